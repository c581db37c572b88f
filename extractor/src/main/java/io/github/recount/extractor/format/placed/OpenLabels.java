package io.github.recount.extractor.format.placed;

import io.github.recount.extractor.format.placed.OpenRows.Stand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each label of a leading column the rows it was merged over: a label stands in their middle,
 * or beside the first or the last of them, and the next one begins where it ends. Lines between
 * rows, where there are any, tell it by what they leave out.
 */
final class OpenLabels {
  /** A row that no label covers. */
  private static final double BARE = 0.9;

  /** A row without a name, as the rest of one that a page's end has cut, and a total. */
  private static final double UNNAMED = 0.1;

  /** Such a row as the first or the last of a label's. */
  private static final double EDGE = 0.5;

  /** A label that begins within the rows of a smaller one. */
  private static final double WITHIN = 0.7;

  private static final double ASKEW = 2;

  /** Off a middle that is not sure. */
  private static final double LEANING = 0.3;

  /** In font sizes. */
  private static final double SLIGHT = 0.2;

  /** A line through a label, or none where a label ends though there is one beside it. */
  private static final double RULED = 8;

  private static final int MOST = 60;

  /**
   * A label over rows.
   *
   * @param end the row behind its last
   */
  record Label(List<OpenColumn.Text> texts, int row, int end) {}

  /**
   * The rows that labels stand beside.
   *
   * @param boxes what the texts of each row cover
   * @param named rows with a text in the first column that is none of labels
   * @param headings rows of headings, beside which no label of others stands
   */
  record Rows(List<Box> boxes, Stand stand, BitSet named, BitSet headings, PageCut cut) {}

  private record Step(int row, int text) {}

  private final OpenColumn column;
  private final List<Box> rows;
  private final Stand stand;
  private final @Nullable OpenEdges edges;
  private final BitSet taken;
  private final BitSet begins;
  private final BitSet headings;
  private final BitSet named;
  private final PageCut cut;
  private final BitSet closed = new BitSet();
  private final BitSet open = new BitSet();

  /**
   * @param taken rows in which a text beside the column covers it too
   * @param begins rows with which labels of the column to the right begin; none where it has none
   */
  OpenLabels(OpenColumn column, Rows beside, BitSet taken, BitSet begins, OpenRules rules) {
    this.column = column;
    this.taken = taken;
    this.begins = begins;
    rows = beside.boxes();
    stand = beside.stand();
    headings = beside.headings();
    named = beside.named();
    cut = beside.cut();
    edges = stand == Stand.MIDDLE ? OpenEdges.between(rows, cut) : null;
    double x = column.texts().stream().mapToDouble(t -> t.box().centerX()).average().orElse(0);
    for (int r = 1; r < rows.size(); r++) {
      double above = rows.get(r - 1).centerY();
      double below = rows.get(r).centerY();
      boolean across = rules.part(x, above, below);
      closed.set(r, across);
      open.set(r, !across && rules.any(above, below));
    }
  }

  List<Label> find() {
    int n = rows.size();
    int m = column.texts().size();
    double[][] best = new double[n + 1][m + 1];
    Step[][] from = new Step[n + 1][m + 1];
    // Rows below the head of a page may have their label on the page before.
    int head = headings.nextClearBit(0);
    for (int r = 0; r <= n; r++) {
      for (int t = 0; t <= m; t++) {
        best[r][t] = r == 0 && t == 0 ? 0 : Double.MAX_VALUE;
        if (r > 0 && best[r - 1][t] + bare(r - 1) < best[r][t]) {
          best[r][t] = best[r - 1][t] + bare(r - 1);
          from[r][t] = new Step(r - 1, t);
        }
        if (cut.above() && head < r && best[head][t] + PageCut.COST < best[r][t]) {
          best[r][t] = best[head][t] + PageCut.COST;
          from[r][t] = new Step(head, t);
        }
        for (int r0 = r - 1; r0 >= Math.max(0, r - MOST) && !taken.get(r0); r0--) {
          double cost = lines(r0, r) + unnamed(r0, r) + within(r0);
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

  /** Against a row without a label. */
  private double bare(int row) {
    return taken.get(row) ? 0 : named.get(row) ? BARE : UNNAMED;
  }

  /** Against a label's first or last row being without a name: the rest of one, or a total. */
  private double unnamed(int row, int end) {
    return (named.get(row) ? 0 : EDGE) + (named.get(end - 1) ? 0 : EDGE);
  }

  /** Against rows that begin among those of one smaller label. */
  private double within(int row) {
    return begins.isEmpty() || begins.get(row) ? 0 : WITHIN;
  }

  /** What the lines say against one label over these rows. */
  private double lines(int row, int end) {
    int through = closed.get(row + 1, end).cardinality();
    int missing = (open.get(row) ? 1 : 0) + (open.get(end) ? 1 : 0);
    return RULED * (through + missing);
  }

  private double parted(int text) {
    return text > 0 ? Math.max(0, column.same(text)) : 0;
  }

  private double askew(int row, int end, int text, int textEnd) {
    Box box = column.texts().get(text).box().union(column.texts().get(textEnd - 1).box());
    double size = column.texts().get(text).size();
    double askew = askew(row, end, box, size);
    if (cut.below() && end == rows.size()) {
      double off = Math.abs(rows.get(row).y0() - box.y0()) / size;
      askew = Math.min(askew, PageCut.COST + ASKEW * Math.max(0, off - SLIGHT));
    }
    return askew + (mixesHeading(row, end, box) ? RULED : 0);
  }

  /** Whether rows are of a heading and others; a text below a heading may stand for all of them. */
  private boolean mixesHeading(int row, int end, Box box) {
    int heading = headings.nextSetBit(row);
    int below = headings.nextClearBit(row);
    return heading > row && heading < end
        || heading == row && below < end && box.y0() < rows.get(below - 1).y1();
  }

  private double askew(int row, int end, Box box, double size) {
    Box over = rows.get(row).union(rows.get(end - 1));
    if (edges == null) {
      return ASKEW * Math.max(0, Math.abs(stand.of(over) - stand.of(box)) / size - SLIGHT);
    }
    double off = Math.abs(edges.middle(row, end) - box.centerY()) / size;
    // A label taller than its rows makes the last of them as high as it needs.
    double free = box.height() > over.height() ? edges.slack(row, end) / size : 0;
    double slack = Math.min(off, free);
    return LEANING * slack + ASKEW * Math.max(0, off - slack - SLIGHT);
  }
}
