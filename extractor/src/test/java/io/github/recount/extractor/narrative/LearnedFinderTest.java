package io.github.recount.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.language.LearnedFinder;
import io.github.recount.extractor.language.LearnedFinder.Typed;
import io.github.recount.extractor.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Why claims are read by rules and not by a finder learned from sentences: what the finder would
 * add to the rules. When this fails because the finder has become good, it is time to use it.
 */
class LearnedFinderTest {
  private final ClaimReader reader = new ClaimReader();
  private int found;
  private int right;
  private int addedRight;
  private int addedWrong;

  @Test
  void addsNextToNothingToTheRules() throws IOException {
    LearnedFinder finder = new LearnedFinder(marked());
    int all = 0;
    for (String file : List.of("sentences.blind.tsv", "sentences.last.tsv")) {
      for (LabelledSentence sentence : LabelledSentence.of(file)) {
        all += (int) sentence.figures().stream().filter(f -> !f.property().equals("?")).count();
        compare(sentence, finder.find(sentence.text()));
      }
    }
    String figures =
        "%d claims: %d found, %d right; beside the rules %d right, %d wrong"
            .formatted(all, found, right, addedRight, addedWrong);

    assertThat(right).as(figures).isBetween(all / 5, all * 2 / 3);
    assertThat(addedRight - addedWrong).as(figures).isLessThan(3);
  }

  private void compare(LabelledSentence sentence, List<Typed> typed) {
    Set<String> claimed =
        reader.claims(new Prose(sentence.text(), Location.line(1)), sentence.year()).stream()
            .map(claim -> claim.value().toPlainString())
            .collect(Collectors.toSet());
    for (Typed one : typed) {
      boolean disputed =
          sentence.figures().stream()
              .anyMatch(f -> f.property().equals("?") && f.number().equals(one.number()));
      if (!disputed) {
        boolean same =
            sentence.figures().stream()
                .anyMatch(
                    f -> f.number().equals(one.number()) && f.property().equals(one.property()));
        boolean added = !claimed.contains(one.number());
        found++;
        right += same ? 1 : 0;
        addedRight += added && same ? 1 : 0;
        addedWrong += added && !same ? 1 : 0;
      }
    }
  }

  private static List<String> marked() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            LearnedFinderTest.class.getResourceAsStream("sentences.train.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(String::strip)
          .toList();
    }
  }
}
