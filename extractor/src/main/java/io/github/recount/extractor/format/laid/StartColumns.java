package io.github.recount.extractor.format.laid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The columns of lines that follow each other, told by where their texts begin. Programs that lay
 * out a page with blanks keep the order of beginnings all over it, but neither the ends nor the
 * distances: ideographs and figures take a step each.
 */
final class StartColumns {
  /** Another column, for a text that stands between two. */
  private static final double NEW = 8;

  /** A text behind a single blank is of the column before. */
  private static final double JOINED = 3.5;

  /** For each step that a text behind a single blank stands too far left. */
  private static final double CLOSE = 0.25;

  /** Between two lines that have text in this column. */
  private static final double SANDWICHED = 4;

  /** Columns are known to reach so much further than a text shows that is off by less. */
  private static final int NEAR = 3;

  /** So many texts that begin below each other are no accident. */
  private static final int FEWEST = 3;

  private static final double NEVER = 1e9;

  /** Where the texts of a column begin. */
  private record Slot(int from, int to) {
    int off(int start) {
      return start < from ? from - start : Math.max(0, start - to);
    }
  }

  /**
   * A line in these columns.
   *
   * @param columns of each text: 2 i + 1 for column i, 2 i for a place left of it
   */
  record Fit(double cost, List<Integer> columns) {
    Fit {
      columns = List.copyOf(columns);
    }
  }

  private final List<Slot> slots = new ArrayList<>();

  /**
   * Begins with the columns of the fullest line.
   *
   * @param around lines near it
   */
  StartColumns(List<LineSpan> line, List<List<LineSpan>> around) {
    int end = -1;
    for (LineSpan span : line) {
      if (!span.close()) {
        unseen(end, span.start(), around).ifPresent(start -> slots.add(new Slot(start, start)));
        slots.add(new Slot(span.start(), span.start()));
      }
      end = span.end();
    }
    for (int column = slots.size() - 1; column >= 0; column--) {
      int left = slots.get(column).from();
      int right = column + 1 < slots.size() ? slots.get(column + 1).from() : Integer.MAX_VALUE;
      between(left, right, around)
          .ifPresent(
              start -> slots.add(slots.indexOf(new Slot(left, left)) + 1, new Slot(start, start)));
    }
  }

  /** Where texts begin that stand in the white left of a column, and beside texts of it. */
  private static OptionalInt unseen(int from, int column, List<List<LineSpan>> around) {
    List<Integer> starts = new ArrayList<>();
    boolean beside = false;
    for (int i = 0; i < around.size(); i++) {
      List<LineSpan> line = around.get(i);
      for (LineSpan span : line) {
        if (!span.close() && span.start() > from && span.end() < column) {
          starts.add(span.start());
          beside |= isBeside(i, column, around);
        }
      }
    }
    return beside && starts.size() >= FEWEST
        ? OptionalInt.of(starts.stream().sorted().toList().get(starts.size() / 2))
        : OptionalInt.empty();
  }

  private static boolean isBeside(int i, int column, List<List<LineSpan>> around) {
    Slot slot = new Slot(column, column);
    List<LineSpan> line = around.get(i);
    for (int j = Math.max(0, i - 1); j <= i + 1 && j < around.size(); j++) {
      if ((j == i || !meets(line, around.get(j))) && stands(around.get(j), slot)) {
        return true;
      }
    }
    return false;
  }

  /** Where texts begin that stand between others in two columns that follow each other. */
  private static OptionalInt between(int left, int right, List<List<LineSpan>> around) {
    Map<Integer, Integer> starts = new TreeMap<>();
    for (List<LineSpan> line : around) {
      for (int i = 1; i < line.size(); i++) {
        int before = line.get(i - 1).start();
        int start = line.get(i).start();
        boolean ends = i + 1 == line.size() || line.get(i + 1).start() >= right - NEAR;
        if (Math.abs(before - left) <= 1 && start < right - 1 && ends) {
          starts.merge(start, 1, Integer::sum);
        }
      }
    }
    return starts.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST)
        .mapToInt(Map.Entry::getKey)
        .max();
  }

  /** How a line stands in the columns, between the lines above and below it. */
  Fit fit(List<LineSpan> line, List<LineSpan> above, List<LineSpan> below) {
    // Lines below each other in one column are a whole line apart: then nothing is between others.
    boolean staggered = !meets(line, above) && !meets(line, below);
    int states = 2 * slots.size() + 1;
    double[][] best = new double[line.size()][states];
    int[][] from = new int[line.size()][states];
    for (int i = 0; i < line.size(); i++) {
      LineSpan span = line.get(i);
      for (int s = 0; s < states; s++) {
        double before = i == 0 ? 0 : NEVER;
        for (int p = 0; i > 0 && p <= s; p++) {
          boolean next = p < s || s % 2 == 0;
          if (next && best[i - 1][p] < before) {
            before = best[i - 1][p];
            from[i][s] = p;
          }
        }
        best[i][s] = before + cost(span, s, staggered ? above : List.of(), below);
        if (span.close() && i > 0 && best[i - 1][s] + JOINED < best[i][s]) {
          best[i][s] = best[i - 1][s] + JOINED;
          from[i][s] = s;
        }
      }
    }
    int last = line.size() - 1;
    int state = 0;
    for (int s = 1; s < states; s++) {
      state = best[last][s] < best[last][state] ? s : state;
    }
    double cost = best[last][state];
    Deque<Integer> columns = new ArrayDeque<>();
    for (int i = last; i >= 0; i--) {
      columns.addFirst(state);
      state = from[i][state];
    }
    return new Fit(cost, List.copyOf(columns));
  }

  private double cost(LineSpan span, int state, List<LineSpan> above, List<LineSpan> below) {
    int column = state / 2;
    if (state % 2 == 0) {
      boolean between =
          (column == 0 || slots.get(column - 1).to() < span.start())
              && (column == slots.size() || span.start() < slots.get(column).from());
      return between && !span.close() ? NEW : NEVER;
    }
    Slot slot = slots.get(column);
    double off = slot.off(span.start());
    if (span.close() && span.start() < slot.from()) {
      off *= CLOSE;
    }
    return off + (stands(above, slot) && stands(below, slot) ? SANDWICHED : 0);
  }

  private static boolean meets(List<LineSpan> line, List<LineSpan> other) {
    return line.stream().anyMatch(s -> !s.close() && stands(other, new Slot(s.start(), s.start())));
  }

  private static boolean stands(List<LineSpan> line, Slot slot) {
    return line.stream().anyMatch(span -> !span.close() && slot.off(span.start()) <= 1);
  }

  /** Makes the columns hold a line that was fitted. */
  void add(List<LineSpan> line, Fit fit) {
    for (int i = line.size() - 1; i >= 0; i--) {
      int start = line.get(i).start();
      int column = fit.columns().get(i) / 2;
      if (fit.columns().get(i) % 2 == 0) {
        slots.add(column, new Slot(start, start));
      } else if (!line.get(i).close() && slots.get(column).off(start) <= NEAR) {
        Slot slot = slots.get(column);
        int left = column == 0 ? -1 : slots.get(column - 1).to();
        int right = column + 1 == slots.size() ? Integer.MAX_VALUE : slots.get(column + 1).from();
        slots.set(
            column,
            new Slot(
                Math.max(left + 1, Math.min(slot.from(), start)),
                Math.min(right - 1, Math.max(slot.to(), start))));
      }
    }
  }

  /** How many columns there are. */
  int size() {
    return slots.size();
  }

  /**
   * A text where its column begins, and cut off before the next.
   *
   * @param behind the column of the next text on its line
   */
  LineSpan moved(LineSpan span, int column, int behind) {
    Slot slot = slots.get(column);
    int next = column + 1 < slots.size() ? slots.get(column + 1).from() : Integer.MAX_VALUE;
    int width = span.end() - span.start();
    int start = Math.max(slot.from(), Math.min(span.start(), next - 2));
    int end = start + width;
    if (behind < slots.size()) {
      end = Math.min(end, slots.get(behind).from() - 1);
    } else if (end <= next + NEAR) {
      end = Math.min(end, next - 1);
    }
    return new LineSpan(span.text(), start, Math.max(start + 1, end), false);
  }
}
