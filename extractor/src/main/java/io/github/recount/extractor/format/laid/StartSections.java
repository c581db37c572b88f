package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.List;

/** Lines of texts to the columns they stand in: those of the fullest line, as far as they reach. */
final class StartSections {
  /** Texts off their columns by more steps on average are in other columns. */
  private static final double OFF = 4;

  /** So many lines from the fullest one its columns are looked for. */
  private static final int AROUND = 30;

  private final List<List<LineSpan>> lines;
  private final List<List<LineSpan>> placed = new ArrayList<>();

  /**
   * @param lines without blank ones
   */
  StartSections(List<List<LineSpan>> lines) {
    this.lines = lines;
    placed.addAll(lines);
  }

  /** The lines, their texts so moved and cut that columns are parted by white. */
  List<List<LineSpan>> placed() {
    List<int[]> left = new ArrayList<>(List.of(new int[] {0, lines.size()}));
    while (!left.isEmpty()) {
      int[] part = left.remove(left.size() - 1);
      int fullest = fullest(part[0], part[1]);
      if (fullest < 0) {
        continue;
      }
      StartColumns columns =
          new StartColumns(
              lines.get(fullest),
              lines.subList(
                  Math.max(part[0], fullest - AROUND), Math.min(part[1], fullest + AROUND)));
      int from = fullest;
      int to = fullest + 1;
      while (to < part[1] && take(to, columns)) {
        to++;
      }
      while (from > part[0] && take(from - 1, columns)) {
        from--;
      }
      for (int i = from; i < to; i++) {
        place(i, columns);
      }
      left.add(new int[] {part[0], from});
      left.add(new int[] {to, part[1]});
    }
    return placed;
  }

  private int fullest(int from, int to) {
    int best = -1;
    long most = 1;
    for (int i = from; i < to; i++) {
      long spans = lines.get(i).stream().filter(s -> !s.close()).count();
      if (spans > most) {
        most = spans;
        best = i;
      }
    }
    return best;
  }

  private StartColumns.Fit fit(int i, StartColumns columns) {
    return columns.fit(
        lines.get(i),
        i == 0 ? List.of() : lines.get(i - 1),
        i + 1 == lines.size() ? List.of() : lines.get(i + 1));
  }

  private boolean take(int i, StartColumns columns) {
    StartColumns.Fit fit = fit(i, columns);
    if (fit.cost() > OFF * lines.get(i).size()) {
      return false;
    }
    columns.add(lines.get(i), fit);
    return true;
  }

  private void place(int i, StartColumns columns) {
    List<LineSpan> line = lines.get(i);
    List<Integer> fit = fit(i, columns).columns();
    List<LineSpan> joined = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int s = 0; s < line.size(); s++) {
      int last = at.size() - 1;
      if (last >= 0 && at.get(last).equals(fit.get(s))) {
        joined.set(last, line.get(s).behind(joined.get(last)));
      } else {
        joined.add(line.get(s));
        at.add(fit.get(s));
      }
    }
    List<LineSpan> moved = new ArrayList<>();
    for (int s = 0; s < joined.size(); s++) {
      int behind = s + 1 < joined.size() ? at.get(s + 1) / 2 : columns.size();
      boolean stands = at.get(s) % 2 == 1;
      LineSpan span = joined.get(s);
      moved.add(stands ? columns.moved(span, at.get(s) / 2, behind) : span);
    }
    placed.set(i, moved);
  }
}
