package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.corpus.truth.Alignment.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static List<Pair> align(List<String> truth, List<String> found) {
    return Alignment.align(truth, found, (a, b) -> a.charAt(0) == b.charAt(0) ? 1 : 0);
  }

  @Test
  void pairsWhatAgrees() {
    assertThat(align(List.of("a", "b"), List.of("a1", "b1")))
        .containsExactly(new Pair(0, 0), new Pair(1, 1));
  }

  @Test
  void oneRowMissingDoesNotSpoilTheRest() {
    assertThat(align(List.of("a", "b", "c"), List.of("a", "c")))
        .containsExactly(new Pair(0, 0), new Pair(1, -1), new Pair(2, 1));
  }

  @Test
  void rowsBesidesStandAlone() {
    assertThat(align(List.of("a", "c"), List.of("a", "x", "c")))
        .containsExactly(new Pair(0, 0), new Pair(-1, 1), new Pair(1, 2));
  }

  @Test
  void nothingAgainstNothingIsNothing() {
    assertThat(align(List.of(), List.of())).isEmpty();
    assertThat(align(List.of("a"), List.of())).containsExactly(new Pair(0, -1));
  }
}
