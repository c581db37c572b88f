package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellFinderTest {
  private static final double[] COLUMNS = {14.111, 43.98, 73.848, 133.585, 193.322, 282.928};
  private static final double[] ROWS = {25.753, 31.75, 43.744, 59.619, 87.489, 186.972};

  // Millimetres, which are no round number of points.
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.37, 1.003, 2.111})
  void neighboursShareTheirSidesWhereverTheLinesLie(double shift) {
    List<Rule> rules = new ArrayList<>();
    for (int row = 0; row + 1 < ROWS.length; row++) {
      for (int column = 0; column + 1 < COLUMNS.length; column++) {
        frame(points(column, COLUMNS, shift), points(row, ROWS, shift), rules);
      }
    }
    // The last two rows are one cell wide.
    rules.removeIf(r -> !r.horizontal() && r.from() > 200 && r.at() > 50 && r.at() < 800);
    List<List<Rule>> joined = Objects.requireNonNull(new RuleMesh(2_000).connect(rules));

    List<Box> cells = CellFinder.find(joined.get(0));

    assertThat(cells).hasSizeGreaterThan(15);
    assertThat(cells.stream().flatMap(c -> Stream.of(c.x0(), c.x1())).distinct()).hasSize(6);
    assertThat(cells.stream().flatMap(c -> Stream.of(c.y0(), c.y1())).distinct()).hasSize(6);
  }

  private static double[] points(int i, double[] places, double shift) {
    return new double[] {(places[i] + shift) * 72 / 25.4, (places[i + 1] + shift) * 72 / 25.4};
  }

  private static void frame(double[] x, double[] y, List<Rule> rules) {
    rules.add(Rule.horizontal(y[0], x[0], x[1]));
    rules.add(Rule.horizontal(y[1], x[0], x[1]));
    rules.add(Rule.vertical(x[0], y[0], y[1]));
    rules.add(Rule.vertical(x[1], y[0], y[1]));
  }
}
