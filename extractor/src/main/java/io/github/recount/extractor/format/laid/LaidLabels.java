package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives each label of a leading column the rows it was merged over: it stands in their middle, and
 * the next one begins where it ends.
 */
final class LaidLabels {
  /** A row that no label covers: between labels, above all and below all. */
  private static final double BARE = 0.9;

  private static final double OUTER = 0.3;

  /** A label off the middle of its rows, for each half line. */
  private static final double ASKEW = 1.2;

  /** Off by less tells nothing, in half lines. */
  private static final double SLIGHT = 0.4;

  /** The same for each half line that its rows are high. */
  private static final double UNSURE = 0.05;

  private static final double MOST_ASKEW = 2.5;

  /** A label that ends within one of those right of it. */
  private static final double ACROSS = 0.7;

  /** Lines of one label, and a label that could go on. */
  private static final double LINES = 0.05;

  private static final double NOT_FULL = 0.7;

  private static final double CUT = 0.6;

  /** A blank line between the signs of an upright label. */
  private static final double BLANK = 0.7;

  /** Lines of one label have at most one line of other texts between them. */
  private static final int LEADING = 2;

  /** A row that none of those right of it covers. */
  private static final double UNCOVERED = 0.5;

  /** Part of a text that is known to be one label, and a label with more than one such text. */
  private static final double BROKEN = 1.5;

  /** A label that is not known beside others that all are. */
  private static final double UNKNOWN = 0.4;

  /** A label over one that forms have within another. */
  private static final double STRANGE = 3;

  private static final int LONGEST = 24;

  private static final int MOST = 60;

  /**
   * A label over rows.
   *
   * @param lines those that its text stands on
   * @param end the row behind its last
   */
  record Label(int row, int end, List<Integer> lines) {}

  /** Labels and what speaks against them. */
  record Labels(List<Label> labels, double cost) {}

  /** Texts below each other that are known to be one label, from and to, in their order. */
  private final List<int[]> whole = new ArrayList<>();

  /** The share of the texts that known labels hold. */
  private double known;

  private record Step(int row, int text) {}

  private final LaidColumns columns;
  private final int column;
  private final List<Integer> texts = new ArrayList<>();
  private final LaidHeights heights;
  private final int[] blanks;
  private final NavigableMap<Integer, String> inner;
  private final Map<String, int[]> strange = new HashMap<>();
  private final BitSet sums;
  private final int first;
  private final BitSet covered;

  /**
   * @param blanks how many blank lines stand above each
   * @param inner the labels of the column right of it by the rows at which they begin
   * @param covered the rows that a label of that column covers
   * @param sums the rows that add others up
   * @param first the first row beside labels
   */
  LaidLabels(
      LaidColumns columns,
      int column,
      LaidHeights heights,
      int[] blanks,
      NavigableMap<Integer, String> inner,
      BitSet covered,
      BitSet sums,
      int first) {
    this.sums = sums;
    this.columns = columns;
    this.column = column;
    this.heights = heights;
    this.blanks = blanks;
    this.inner = inner;
    this.first = first;
    this.covered = covered;
    List<NavigableMap<Integer, String>> lines = columns.lines();
    for (int i = heights.end(first); i < lines.size(); i++) {
      if (lines.get(i).containsKey(column)) {
        texts.add(i);
      }
    }
    findWhole();
  }

  Labels find() {
    int n = heights.rows() - first;
    int m = texts.size();
    double[][] best = new double[n + 1][m + 1];
    double[][] broken = broken();
    @Nullable Step[][] from = new Step[n + 1][m + 1];
    for (int r = 0; r <= n; r++) {
      for (int t = 0; t <= m; t++) {
        best[r][t] = r == 0 && t == 0 ? 0 : Double.MAX_VALUE;
        double bare = r > 0 && sums.get(first + r - 1) ? 0 : t == 0 || t == m ? OUTER : BARE;
        if (r > 0 && best[r - 1][t] < Double.MAX_VALUE && best[r - 1][t] + bare < best[r][t]) {
          best[r][t] = best[r - 1][t] + bare;
          from[r][t] = new Step(r - 1, t);
        }
        double uncovered = 0;
        for (int r0 = r - 1; r0 >= Math.max(0, r - MOST); r0--) {
          uncovered += covered.get(first + r0) ? 0 : UNCOVERED;
          double lines = uncovered;
          for (int t0 = t - 1; t0 >= 0 && t - t0 <= MOST; t0--) {
            if (t0 + 1 < t && isFar(t0 + 1)) {
              break;
            }
            lines += t0 + 1 < t ? same(t0 + 1) : 0;
            if (best[r0][t0] < Double.MAX_VALUE) {
              double all =
                  best[r0][t0]
                      + lines
                      + broken[t0][t]
                      + cut(t0)
                      + askew(r0, r, t0, t)
                      + across(r0)
                      + strange(r0, r, t0, t);
              if (all < best[r][t]) {
                best[r][t] = all;
                from[r][t] = new Step(r0, t0);
              }
            }
          }
        }
      }
    }
    List<Label> labels = new ArrayList<>();
    for (int r = n, t = m; r > 0; ) {
      Step step = from[r][t];
      if (step == null) {
        break;
      }
      if (step.text() < t) {
        labels.add(
            0,
            new Label(first + step.row(), first + r, List.copyOf(texts.subList(step.text(), t))));
      }
      r = step.row();
      t = step.text();
    }
    return new Labels(labels, best[n][m]);
  }

  /** Finds the longest known labels, from top to bottom. */
  private void findWhole() {
    for (int from = 0, last = 0; from < texts.size(); from++) {
      StringBuilder text = new StringBuilder();
      int end = 0;
      for (int to = from; to < texts.size() && (to == from || !isFar(to)); to++) {
        text.append(text(to));
        if (text.length() > LONGEST) {
          break;
        }
        end = columns.isLabel(text.toString()) ? to + 1 : end;
      }
      if (end > last) {
        whole.add(new int[] {from, end});
        known += (double) (end - Math.max(from, last)) / texts.size();
        last = end;
      }
    }
  }

  private double[][] broken() {
    double[][] broken = new double[texts.size()][texts.size() + 1];
    for (int from = 0; from < texts.size(); from++) {
      for (int to = from + 1; to <= texts.size(); to++) {
        broken[from][to] = broken(from, to);
      }
    }
    return broken;
  }

  /** What words say against some texts being one label. */
  private double broken(int from, int to) {
    double cost = UNKNOWN * known;
    for (int[] label : whole) {
      if (label[0] == from && label[1] == to) {
        return 0;
      }
      boolean apart = label[1] <= from || label[0] >= to;
      cost += apart ? 0 : BROKEN;
    }
    return cost;
  }

  /** What the labels within some rows say against another over them. */
  private double strange(int row, int end, int text, int textEnd) {
    String outer = columns.text(column, texts.subList(text, textEnd));
    int[] above = strange.computeIfAbsent(outer, this::strangeAbove);
    return STRANGE * (above[end] - above[row]);
  }

  /** How many labels above each row no form has within a label. */
  private int[] strangeAbove(String outer) {
    int[] above = new int[heights.rows() - first + 1];
    for (int r = 1; r < above.length; r++) {
      String label = inner.getOrDefault(first + r - 1, "");
      above[r] = above[r - 1] + (label.isEmpty() || columns.mayHold(outer, label) ? 0 : 1);
    }
    return above;
  }

  private double across(int row) {
    return row == 0 || inner.containsKey(first + row) ? 0 : ACROSS;
  }

  private String text(int t) {
    return columns.lines().get(texts.get(t)).getOrDefault(column, "");
  }

  /** What speaks against a text being the next line of the one above it. */
  private double same(int t) {
    boolean upright = isUpright(t);
    for (int line = texts.get(t - 1) + 1; line <= texts.get(t); line++) {
      if (blanks[line] > 0) {
        return BLANK;
      }
    }
    return LINES
        + (upright ? 0 : NOT_FULL * columns.parted(column, texts.get(t - 1), texts.get(t)));
  }

  private boolean isUpright(int t) {
    return text(t - 1).length() == 1;
  }

  /** Whether two texts are too far below each other to be lines of one label. */
  private boolean isFar(int t) {
    int blank = 0;
    for (int line = texts.get(t - 1) + 1; line <= texts.get(t); line++) {
      blank += blanks[line];
    }
    return texts.get(t) - texts.get(t - 1) > LEADING || blank > 0 && !isUpright(t);
  }

  /** What speaks against a text beginning a label. */
  private double cut(int t) {
    if (t == 0) {
      return 0;
    }
    String above = text(t - 1);
    String below = text(t);
    boolean full =
        columns.parted(column, texts.get(t - 1), texts.get(t)) == 0
            && below.length() < above.length();
    boolean upright = above.length() == 1 && below.length() == 1;
    for (int line = texts.get(t - 1) + 1; line <= texts.get(t); line++) {
      upright &= blanks[line] == 0;
    }
    return !isFar(t) && (full || upright || OpenTexts.goesOn(above, below)) ? CUT : 0;
  }

  private double askew(int row, int end, int text, int textEnd) {
    double middle = (heights.at(texts.get(text)) + heights.at(texts.get(textEnd - 1))) / 2;
    double off = Math.abs(middle - heights.middle(first + row, first + end));
    double slight = SLIGHT + UNSURE * heights.height(first + row, first + end);
    return Math.min(MOST_ASKEW, ASKEW * Math.max(0, off - slight));
  }
}
