package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the headings of a table above the columns of the rows below: headings are laid out apart
 * from the rows, so that their order tells more than their place.
 */
final class LaidHeading {
  /** A heading above no column, and at most a column without a heading. */
  private static final double BARE = 3;

  /** The last columns, of reasons and remarks, are often empty. */
  private static final double LAST = 1;

  /** For each step that a heading stands off its column. */
  private static final double OFF = 0.1;

  /**
   * A column.
   *
   * @param middle where its texts stand
   * @param share of the rows that have text in it
   */
  record Column(double middle, double share) {}

  private LaidHeading() {}

  /** The column of each heading, by their numbers from left to right. */
  static List<Integer> columns(List<Double> headings, List<Column> columns) {
    int n = headings.size();
    int m = columns.size();
    int last = m;
    while (last > 0 && columns.get(last - 1).share() == 0) {
      last--;
    }
    double[][] best = new double[n + 1][m + 1];
    boolean[][] taken = new boolean[n + 1][m + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    best[0][0] = 0;
    for (int c = 1; c <= m; c++) {
      Column column = columns.get(c - 1);
      for (int h = 0; h <= Math.min(n, c); h++) {
        double skipped = best[h][c - 1] + BARE * column.share();
        double kept = Double.MAX_VALUE;
        if (h > 0 && best[h - 1][c - 1] < Double.MAX_VALUE) {
          double bare = column.share() > 0 ? 0 : c > last ? LAST : BARE;
          kept = best[h - 1][c - 1] + bare + OFF * Math.abs(headings.get(h - 1) - column.middle());
        }
        best[h][c] = Math.min(skipped, kept);
        taken[h][c] = kept <= skipped && h > 0;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int h = n, c = m; h > 0 && c > 0; c--) {
      if (taken[h][c]) {
        found.add(0, c - 1);
        h--;
      }
    }
    return found.size() == n ? found : List.of();
  }
}
