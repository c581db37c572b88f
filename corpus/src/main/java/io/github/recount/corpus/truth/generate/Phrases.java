package io.github.recount.corpus.truth.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Words to fill forms with, by kind; each list is a line's fields behind its kind. */
final class Phrases {
  private final Map<String, List<List<String>>> byKind = new LinkedHashMap<>();

  Phrases(String... resources) {
    for (String resource : resources) {
      try (InputStream in =
          Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .forEach(
                fields ->
                    byKind
                        .computeIfAbsent(fields.get(0), kind -> new ArrayList<>())
                        .add(fields.subList(1, fields.size())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  List<List<String>> all(String kind) {
    return Objects.requireNonNull(byKind.get(kind), kind);
  }

  String draw(String kind, Random random) {
    List<List<String>> lines = all(kind);
    return lines.get(random.nextInt(lines.size())).get(0);
  }
}
