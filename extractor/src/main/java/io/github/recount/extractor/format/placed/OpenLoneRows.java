package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of which only a leading column is filled: as far from the rows above and below as those are
 * from each other. A label that was merged over both stands nearer to them.
 */
final class OpenLoneRows {
  /** As a share of the white between rows. */
  private static final double APART = 0.7;

  private final List<OpenColumn> columns;
  private final BitSet labels;
  private final List<Box> rows;

  /**
   * @param labels the leading columns
   * @param starts the first line of each row that the other columns tell
   */
  OpenLoneRows(List<OpenColumn> columns, BitSet labels, List<Integer> starts) {
    this.columns = columns;
    this.labels = labels;
    this.rows = boxes(columns, labels, starts);
  }

  /** What the texts of rows cover, but for leading columns. */
  static List<Box> boxes(List<OpenColumn> columns, BitSet labels, List<Integer> starts) {
    List<Box> boxes = new ArrayList<>();
    for (int r = 0; r < starts.size(); r++) {
      int from = starts.get(r);
      int to = r + 1 < starts.size() ? starts.get(r + 1) : Integer.MAX_VALUE;
      Box box = null;
      for (int c = labels.nextClearBit(0); c < columns.size(); c = labels.nextClearBit(c + 1)) {
        OpenColumn column = columns.get(c);
        for (int i = column.first(from); i < column.first(to); i++) {
          Box more = column.texts().get(i).box();
          box = box == null ? more : box.union(more);
        }
      }
      if (box != null) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  /** What such rows cover, by their first lines. */
  Map<Integer, Box> find() {
    Map<Integer, Box> lone = new TreeMap<>();
    double[] whites = new double[Math.max(0, rows.size() - 1)];
    Arrays.setAll(whites, i -> rows.get(i + 1).y0() - rows.get(i).y1());
    Arrays.sort(whites);
    if (whites.length == 0) {
      return lone;
    }
    double apart = APART * Math.max(0, whites[whites.length / 4]);
    for (int c = labels.nextSetBit(0); c >= 0; c = labels.nextSetBit(c + 1)) {
      for (List<OpenColumn.Text> cell : columns.get(c).cells()) {
        Box box = cell.stream().map(OpenColumn.Text::box).reduce(Box::union).orElseThrow();
        boolean apartFromAll =
            rows.stream().allMatch(r -> r.y1() + apart < box.y0() || box.y1() + apart < r.y0());
        if (apartFromAll) {
          lone.merge(cell.get(0).line(), box, Box::union);
        }
      }
    }
    return lone;
  }
}
