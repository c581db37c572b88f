package io.github.recount.extractor.form.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best ways in which a place of a text may be reached: of each column a few. */
final class RunWays {
  /** So many ways are followed at each place, of each column so many. */
  private static final int MOST = 16;

  private static final int MOST_OF_COLUMN = 3;

  private final @Nullable RunCell[] ways;

  /** For cells of columns from 0 to this one. */
  RunWays(int columns) {
    this.ways = new RunCell[(columns + 1) * MOST_OF_COLUMN];
  }

  /** Whether a way to a column with these points would be among the best. */
  boolean takes(int column, double score) {
    RunCell last = ways[(column + 1) * MOST_OF_COLUMN - 1];
    return last == null || score > last.score();
  }

  void add(RunCell way) {
    int first = way.column() * MOST_OF_COLUMN;
    RunCell next = way;
    for (int i = first; i < first + MOST_OF_COLUMN && next != null; i++) {
      RunCell kept = ways[i];
      if (kept == null || next.score() > kept.score()) {
        ways[i] = next;
        next = kept;
      }
    }
  }

  /** The best of all columns, the very best first. */
  List<RunCell> best() {
    List<RunCell> best = new ArrayList<>();
    for (RunCell way : ways) {
      if (way != null) {
        best.add(way);
      }
    }
    best.sort(Comparator.comparingDouble(RunCell::score).reversed().thenComparing(RunCell::start));
    return best.size() > MOST ? best.subList(0, MOST) : best;
  }
}
