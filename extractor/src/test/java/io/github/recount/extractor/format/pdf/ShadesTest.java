package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filled rectangles, 50 wide and 20 high but for a gap of 1. */
class ShadesTest {
  private final Shades shades = new Shades();

  private void row(int row) {
    for (int column = 0; column < 3; column++) {
      double x = 50 * column;
      shades.add(new Box(x, 20 * row, x + 49, 20 * row + 19));
    }
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    shades.rules(rules::add);
    return rules;
  }

  @Test
  void rectanglesThatTileATableAreItsCells() {
    shades.add(new Box(0, 0, 150, 80));
    for (int row = 0; row < 4; row++) {
      row(row);
    }
    assertThat(rules()).hasSize(4 * 12).contains(Rule.vertical(50, 60, 79));
  }

  @Test
  void everySecondRowTellsNoCells() {
    for (int row = 0; row < 8; row += 2) {
      row(row);
    }
    assertThat(rules()).isEmpty();
  }

  @Test
  void aHeadingTellsNoCells() {
    row(0);
    row(1);
    assertThat(rules()).isEmpty();
  }
}
