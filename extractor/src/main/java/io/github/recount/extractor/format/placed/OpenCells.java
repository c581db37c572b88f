package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A section's columns to the cells of its rows. */
final class OpenCells {
  /** A column in the left half with fewer cells than this share of the rows has merged ones. */
  private static final double MERGED = 0.85;

  /** A merged cell stands in the middle of its rows, in font sizes off at most. */
  private static final double OFF_MIDDLE = 0.4;

  /** What speaks against two lines being one text may be this much, beside what else is merged. */
  private static final double CUT = 1.8;

  /** The middle of a text that is its row's may be off by this, in font sizes. */
  private static final double CENTRED = 0.25;

  /** A column with a text in the middle of so many of the rows has no merged cells. */
  private static final double MOSTLY = 0.7;

  /** The same of the rows from its first text to its last, by texts of one line. */
  private static final double NEARLY = 0.8;

  /** So many words where figures should be are no accident. */
  private static final int FEWEST_WORDS = 2;

  /** A cell: rows and columns of its section count from 0. */
  record Cell(int row, int rowEnd, int column, List<OpenColumn.Text> texts) {
    String text() {
      return String.join("\n", texts.stream().map(OpenColumn.Text::text).toList());
    }

    boolean isFigure() {
      return OpenTexts.isFigure(text());
    }
  }

  private final List<OpenColumn> columns;
  private final PageCut cut;
  private final BitSet labels;
  private final OpenRows.Rows found;
  private final Map<Integer, Box> lone;
  private final List<Integer> starts;
  private final List<Cell> cells = new ArrayList<>();

  OpenCells(List<OpenColumn> columns, OpenRules rules, PageCut cut) {
    this.columns = columns;
    this.cut = cut;
    OpenMerges merges = new OpenMerges(columns);
    labels = labels(columns, merges);
    OpenRows.Rows told = rowsBut(labels);
    for (int c = labels.length() - 1; c >= 0; c = labels.previousSetBit(c - 1)) {
      if (isCentred(columns.get(c), told)) {
        labels.clear(c);
        told = rowsBut(labels);
      }
    }
    found = told;
    lone = new OpenLoneRows(columns, labels, found.starts()).find();
    starts =
        new ArrayList<>(
            Stream.concat(found.starts().stream(), lone.keySet().stream()).sorted().toList());
    for (int c = labels.nextClearBit(0); c < columns.size(); c = labels.nextClearBit(c + 1)) {
      for (int r = 0; r < starts.size(); r++) {
        List<OpenColumn.Text> texts = texts(c, r);
        if (!texts.isEmpty()) {
          cells.add(new Cell(r, r + 1, c, texts));
        }
      }
    }
    if (found.stand() == OpenRows.Stand.MIDDLE) {
      for (int r = starts.size() - 2; r > 0; r--) {
        if (starts.subList(r - 1, r + 2).stream().noneMatch(lone::containsKey)) {
          mergeIfBetween(r);
        }
      }
    }
    BitSet named = new BitSet();
    int names = labels.nextClearBit(0);
    cells.stream().filter(x -> x.column() == names).forEach(x -> named.set(x.row(), x.rowEnd()));
    OpenLabels.Rows beside = new OpenLabels.Rows(rows(), found.stand(), named, headings(), cut);
    BitSet begins = new BitSet();
    for (int c = labels.length() - 1; c >= 0; c = labels.previousSetBit(c - 1)) {
      BitSet taken = new BitSet();
      for (OpenColumn.Text text : merges.over(c, starts)) {
        taken.set(row(text.line()));
      }
      List<OpenLabels.Label> all =
          new OpenLabels(columns.get(c), beside, taken, begins, rules).find();
      begins = new BitSet();
      for (OpenLabels.Label label : all) {
        cells.add(new Cell(label.row(), label.end(), c, label.texts()));
        begins.set(label.row());
      }
    }
  }

  /** Rows that have words where columns have figures. */
  private BitSet headings() {
    int[] words = new int[starts.size()];
    BitSet figures = new BitSet();
    for (int c = labels.nextClearBit(0); c < columns.size(); c = labels.nextClearBit(c + 1)) {
      int column = c;
      List<Cell> all = cells.stream().filter(x -> x.column() == column).toList();
      if (2 * all.stream().filter(Cell::isFigure).count() >= all.size()) {
        all.stream().filter(Cell::isFigure).forEach(x -> figures.set(x.row(), x.rowEnd()));
        all.stream().filter(x -> !x.isFigure()).forEach(x -> words[x.row()]++);
      }
    }
    BitSet headings = new BitSet();
    for (int r = 0; r < words.length; r++) {
      headings.set(r, words[r] >= FEWEST_WORDS && !figures.get(r));
    }
    return headings;
  }

  private OpenRows.Rows rowsBut(BitSet merged) {
    return new OpenRows(
            IntStream.range(0, columns.size())
                .filter(c -> !merged.get(c))
                .mapToObj(columns::get)
                .toList(),
            cut)
        .find();
  }

  /**
   * Whether a column has a text in the middle of nearly every row, from its first to its last, that
   * the others tell.
   */
  private boolean isCentred(OpenColumn column, OpenRows.Rows rows) {
    List<Box> boxes = OpenLoneRows.boxes(columns, labels, rows.starts());
    int centred = 0;
    int whole = 0;
    int first = -1;
    int last = -1;
    int t = 0;
    for (int r = 0; r < boxes.size(); r++) {
      double end =
          r + 1 < boxes.size() ? (boxes.get(r).y1() + boxes.get(r + 1).y0()) / 2 : Double.MAX_VALUE;
      Box box = null;
      double size = 1;
      int above = t;
      for (; t < column.texts().size() && column.texts().get(t).y() < end; t++) {
        Box more = column.texts().get(t).box();
        box = box == null ? more : box.union(more);
        size = column.texts().get(t).size();
      }
      if (box != null) {
        first = first < 0 ? r : first;
        last = r;
      }
      boolean middle =
          box != null
              && Math.abs(rows.stand().of(box) - rows.stand().of(boxes.get(r))) < CENTRED * size;
      centred += middle ? 1 : 0;
      whole += middle && t == above + 1 ? 1 : 0;
    }
    int reach = last - first + 1;
    boolean most =
        column.isMeasured() ? whole > 3 && whole >= NEARLY * reach : centred >= MOSTLY * reach;
    return centred > 2 && (most || centred >= MOSTLY * boxes.size());
  }

  private int row(int line) {
    int row = 0;
    while (row + 1 < starts.size() && starts.get(row + 1) <= line) {
      row++;
    }
    return row;
  }

  /** The columns in the left half that have merged cells: fewer than two other columns have. */
  private static BitSet labels(List<OpenColumn> columns, OpenMerges merges) {
    BitSet across = merges.lines();
    int[] cells =
        columns.stream()
            .mapToInt(
                c -> (int) c.cells().stream().filter(x -> !across.get(x.get(0).line())).count())
            .toArray();
    int[] sorted = Arrays.stream(cells).sorted().toArray();
    int rows = sorted[Math.max(0, sorted.length - 2)];
    BitSet labels = new BitSet();
    for (int c = 0; 2 * c < columns.size() && c < columns.size() - 1; c++) {
      labels.set(c, cells[c] < MERGED * rows && !merges.lone().get(c));
    }
    return labels;
  }

  private List<OpenColumn.Text> texts(int column, int row) {
    OpenColumn texts = columns.get(column);
    int to = row + 1 < starts.size() ? texts.first(starts.get(row + 1)) : texts.texts().size();
    return texts.texts().subList(texts.first(starts.get(row)), to);
  }

  List<Cell> cells() {
    return cells;
  }

  /** What the texts of each row cover. */
  List<Box> rows() {
    List<Box> rows = new ArrayList<>();
    for (int r = 0; r < starts.size(); r++) {
      int row = r;
      Box label = lone.get(starts.get(r));
      if (label != null) {
        rows.add(label);
        continue;
      }
      List<Cell> over =
          cells.stream()
              .filter(c -> c.row() <= row && c.rowEnd() > row && !labels.get(c.column()))
              .toList();
      List<Cell> own = over.stream().filter(c -> c.rowEnd() == c.row() + 1).toList();
      rows.add(
          (own.isEmpty() ? over : own)
              .stream()
                  .flatMap(c -> c.texts().stream())
                  .map(OpenColumn.Text::box)
                  .reduce(Box::union)
                  .orElseThrow());
    }
    return rows;
  }

  /**
   * Texts in the middle between two rows that are blank there are cells merged over both, as in a
   * heading of two rows.
   */
  private void mergeIfBetween(int r) {
    List<Cell> between = cells.stream().filter(c -> c.row() == r && c.rowEnd() == r + 1).toList();
    if (between.isEmpty()) {
      return;
    }
    boolean free =
        between.stream()
            .allMatch(
                b ->
                    cells.stream()
                        .noneMatch(c -> c.column() == b.column() && c.row() != r && touches(c, r)));
    List<Box> rows = rows();
    double above = rows.get(r - 1).centerY();
    double below = rows.get(r + 1).centerY();
    double size = between.get(0).texts().get(0).size();
    if (!free || Math.abs((above + below) / 2 - rows.get(r).centerY()) > OFF_MIDDLE * size) {
      return;
    }
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.row() == r && cell.rowEnd() == r + 1) {
        kept.add(new Cell(r - 1, r + 1, cell.column(), cell.texts()));
      } else {
        int row = cell.row() > r ? cell.row() - 1 : cell.row();
        int end = cell.rowEnd() > r ? cell.rowEnd() - 1 : cell.rowEnd();
        kept.add(new Cell(row, end, cell.column(), cell.texts()));
      }
    }
    cells.clear();
    cells.addAll(kept);
    starts.remove(r);
    joinOver(r - 1);
  }

  private static boolean touches(Cell cell, int row) {
    return cell.row() <= row + 1 && cell.rowEnd() >= row;
  }

  /** Cells of two rows that are one text, cut because it has two lines. */
  private void joinOver(int row) {
    for (int c = labels.nextClearBit(0); c < columns.size(); c = labels.nextClearBit(c + 1)) {
      int column = c;
      List<Cell> both =
          cells.stream()
              .filter(x -> x.column() == column && (x.row() == row || x.row() == row + 1))
              .toList();
      if (both.size() != 2) {
        continue;
      }
      OpenColumn.Text next = both.get(1).texts().get(0);
      if (columns.get(c).same(columns.get(c).texts().indexOf(next)) > -CUT
          && both.get(0).texts().size() == both.get(1).texts().size()
          && next.text().length() < both.get(0).texts().get(0).text().length() - 1) {
        cells.removeAll(both);
        List<OpenColumn.Text> texts = new ArrayList<>(both.get(0).texts());
        texts.addAll(both.get(1).texts());
        cells.add(new Cell(row, row + 2, c, texts));
      }
    }
  }
}
