package io.github.recount.extractor.form.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.language.TextClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What headings set aside are taken for, by the vocabulary alone and by what was learned from it.
 */
class HeadingWordsTest {
  private static final double SURE = 0.5;
  private static final String FOLDER = "/io/github/recount/extractor/language/";

  private final Vocabulary vocabulary = VocabularyList.standard();
  private final TextClassifier classifier =
      TextClassifier.trained(vocabulary.headings(Place.INDICATOR));

  private record Heading(Role role, String text) {}

  private static List<Heading> headings(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HeadingWordsTest.class.getResourceAsStream(FOLDER + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(fields -> new Heading(Role.valueOf(fields[0]), fields[1]))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"headings.held.tsv, 104, 96, 5, 82, 2", "headings.blind.tsv, 79, 49, 1, 48, 1"})
  void guesses(String file, int all, int right, int wrong, int known, int mistaken)
      throws IOException {
    List<Heading> headings = headings(file);
    int guessedRight = 0;
    int guessedWrong = 0;
    for (Heading heading : headings) {
      Map.Entry<String, Double> best =
          classifier.kinds(heading.text()).entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .orElseThrow();
      boolean same = best.getKey().equals(heading.role().name());
      guessedRight += best.getValue() >= SURE && same ? 1 : 0;
      guessedWrong += best.getValue() >= SURE && !same ? 1 : 0;
    }
    long knownRight =
        headings.stream()
            .filter(
                h ->
                    vocabulary.role(Place.INDICATOR, h.text()).filter(h.role()::equals).isPresent())
            .count();
    long knownWrong =
        headings.stream()
            .filter(
                h ->
                    vocabulary
                        .role(Place.INDICATOR, h.text())
                        .filter(r -> r != h.role())
                        .isPresent())
            .count();

    assertThat(headings).hasSize(all);
    assertThat(guessedRight).isGreaterThanOrEqualTo(right);
    assertThat(guessedWrong).isLessThanOrEqualTo(wrong);
    assertThat(List.of(knownRight, knownWrong)).containsExactly((long) known, (long) mistaken);
  }

  @Test
  void theSameExamplesGiveTheSameGuess() {
    TextClassifier again = TextClassifier.trained(vocabulary.headings(Place.INDICATOR));

    assertThat(again.kinds("全年实绩")).isEqualTo(classifier.kinds("全年实绩"));
  }
}
