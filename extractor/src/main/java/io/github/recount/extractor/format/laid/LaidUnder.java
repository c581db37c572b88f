package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a heading above the columns of its rows, in their order; a cell may head a column
 * without texts, and a column, above all the first, may have no heading.
 */
record LaidUnder(double cost, List<Integer> headings, List<Integer> columns) {
  /** A heading of an empty column, and of one at the end: reasons and remarks are often empty. */
  private static final double EMPTY = 1.5;

  private static final double LAST = 0.5;

  /** A column without a heading, and the first: it names the whole table. */
  private static final double BARE = 3;

  private static final double FIRST = 1;

  /** For each step that a heading stands off its column, and at most. */
  private static final double OFF = 0.1;

  private static final double MOST_OFF = 3;

  LaidUnder {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
  }

  /**
   * The best way.
   *
   * @param headings where they stand
   * @param columns the same
   */
  static LaidUnder of(List<Double> headings, List<Double> columns) {
    int n = headings.size();
    int m = columns.size();
    double[][] best = new double[n + 1][m + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    best[0][0] = 0;
    for (int h = 0; h <= n; h++) {
      for (int c = 0; c <= m; c++) {
        if (h > 0) {
          best[h][c] = Math.min(best[h][c], best[h - 1][c] + empty(c, m));
        }
        if (c > 0) {
          best[h][c] = Math.min(best[h][c], best[h][c - 1] + bare(c));
        }
        if (h > 0 && c > 0) {
          best[h][c] =
              Math.min(
                  best[h][c], best[h - 1][c - 1] + off(headings.get(h - 1), columns.get(c - 1)));
        }
      }
    }
    return traced(headings, columns, best);
  }

  private static LaidUnder traced(List<Double> headings, List<Double> columns, double[][] best) {
    int h = headings.size();
    int c = columns.size();
    int m = c;
    List<int[]> pairs = new ArrayList<>();
    while (h > 0 || c > 0) {
      if (h > 0
          && c > 0
          && best[h][c] == best[h - 1][c - 1] + off(headings.get(h - 1), columns.get(c - 1))) {
        pairs.add(0, new int[] {--h, --c});
      } else if (h > 0 && best[h][c] == best[h - 1][c] + empty(c, m)) {
        pairs.add(0, new int[] {--h, -1});
      } else {
        pairs.add(0, new int[] {-1, --c});
      }
    }
    List<Integer> ofHeadings = new ArrayList<>();
    List<Integer> ofColumns = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i)[0] >= 0) {
        ofHeadings.add(i);
      }
      if (pairs.get(i)[1] >= 0) {
        ofColumns.add(i);
      }
    }
    return new LaidUnder(best[headings.size()][m], ofHeadings, ofColumns);
  }

  private static double empty(int column, int columns) {
    return column == columns ? LAST : EMPTY;
  }

  private static double bare(int column) {
    return column == 1 ? FIRST : BARE;
  }

  private static double off(double heading, double column) {
    return Math.min(MOST_OFF, OFF * Math.abs(heading - column));
  }

  int size() {
    return Math.max(
            headings.stream().mapToInt(i -> i).max().orElse(-1),
            columns.stream().mapToInt(i -> i).max().orElse(-1))
        + 1;
  }
}
