package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

/**
 * How far below each other the lines of a band stood on paper, in half lines: a row is as high as
 * its cell of most lines, and the others stand in its middle or at its top.
 */
final class LaidHeights {
  /** White above and below the texts of a row, at least. */
  private static final double PADDING = 0.4;

  /** A blank line tells a distance of two to three letters. */
  private static final double BLANK = 2.2;

  private static final double ROUNDED = 1.5;

  private final LaidColumns columns;
  private final LaidRows.Rows found;
  private final int[] blanks;
  private final double[] at;
  private final List<double[]> rows = new ArrayList<>();

  LaidHeights(LaidColumns columns, LaidRows.Rows found, int[] blanks) {
    this.columns = columns;
    this.found = found;
    this.blanks = blanks;
    at = new double[columns.lines().size()];
    Arrays.fill(at, Double.NaN);
    for (int r = 0; r < found.lines().size(); r++) {
      place(r);
    }
    spread();
  }

  private void place(int r) {
    int[] own = found.lines().get(r);
    double[] within = within(r, own);
    double top = 0;
    if (r > 0) {
      int[] above = found.lines().get(r - 1);
      int last = above[above.length - 1];
      top = rows.get(r - 1)[1] + PADDING;
      double seen = seen(last, own[0]);
      top = Math.max(top, at[last] + seen - within[0]);
    }
    for (int i = 0; i < own.length; i++) {
      at[own[i]] = top + within[i];
    }
    rows.add(new double[] {top, top + within[own.length]});
  }

  /** What blank lines tell of the distance of two lines; nothing where there are none. */
  private double seen(int above, int below) {
    double seen = 0;
    boolean any = false;
    for (int i = above + 1; i <= below; i++) {
      seen += blanks[i] > 0 ? BLANK + ROUNDED * blanks[i] : 1;
      any |= blanks[i] > 0;
    }
    return any ? seen : 0;
  }

  /** Where the lines of a row stand below its top, and how high it is. */
  private double[] within(int r, int[] own) {
    List<NavigableMap<Integer, String>> lines = columns.lines();
    int first = r < found.labelled() ? 0 : found.labels();
    double[] sums = new double[own.length + 1];
    int[] counts = new int[own.length];
    int most = 0;
    for (int c = first; c < columns.size(); c++) {
      int column = c;
      most =
          Math.max(
              most, (int) Arrays.stream(own).filter(i -> lines.get(i).containsKey(column)).count());
    }
    for (int c = first; c < columns.size(); c++) {
      int column = c;
      int all = (int) Arrays.stream(own).filter(i -> lines.get(i).containsKey(column)).count();
      double y = found.stand() == LaidRows.Stand.MIDDLE ? most - all + 1 : 1;
      for (int i = 0; i < own.length; i++) {
        if (lines.get(own[i]).containsKey(column)) {
          sums[i] += y;
          counts[i]++;
          y += 2;
        }
      }
    }
    for (int i = 0; i < own.length; i++) {
      sums[i] /= Math.max(1, counts[i]);
    }
    sums[own.length] = 2 * most;
    return sums;
  }

  /** Lines of labels alone stand between those of rows. */
  private void spread() {
    int last = -1;
    for (int i = 0; i <= at.length; i++) {
      if (i < at.length && Double.isNaN(at[i])) {
        continue;
      }
      for (int j = last + 1; j < i; j++) {
        if (last < 0) {
          at[j] = i == at.length ? j : at[i] - (i - j);
        } else if (i == at.length) {
          at[j] = at[last] + (j - last);
        } else {
          at[j] = at[last] + (at[i] - at[last]) * (j - last) / (i - last);
        }
      }
      last = i;
    }
  }

  int rows() {
    return rows.size();
  }

  /** The line behind the last of so many rows. */
  int end(int rows) {
    return rows == 0 ? 0 : found.lines().get(rows - 1)[found.lines().get(rows - 1).length - 1] + 1;
  }

  double height(int row, int end) {
    return rows.get(end - 1)[1] - rows.get(row)[0];
  }

  /** How far a label stands off its place beside some rows. */
  double off(int firstLine, int lastLine, int row, int end) {
    return switch (found.stand()) {
      case MIDDLE ->
          Math.abs(
              (at[firstLine] + at[lastLine]) / 2 - (rows.get(row)[0] + rows.get(end - 1)[1]) / 2);
      case TOP -> Math.abs(at[firstLine] - rows.get(row)[0] - 1);
    };
  }
}
