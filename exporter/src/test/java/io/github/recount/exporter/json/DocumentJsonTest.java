package io.github.recount.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.recount.exporter.Documents;
import io.github.recount.normalizer.report.NormalizedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentJsonTest {
  private final DocumentJson json = new DocumentJson("recount 1.2.3");

  static Stream<NormalizedDocument> documents() {
    return Stream.of(
        Documents.full("2022/某某报告.pdf"),
        Documents.failed("missing.docx"),
        Documents.hostile("x.txt", "a\u0000b\u2028c\"d\\e\r\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsBackEqual(NormalizedDocument document, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/b/document.json");
    json.write(document, file);

    StoredDocument stored = DocumentJson.read(file);

    assertThat(stored.content()).isEqualTo(document);
    assertThat(stored.program()).isEqualTo("recount 1.2.3");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void satisfiesItsSchema(NormalizedDocument document) throws IOException {
    assertThat(schema().validate(text(document), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schemaRefusesWhatTheContractRefuses() throws IOException {
    String good = text(Documents.full("a.pdf"));
    assertThat(
            Stream.of(
                good.replace("\"recount/1\"", "\"recount/2\""),
                good.replace("\"department\",", "\"DEPARTMENT\","),
                good.replace("\"value\": 1200.50", "\"value\": \"1200.50\""),
                good.replace("\"TOTAL_MISMATCH\"", "\"TOTAL\""),
                good.replace("\"line\": 7", "\"line\": null"),
                good.replace("\"status\": \"extracted\"", "\"status\": \"failed\"")))
        .allSatisfy(
            bad -> {
              assertThat(bad).isNotEqualTo(good);
              assertThat(schema().validate(bad, InputFormat.JSON)).isNotEmpty();
            });
  }

  @Test
  void hasTheFieldsOfTheContractInItsOrder() throws IOException {
    assertThat(text(Documents.full("a.pdf")).lines().map(String::strip))
        .containsSubsequence(
            "\"schema\": \"recount/1\",",
            "\"program\": \"recount 1.2.3\",",
            "\"document\": {",
            "\"path\": \"a.pdf\",",
            "\"mediaType\": \"application/pdf\",",
            "\"text\": \"native\",",
            "\"status\": \"extracted\",",
            "\"error\": null,",
            "\"scope\": \"department\",",
            "\"form\": \"table\",",
            "\"text\": \"1,200.50\",",
            "\"comparator\": null,",
            "\"value\": 1200.50,",
            "\"kind\": \"money\",",
            "\"base\": {\"value\": 12005000, \"unit\": \"元\"},",
            "\"comparator\": \">=\",",
            "\"score\": 0.00000000000000000001,",
            "\"confidence\": 0.99,",
            "\"kind\": \"label-carried\",",
            "\"location\": {\"page\": 5, \"sheet\": null, \"table\": 2, \"row\": 14, \"column\": 3,"
                + " \"line\": null, \"box\": [72.0, 310.5, 523.4, 331.0]}",
            "\"rules\": {",
            "\"positive\": \"ratio\",",
            "\"source\": \"document\",",
            "\"code\": \"TOTAL_MISMATCH\",",
            "\"severity\": \"error\",");
  }

  @Test
  void isTheSameBytesEachTimeInUtf8WithLineFeeds() throws IOException {
    String once = text(Documents.full("报告.pdf"));
    assertThat(text(Documents.full("报告.pdf"))).isEqualTo(once).contains("报告").endsWith("}\n");
    assertThat(once).doesNotContain("\r");
  }

  @Test
  void halfASurrogatePairDoesNotBreakTheFile() throws IOException {
    assertThat(text(Documents.hostile("a.doc", "x\ud800y"))).contains("\"x?y\"");
  }

  @Test
  void aFieldOfALaterVersionIsPassedOver(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.json");
    String later = text(Documents.full("a.pdf")).replaceFirst("\\{", "{\"later\": 1,");
    Files.writeString(file, later);
    assertThat(DocumentJson.read(file).content()).isEqualTo(Documents.full("a.pdf"));
  }

  private record Note(String text, @Nullable Integer page) {}

  @Test
  void whatPeopleWriteMayLeaveOutButNotMisspell() throws IOException {
    assertThat(Json.readHandwritten(bytes("{\"text\": \"a\"}"), Note.class))
        .isEqualTo(new Note("a", null));
    assertThatThrownBy(
            () -> Json.readHandwritten(bytes("{\"text\": \"a\", \"paeg\": 1}"), Note.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("paeg");
  }

  @Test
  void anotherSchemaAndDamagedFilesAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.json");
    String good = text(Documents.full("a.pdf"));
    for (String bad :
        new String[] {good.replace("recount/1", "recount/9"), good.substring(0, 900), "{}", ""}) {
      Files.writeString(file, bad);
      assertThatThrownBy(() -> DocumentJson.read(file)).isInstanceOf(IOException.class);
    }
  }

  private String text(NormalizedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StoredDocument.class.getResourceAsStream("recount-1.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
