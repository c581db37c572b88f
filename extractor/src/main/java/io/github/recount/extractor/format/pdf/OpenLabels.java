package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.pdf.OpenRows.Stand;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each label of a leading column the rows it was merged over: a label stands in their middle,
 * or beside the first or the last of them, and the next one begins where it ends.
 */
final class OpenLabels {
  /** A row that no label covers. */
  private static final double BARE = 0.9;

  private static final double ASKEW = 2;

  /** In font sizes. */
  private static final double SLIGHT = 0.2;

  private static final int MOST = 60;

  /**
   * A label over rows.
   *
   * @param end the row behind its last
   */
  record Label(List<OpenColumn.Text> texts, int row, int end) {}

  private record Step(int row, int text) {}

  private final OpenColumn column;
  private final List<Box> rows;
  private final Stand stand;

  /**
   * @param rows what the texts of each row cover
   */
  OpenLabels(OpenColumn column, List<Box> rows, Stand stand) {
    this.column = column;
    this.rows = rows;
    this.stand = stand;
  }

  List<Label> find() {
    int n = rows.size();
    int m = column.texts().size();
    double[][] best = new double[n + 1][m + 1];
    Step[][] from = new Step[n + 1][m + 1];
    for (int r = 0; r <= n; r++) {
      for (int t = 0; t <= m; t++) {
        best[r][t] = r == 0 && t == 0 ? 0 : Double.MAX_VALUE;
        if (r > 0 && best[r - 1][t] + BARE < best[r][t]) {
          best[r][t] = best[r - 1][t] + BARE;
          from[r][t] = new Step(r - 1, t);
        }
        for (int r0 = Math.max(0, r - MOST); r0 < r; r0++) {
          double cost = 0;
          for (int t0 = t - 1; t0 >= 0 && t - t0 <= MOST; t0--) {
            cost += t0 + 1 < t ? Math.max(0, -column.same(t0 + 1)) : 0;
            double all = best[r0][t0] + cost + parted(t0) + askew(r0, r, t0, t);
            if (best[r0][t0] < Double.MAX_VALUE && all < best[r][t]) {
              best[r][t] = all;
              from[r][t] = new Step(r0, t0);
            }
          }
        }
      }
    }
    List<Label> labels = new ArrayList<>();
    for (int r = n, t = m; r > 0; ) {
      Step step = from[r][t];
      if (step == null) {
        return List.of();
      }
      if (step.text() < t) {
        labels.add(0, new Label(column.texts().subList(step.text(), t), step.row(), r));
      }
      r = step.row();
      t = step.text();
    }
    return labels;
  }

  private double parted(int text) {
    return text > 0 ? Math.max(0, column.same(text)) : 0;
  }

  private double askew(int row, int end, int text, int textEnd) {
    Box over = rows.get(row).union(rows.get(end - 1));
    Box box = column.texts().get(text).box().union(column.texts().get(textEnd - 1).box());
    double size = column.texts().get(text).size();
    return ASKEW * Math.max(0, Math.abs(stand.of(over) - stand.of(box)) / size - SLIGHT);
  }
}
