package io.github.recount.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of labelled sentences are found as {@code docs/nlp.md} says. */
class ClaimAccuracyTest {
  @ParameterizedTest
  @CsvSource({
    "sentences.held.tsv, 1.0, 1.0, 1.0",
    "sentences.blind.tsv, 0.98, 1.0, 1.0",
    "sentences.last.tsv, 0.95, 0.97, 0.98",
    "sentences.apart.tsv, 0.94, 0.99, 0.98",
    "sentences.train.tsv, 0.98, 0.98, 0.98"
  })
  void isNotBelowTheDocumented(String file, double recall, double precision, double subjects)
      throws IOException {
    ClaimScore score = ClaimScore.of(LabelledSentence.of(file), new ClaimReader());

    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(score.subjects()).as(score.toString()).isGreaterThanOrEqualTo(subjects);
  }
}
