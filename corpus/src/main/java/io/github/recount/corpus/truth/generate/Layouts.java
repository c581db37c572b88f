package io.github.recount.corpus.truth.generate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The layouts that reports are generated in. */
final class Layouts {
  private Layouts() {}

  static List<Layout> all() {
    JsonMapper json =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();
    try (InputStream in =
        Objects.requireNonNull(Layouts.class.getResourceAsStream("layouts.json"))) {
      return List.of(json.readValue(in, Layout[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
