package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a band and the labels beside them: of all ways to read it the one that least speaks
 * against.
 *
 * @param labels of each leading column that has any
 */
record LaidReading(LaidRows.Rows rows, List<List<LaidLabels.Label>> labels, double cost) {

  static LaidReading best(LaidColumns columns, int[] blanks) {
    @Nullable LaidReading best = null;
    for (LaidRows.Rows rows : new LaidRows(columns, blanks).find()) {
      if (best != null && rows.cost() >= best.cost()) {
        return best;
      }
      LaidReading reading = of(columns, rows, blanks);
      best = best == null || reading.cost() < best.cost() - 0.01 ? reading : best;
    }
    return Objects.requireNonNull(best);
  }

  private static LaidReading of(LaidColumns columns, LaidRows.Rows rows, int[] blanks) {
    LaidHeights heights = new LaidHeights(columns, rows, blanks);
    List<List<LaidLabels.Label>> all = new ArrayList<>();
    double cost = rows.cost();
    BitSet inner = new BitSet();
    inner.set(0, rows.lines().size());
    BitSet covered = new BitSet();
    covered.set(0, rows.lines().size());
    for (int c = rows.labels() - 1; c >= 0; c--) {
      LaidLabels.Labels found =
          new LaidLabels(columns, c, heights, blanks, inner, covered, rows.labelled()).find();
      cost += found.cost();
      all.add(0, found.labels());
      inner.clear();
      covered.clear();
      for (LaidLabels.Label label : found.labels()) {
        inner.set(label.row());
        covered.set(label.row(), label.end());
      }
    }
    return new LaidReading(rows, all, cost);
  }
}
