package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellFinderTest {

  @Test
  void neighboursShareTheirSidesWhereverTheLinesLie() {
    // Thirds of a point are no floats.
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i <= 30; i++) {
      rules.add(Rule.horizontal(40 + i * 50 / 3.0, 30.1, 30.1 + 30 * 55 / 3.0));
      rules.add(Rule.vertical(30.1 + i * 55 / 3.0, 40, 40 + 30 * 50 / 3.0));
    }
    List<Box> cells = CellFinder.find(rules);
    assertThat(cells).hasSize(900);
    assertThat(cells.stream().map(Box::x0).distinct()).hasSize(30);
    assertThat(new Grid(cells).slots())
        .hasSize(900)
        .allMatch(s -> s.rowEnd() == s.row() + 1 && s.columnEnd() == s.column() + 1);
  }
}
