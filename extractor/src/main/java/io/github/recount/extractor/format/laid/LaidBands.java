package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.List;

/** Puts together lines that follow each other and have the same columns. */
final class LaidBands {
  /** Each band, so that lines are put together at all. */
  private static final double BAND = 1.2;

  /** Lines with much white above them may begin one. */
  private static final double APART = 0.8;

  /** A table on one page has fewer lines. */
  private static final int MOST_LINES = 60;

  /**
   * Lines with the same columns.
   *
   * @param to the line behind the last
   * @param cuts before which steps a column begins, but for the first
   * @param at the columns of each line's texts
   */
  record Band(int from, int to, List<Integer> cuts, List<List<Integer>> at) {
    Band {
      cuts = List.copyOf(cuts);
      at = List.copyOf(at);
    }

    int columns() {
      return cuts.size() + 1;
    }
  }

  private LaidBands() {}

  static Band band(List<List<LineSpan>> lines, int from, int to, List<Integer> cuts) {
    List<List<Integer>> at = new ArrayList<>();
    for (List<LineSpan> line : lines.subList(from, to)) {
      List<Integer> columns = new ArrayList<>();
      for (LineSpan span : line) {
        columns.add(LaidColumns.column(span, cuts));
      }
      at.add(columns);
    }
    return new Band(from, to, cuts, at);
  }

  /** The same without some lines. */
  static Band part(Band band, int from, int to) {
    return new Band(from, to, band.cuts(), band.at().subList(from - band.from(), to - band.from()));
  }

  /**
   * Bands from top to bottom.
   *
   * @param lines without blank ones
   * @param blanks how many blank ones stand above each
   */
  static List<Band> of(List<List<LineSpan>> lines, int[] blanks) {
    int n = lines.size();
    LaidCuts cuts = new LaidCuts(lines);
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    for (int to = 1; to <= n; to++) {
      best[to] = Double.MAX_VALUE;
      for (int start = to - 1; start >= Math.max(0, to - MOST_LINES); start--) {
        double own = cuts.of(start, to).cost();
        double cost = best[start] + (blanks[start] > 1 ? APART : BAND) + own;
        if (best[Math.max(0, to - MOST_LINES)] + own > best[to]) {
          // More lines never cost less.
          break;
        }
        if (cost < best[to]) {
          best[to] = cost;
          from[to] = start;
        }
      }
    }
    List<Band> bands = new ArrayList<>();
    for (int to = n; to > 0; to = from[to]) {
      bands.add(0, band(lines, from[to], to, cuts.of(from[to], to).at()));
    }
    return bands;
  }
}
