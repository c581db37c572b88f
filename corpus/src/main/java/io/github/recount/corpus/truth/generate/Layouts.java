package io.github.recount.corpus.truth.generate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The layouts that reports are generated in. */
final class Layouts {
  private static final int DRAWN = 10;

  private static final List<Layout> ALL = read();

  private Layouts() {}

  /** Those of the file, and some that are drawn by lot. */
  static List<Layout> all() {
    return ALL;
  }

  static Layout named(String name) {
    return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Layout> read() {
    JsonMapper json =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();
    try (InputStream in =
        Objects.requireNonNull(Layouts.class.getResourceAsStream("layouts.json"))) {
      List<Layout> layouts = new ArrayList<>(List.of(json.readValue(in, Layout[].class)));
      LayoutDrawer drawer = new LayoutDrawer();
      for (int i = 1; i <= DRAWN; i++) {
        layouts.add(drawer.draw("drawn-" + i, false, i));
        layouts.add(drawer.draw("held-drawn-" + i, true, DRAWN + i));
      }
      return List.copyOf(layouts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
