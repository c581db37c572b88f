package io.github.recount.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Repair;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema lists every kind of repair that a document can name. */
class SchemaKindsTest {

  @ParameterizedTest
  @EnumSource
  void everyRepairIsInTheSchema(Repair.Kind kind) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SchemaKindsTest.class.getResourceAsStream("recount-1.schema.json"))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains('"' + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"');
    }
  }
}
