package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/**
 * The lines of a band to rows by nothing but their order: the texts of a row stand around its
 * middle, or they all begin on one line. Labels in leading columns may stand for several rows, and
 * are left out of account.
 */
final class LaidRows {
  /** What a row lacks in columns that most rows have text in, at most. */
  private static final double MOST_MISSING = 1.6;

  /** The same at most for a row above the labels, and each label that it lacks. */
  private static final double HEAD_MISSING = 0.8;

  private static final double BARE = 0.15;

  /** Most rows have text in a column that has so large a share of the fullest one's. */
  private static final double USUAL = 0.6;

  /**
   * A column of labels, less if words tell that it is one, and one with text beside more of the
   * figures than labels have.
   */
  private static final double LABELS = 0.5;

  private static final double BESIDE = 0.65;

  private static final double NO_LABELS = 20;

  private static final int FEWEST_COLUMNS = 2;

  private static final int MOST_LABELS = 6;

  private static final int MOST_LINES = 16;

  /** What speaks more against a row speaks even more against one of more lines. */
  private static final double MOST = 9;

  /** How the cells of a row stand beside each other. */
  enum Stand {
    MIDDLE,
    TOP;

    /** Where a cell stands whose text has these lines. */
    double of(List<Integer> lines) {
      return switch (this) {
        case MIDDLE -> lines.stream().mapToInt(i -> i).average().orElse(0);
        case TOP -> lines.get(0);
      };
    }
  }

  /**
   * Rows.
   *
   * @param lines of each row those that have text in its columns
   * @param labels how many leading columns have labels
   * @param labelled the first row beside labels; those above have texts of their own there
   */
  record Rows(double cost, List<int[]> lines, int labels, int labelled, Stand stand) {}

  private final LaidColumns columns;
  private final List<NavigableMap<Integer, String>> lines;
  private final LaidRowCost cost;
  private final Map<String, Head> heads = new HashMap<>();

  /**
   * @param blanks how many blank lines stand above each
   */
  LaidRows(LaidColumns columns, int[] blanks) {
    this.columns = columns;
    cost = new LaidRowCost(columns, blanks);
    lines = columns.lines();
  }

  /** Ways to put the lines together, those that less speaks against first. */
  List<Rows> find() {
    List<Rows> found = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      for (int l = 0; l <= Math.min(MOST_LABELS, columns.size() - FEWEST_COLUMNS); l++) {
        rows(stand, l, found);
      }
    }
    found.sort(Comparator.comparingDouble(Rows::cost));
    return found;
  }

  private void rows(Stand stand, int labels, List<Rows> found) {
    int[] all = IntStream.range(0, lines.size()).toArray();
    int[] own = Arrays.stream(all).filter(i -> lines.get(i).lastKey() >= labels).toArray();
    BitSet usual = usual();
    int n = all.length;
    int m = own.length;
    Head head = head(stand, labels == 0 ? MOST_MISSING : HEAD_MISSING, usual);
    double[] above = head.cost();
    int[] before = head.before();
    double[] below = new double[m + 1];
    int[] behind = new int[m + 1];
    for (int start = m - 1; start >= 0 && labels > 0; start--) {
      below[start] = Double.MAX_VALUE;
      for (int to = start + 1; to <= Math.min(m, start + MOST_LINES); to++) {
        double row =
            cost.of(own, start, to, new LaidRowCost.Kind(stand, labels, usual, MOST_MISSING));
        double whole = below[to] + row;
        if (row > MOST) {
          break;
        }
        if (whole < below[start]) {
          below[start] = whole;
          behind[start] = to;
        }
      }
    }
    if (labels == 0) {
      found.add(new Rows(above[n], rows(all, before, n), 0, 0, stand));
    }
    for (int k = 0; k < n && labels > 0; k++) {
      List<int[]> rows = rows(all, before, k);
      int labelled = rows.size();
      double bare = 0;
      for (int[] row : rows) {
        for (int c = 0; c < labels; c++) {
          int column = c;
          boolean text = Arrays.stream(row).anyMatch(i -> lines.get(i).containsKey(column));
          bare += text ? 0 : BARE;
        }
      }
      for (int start = first(own, k); start < m; start = behind[start]) {
        rows.add(Arrays.copyOfRange(own, start, behind[start]));
      }
      double cost = above[k] + below[first(own, k)] + bare + labels(labels);
      found.add(new Rows(cost, rows, labels, labelled, stand));
    }
  }

  /** The best rows of all lines down to each one. */
  private static final class Head {
    private final double[] cost;
    private final int[] before;

    Head(int lines) {
      cost = new double[lines + 1];
      before = new int[lines + 1];
    }

    double[] cost() {
      return cost;
    }

    int[] before() {
      return before;
    }
  }

  private Head head(Stand stand, double most, BitSet usual) {
    return heads.computeIfAbsent(
        stand + " " + most, k -> newHead(new LaidRowCost.Kind(stand, 0, usual, most)));
  }

  private Head newHead(LaidRowCost.Kind kind) {
    int n = lines.size();
    int[] all = IntStream.range(0, n).toArray();
    Head head = new Head(n);
    for (int to = 1; to <= n; to++) {
      head.cost()[to] = Double.MAX_VALUE;
      for (int start = to - 1; start >= Math.max(0, to - MOST_LINES); start--) {
        double row = cost.of(all, start, to, kind);
        double whole = head.cost()[start] + row;
        if (row > MOST) {
          break;
        }
        if (whole < head.cost()[to]) {
          head.cost()[to] = whole;
          head.before()[to] = start;
        }
      }
    }
    return head;
  }

  private static List<int[]> rows(int[] all, int[] before, int end) {
    List<int[]> rows = new ArrayList<>();
    for (int to = end; to > 0; to = before[to]) {
      rows.add(0, Arrays.copyOfRange(all, before[to], to));
    }
    return rows;
  }

  private static int first(int[] own, int line) {
    int found = Arrays.binarySearch(own, line);
    return found >= 0 ? found : -found - 1;
  }

  /** What speaks against labels in the leading columns. */
  private double labels(int labels) {
    int anchor = columns.size() - 1;
    for (int c = columns.size() - 1; c >= 0; c--) {
      boolean more = columns.count(c) > columns.count(anchor) || !columns.isOfFigures(anchor);
      anchor = columns.isOfFigures(c) && more ? c : anchor;
    }
    double cost = 0;
    for (int c = 0; c < labels; c++) {
      int all = 0;
      int beside = 0;
      for (NavigableMap<Integer, String> line : lines) {
        all += line.containsKey(anchor) ? 1 : 0;
        beside += line.containsKey(anchor) && line.containsKey(c) ? 1 : 0;
      }
      cost +=
          (columns.isOfLabels(c) ? 0 : LABELS)
              + NO_LABELS * Math.max(0, (double) beside / Math.max(1, all) - BESIDE);
    }
    return cost;
  }

  /** The columns in which most rows have text, as a column of figures tells. */
  private BitSet usual() {
    int rows = 0;
    for (int c = 0; c < columns.size(); c++) {
      rows = columns.isOfFigures(c) ? Math.max(rows, columns.count(c)) : rows;
    }
    BitSet usual = new BitSet();
    for (int c = 0; c < columns.size(); c++) {
      usual.set(c, rows > 0 && columns.count(c) >= USUAL * rows);
    }
    return usual;
  }
}
