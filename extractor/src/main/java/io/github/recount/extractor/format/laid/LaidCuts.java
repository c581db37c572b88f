package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.List;

/**
 * Where columns are parted: of all ways to cut lines from top to bottom, the one that cuts through
 * the fewest texts and leaves the fewest wide gaps within a column.
 */
final class LaidCuts {
  /** Each column, so that chance parts none. */
  private static final double COLUMN = 0.3;

  /** A text that is cut through, but for one that reaches over by a step or two. */
  private static final double THROUGH = 1;

  private static final double OVER = 0.4;

  /** A gap that stays within a column: a wide one, and one of two blanks. */
  private static final double WIDE = 1.5;

  private static final double TWO = 1;

  /** The same between texts of two lines that have nothing below each other. */
  private static final double STAGGERED = 0.3;

  /** A single blank, and one that sets figures apart from words within a text. */
  private static final double SINGLE = 0.8;

  private static final double SPACED = 0.05;

  /** Texts of two lines are beside each other with this much white between them. */
  private static final int APART = 2;

  private record Gap(int from, int to, double weight) {}

  private final List<List<LineSpan>> lines;
  private final boolean spaced;
  private final List<List<Gap>> within = new ArrayList<>();

  /** Gaps between the texts of a line and those of the one above. */
  private final List<List<Gap>> beside = new ArrayList<>();

  /** Cuts and what they cost; a cut stands before the step that it names. */
  record Cuts(List<Integer> at, double cost) {
    Cuts {
      at = List.copyOf(at);
    }
  }

  /**
   * @param lines without blank ones
   */
  LaidCuts(List<List<LineSpan>> lines) {
    this.lines = lines;
    spaced = isSpaced(lines);
    for (int i = 0; i < lines.size(); i++) {
      within.add(within(lines.get(i)));
      beside.add(i == 0 ? List.of() : beside(lines.get(i - 1), lines.get(i)));
    }
  }

  private List<Gap> within(List<LineSpan> line) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      LineSpan left = line.get(i - 1);
      LineSpan right = line.get(i);
      double wide = right.start() - left.end() > 2 ? WIDE : TWO;
      double weight = right.close() ? close(left.text(), right.text()) : wide;
      gaps.add(new Gap(left.end(), right.start(), weight));
    }
    return gaps;
  }

  private double close(String left, String right) {
    boolean mixed = isMixed(left.charAt(left.length() - 1), right.charAt(0));
    return spaced && mixed ? SPACED : SINGLE;
  }

  /** Some programs put a blank between figures and words, and then they do it everywhere. */
  private static boolean isSpaced(List<List<LineSpan>> lines) {
    int with = 0;
    int without = 0;
    for (List<LineSpan> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        String text = line.get(i).text();
        for (int c = 1; c < text.length(); c++) {
          without += isMixed(text.charAt(c - 1), text.charAt(c)) ? 1 : 0;
        }
        if (line.get(i).close()) {
          String left = line.get(i - 1).text();
          with += isMixed(left.charAt(left.length() - 1), text.charAt(0)) ? 1 : 0;
        }
      }
    }
    return with > 4 * without;
  }

  private static boolean isMixed(char left, char right) {
    return Character.isDigit(left) && Character.isIdeographic(right)
        || Character.isIdeographic(left) && Character.isDigit(right);
  }

  private static List<Gap> beside(List<LineSpan> above, List<LineSpan> below) {
    List<Gap> gaps = new ArrayList<>();
    for (LineSpan span : below) {
      if (above.stream().anyMatch(a -> a.end() > span.start() && a.start() < span.end())) {
        return List.of();
      }
      int left =
          above.stream().mapToInt(LineSpan::end).filter(e -> e <= span.start()).max().orElse(-9);
      int right =
          above.stream().mapToInt(LineSpan::start).filter(s -> s >= span.end()).min().orElse(-9);
      if (left >= 0 && span.start() - left >= APART) {
        gaps.add(new Gap(left, span.start(), STAGGERED));
      }
      if (right >= 0 && right - span.end() >= APART) {
        gaps.add(new Gap(span.end(), right, STAGGERED));
      }
    }
    return gaps;
  }

  /** The best cuts through some lines. */
  Cuts of(int from, int to) {
    int[] starts =
        lines.subList(from, to).stream()
            .flatMap(List::stream)
            .mapToInt(LineSpan::start)
            .sorted()
            .distinct()
            .toArray();
    int n = starts.length;
    double[] through = new double[n];
    double[][] inside = new double[n + 1][n + 1];
    for (int i = from; i < to; i++) {
      for (LineSpan span : lines.get(i)) {
        for (int c = index(starts, span.start() + 1); c < n && starts[c] < span.end(); c++) {
          int over = Math.min(starts[c] - span.start(), span.end() - starts[c]);
          through[c] += Math.min(THROUGH, OVER * over);
        }
      }
      add(within.get(i), starts, inside);
      if (i > from) {
        add(beside.get(i), starts, inside);
      }
    }
    return best(starts, through, uncut(inside, n));
  }

  private static void add(List<Gap> gaps, int[] starts, double[][] inside) {
    for (Gap gap : gaps) {
      int first = index(starts, gap.from());
      int last = index(starts, gap.to() + 1) - 1;
      if (first <= last) {
        inside[first][last] += gap.weight();
      }
    }
  }

  /** The number of the first start that is not before a place. */
  private static int index(int[] starts, int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The weight of the gaps that lie between two cuts. */
  private static double[][] uncut(double[][] inside, int n) {
    double[][] uncut = new double[n + 1][n + 1];
    for (int p = n - 1; p >= 0; p--) {
      double row = 0;
      for (int x = p + 1; x <= n; x++) {
        // Gaps that begin just behind the cut p and end before the cut x.
        uncut[p][x] = (p + 1 < n ? uncut[p + 1][x] : 0) + row;
        row += p + 1 < n ? inside[p + 1][x] : 0;
      }
    }
    return uncut;
  }

  private static Cuts best(int[] starts, double[] through, double[][] uncut) {
    int n = starts.length;
    double[] best = new double[n + 1];
    int[] before = new int[n + 1];
    // The first text begins the first column.
    for (int x = 1; x <= n; x++) {
      best[x] = Double.MAX_VALUE;
      for (int p = 0; p < x; p++) {
        double cost = best[p] + uncut[p][x];
        if (cost < best[x]) {
          best[x] = cost;
          before[x] = p;
        }
      }
      best[x] += x < n ? COLUMN + through[x] : 0;
    }
    List<Integer> cuts = new ArrayList<>();
    for (int x = before[n]; x > 0; x = before[x]) {
      cuts.add(0, starts[x]);
    }
    return new Cuts(cuts, best[n]);
  }
}
