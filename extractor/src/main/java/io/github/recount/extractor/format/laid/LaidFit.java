package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the texts of a line into columns, in their order: of all ways what least speaks against. */
final class LaidFit {
  /** A text off its column, for each step and at most. */
  private static final double OFF = 0.15;

  private static final double MOST_OFF = 2;

  private static final double FAR_OFF = 0.04;

  /** The same where it is as far from the text before as their columns are. */
  private static final double MOVED = 0.4;

  /** A text of another kind than its column has. */
  private static final double UNLIKE = 0.5;

  /** Two texts in one column: behind a blank, between figures and words, and behind more blanks. */
  private static final double JOINED = 0.8;

  private static final double SPACED = 0.1;

  private static final double TWO = 2;

  private static final double WIDE = 4;

  /** A line in its columns. */
  record Fit(double cost, List<Integer> at) {
    Fit {
      at = List.copyOf(at);
    }
  }

  private LaidFit() {}

  static Fit of(int number, List<LineSpan> line, LaidPlaces places, boolean spaced) {
    LaidPlaces.Place[] near = places.near(number);
    int n = line.size();
    int m = near.length;
    double[][] best = new double[n][m];
    int[][] from = new int[n][m];
    for (int k = 0; k < n; k++) {
      LineSpan span = line.get(k);
      for (int c = 0; c < m; c++) {
        double off = near[c].off(span);
        double like = UNLIKE * places.unlike(c, LaidKind.of(span.text()));
        best[k][c] = k == 0 ? cost(off) + like : Double.MAX_VALUE;
        for (int p = 0; k > 0 && p <= c; p++) {
          double own;
          if (p == c) {
            own = joined(line.get(k - 1), span, spaced);
            own += own <= SPACED ? 0 : like;
          } else {
            double moved =
                Math.abs(
                    span.start() - line.get(k - 1).start() - near[c].start() + near[p].start());
            own = Math.min(cost(off), MOVED + cost(moved)) + like;
          }
          if (best[k - 1][p] + own < best[k][c]) {
            best[k][c] = best[k - 1][p] + own;
            from[k][c] = p;
          }
        }
      }
    }
    int c = 0;
    for (int i = 1; i < m; i++) {
      c = best[n - 1][i] < best[n - 1][c] ? i : c;
    }
    double cost = best[n - 1][c];
    Integer[] at = new Integer[n];
    for (int k = n - 1; k >= 0; k--) {
      at[k] = c;
      c = from[k][c];
    }
    return new Fit(cost, new ArrayList<>(Arrays.asList(at)));
  }

  private static double cost(double off) {
    return Math.min(OFF * Math.max(0, off - 1), MOST_OFF + FAR_OFF * off);
  }

  private static double joined(LineSpan left, LineSpan right, boolean spaced) {
    if (!right.close()) {
      return right.start() - left.end() > 2 ? WIDE : TWO;
    }
    char above = left.text().charAt(left.text().length() - 1);
    char below = right.text().charAt(0);
    return spaced && LaidCuts.isMixed(above, below) ? SPACED : JOINED;
  }
}
