package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

/** How far below each other the lines of a band stood on paper, in half lines, as its rows tell. */
final class LaidHeights {
  /** A blank line tells a distance of two to three letters. */
  private static final double BLANK = 2.2;

  private static final double ROUNDED = 1.5;

  private final double[] at;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final LaidRows.Stand stand;

  LaidHeights(LaidColumns columns, LaidRows.Rows found, LaidRows.Stand stand, int[] blanks) {
    List<NavigableMap<Integer, String>> lines = columns.lines();
    this.stand = stand;
    at = new double[lines.size()];
    int[] row = new int[lines.size()];
    Arrays.fill(row, -1);
    for (int r = 0; r < found.lines().size(); r++) {
      for (int line : found.lines().get(r)) {
        row[line] = r;
      }
    }
    for (int i = 1; i < at.length; i++) {
      at[i] = at[i - 1] + (blanks[i] > 0 ? BLANK + ROUNDED * blanks[i] : meets(lines, i) ? 2 : 1);
    }
    spread(row);
    for (int[] own : found.lines()) {
      rows.add(new double[] {at[own[0]] - 1, at[own[own.length - 1]] + 1});
      ends.add(own[own.length - 1] + 1);
    }
  }

  /** Rows with labels between them are as far apart as others. */
  private void spread(int[] row) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < row.length; i++) {
      if (row[i] > 0 && row[i - 1] == row[i] - 1) {
        gaps.add(at[i] - at[i - 1]);
      }
    }
    gaps.sort(null);
    double usual = gaps.isEmpty() ? 2 : gaps.get(gaps.size() / 2);
    int last = -1;
    double more = 0;
    for (int i = 0; i < row.length; i++) {
      at[i] += more;
      if (row[i] < 0) {
        continue;
      }
      if (last >= 0 && row[last] != row[i] && i > last + 1) {
        double gap = Math.max(usual, at[i] - at[last]);
        more += gap - (at[i] - at[last]);
        for (int j = last + 1; j <= i; j++) {
          at[j] = at[last] + gap * (j - last) / (i - last);
        }
      }
      last = i;
    }
  }

  /** Whether something on a line stands below something on the line above. */
  private static boolean meets(List<NavigableMap<Integer, String>> lines, int i) {
    return lines.get(i).keySet().stream().anyMatch(lines.get(i - 1)::containsKey);
  }

  int rows() {
    return rows.size();
  }

  /** The line behind the last of so many rows. */
  int end(int rows) {
    return rows == 0 ? 0 : ends.get(rows - 1);
  }

  /** Where a line stands. */
  double at(int line) {
    return at[line];
  }

  double height(int row, int end) {
    return rows.get(end - 1)[1] - rows.get(row)[0];
  }

  /** Where a label over some rows stands. */
  double middle(int row, int end) {
    return switch (stand) {
      case MIDDLE -> (rows.get(row)[0] + rows.get(end - 1)[1]) / 2;
      case TOP -> rows.get(row)[0] + 1;
    };
  }
}
