package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a band and the labels beside them: of all ways to read it the one that least speaks
 * against.
 *
 * @param labels of each leading column that has any
 */
record LaidReading(LaidRows.Rows rows, List<List<LaidLabels.Label>> labels, double cost) {
  /** Labels that stand otherwise beside their rows than the texts of a row beside each other. */
  private static final double UNLIKE = 0.5;

  static LaidReading best(LaidColumns columns, int[] blanks) {
    @Nullable LaidReading best = null;
    for (LaidRows.Rows rows : new LaidRows(columns, blanks).find()) {
      if (best != null && rows.cost() >= best.cost()) {
        return best;
      }
      for (LaidRows.Stand labels : LaidRows.Stand.values()) {
        LaidReading reading = of(columns, rows, labels, blanks);
        best = best == null || reading.cost() < best.cost() - 0.01 ? reading : best;
      }
    }
    return Objects.requireNonNull(best);
  }

  private static LaidReading of(
      LaidColumns columns, LaidRows.Rows rows, LaidRows.Stand stand, int[] blanks) {
    LaidHeights heights = new LaidHeights(columns, rows, stand, blanks);
    List<List<LaidLabels.Label>> all = new ArrayList<>();
    double cost = rows.cost() + (stand == rows.stand() ? 0 : UNLIKE);
    NavigableMap<Integer, String> inner = new TreeMap<>();
    for (int r = 0; r < rows.lines().size(); r++) {
      inner.put(r, "");
    }
    BitSet covered = new BitSet();
    covered.set(0, rows.lines().size());
    BitSet sums = sums(columns, rows);
    for (int c = rows.labels() - 1; c >= 0; c--) {
      LaidLabels.Labels found =
          new LaidLabels(columns, c, heights, blanks, inner, covered, sums, rows.labelled()).find();
      cost += found.cost();
      all.add(0, found.labels());
      inner.clear();
      covered.clear();
      for (LaidLabels.Label label : found.labels()) {
        inner.put(label.row(), columns.text(c, label.lines()));
        covered.set(label.row(), label.end());
      }
    }
    return new LaidReading(rows, all, cost);
  }

  /** The rows named by a label: sums, beside which none stands. */
  private static BitSet sums(LaidColumns columns, LaidRows.Rows rows) {
    BitSet sums = new BitSet();
    for (int r = rows.labelled(); r < rows.lines().size(); r++) {
      for (int line : rows.lines().get(r)) {
        Map.Entry<Integer, String> name = columns.lines().get(line).ceilingEntry(rows.labels());
        sums.set(r, sums.get(r) || name != null && columns.isLabel(name.getValue()));
      }
    }
    return sums;
  }
}
