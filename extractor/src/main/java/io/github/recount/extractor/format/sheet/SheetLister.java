package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.flow.ColumnEdges;
import io.github.recount.extractor.format.flow.FlowCell;
import io.github.recount.extractor.format.sheet.MergedCells.Shown;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the sheets of a workbook as tables.
 *
 * <p>A sheet is one table, or several where three blank rows or more set its parts apart, or where
 * forms stand side by side with a blank column between them. Blank cells are given as long as they
 * do not outnumber the others by far.
 */
public final class SheetLister {
  private static final int GAP = 3;
  private static final int FEWEST_LABELS = 3;
  private static final int MAX_BLANKS_PER_CELL = 20;

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int tables;

  private SheetLister() {}

  /** Lists a workbook; hidden sheets, rows and columns are part of it, with a warning. */
  public static Document list(List<SheetContent> sheets) {
    SheetLister lister = new SheetLister();
    sheets.forEach(lister::add);
    return new Document(lister.blocks, null, TextSource.NATIVE, lister.warnings);
  }

  private void add(SheetContent sheet) {
    List<Shown> all = MergedCells.of(sheet);
    if (all.isEmpty()) {
      return;
    }
    if (sheet.isHidden()) {
      warnings.add("sheet " + sheet.name() + " is hidden");
    }
    if (sheet.hasHiddenParts()) {
      warnings.add("sheet " + sheet.name() + " has hidden rows or columns");
    }
    List<Shown> part = new ArrayList<>();
    int lastRow = all.get(0).cell().row();
    for (Shown shown : all) {
      if (shown.cell().row() - lastRow > GAP) {
        tables(part, sheet.name());
        part.clear();
      }
      part.add(shown);
      lastRow = Math.max(lastRow, shown.lastRow());
    }
    tables(part, sheet.name());
  }

  /** Forms that stand side by side have the same labels in the same rows. */
  private void tables(List<Shown> part, String sheet) {
    BitSet filled = new BitSet();
    part.forEach(shown -> filled.set(shown.cell().column(), shown.lastColumn() + 1));
    int first = filled.nextSetBit(0);
    for (int gap = filled.nextClearBit(first); gap < filled.length(); ) {
      int column = gap;
      List<Shown> left = part.stream().filter(s -> s.lastColumn() < column).toList();
      List<Shown> right = part.stream().filter(s -> s.cell().column() > column).toList();
      if (sameLabels(left, right) >= FEWEST_LABELS) {
        table(left, sheet);
        tables(right, sheet);
        return;
      }
      gap = filled.nextClearBit(filled.nextSetBit(gap));
    }
    table(part, sheet);
  }

  private static long sameLabels(List<Shown> left, List<Shown> right) {
    Map<Integer, String> labels = firstOfRows(left);
    return firstOfRows(right).entrySet().stream()
        .filter(label -> label.getValue().equals(labels.get(label.getKey())))
        .count();
  }

  private static Map<Integer, String> firstOfRows(List<Shown> cells) {
    Map<Integer, String> first = new HashMap<>();
    cells.stream()
        .map(Shown::cell)
        .filter(cell -> !cell.text().isEmpty())
        .forEach(cell -> first.putIfAbsent(cell.row(), cell.text()));
    return first;
  }

  private void table(List<Shown> part, String sheet) {
    int number = ++tables;
    int top = part.get(0).cell().row();
    List<FlowCell> placed =
        part.stream()
            .map(
                shown ->
                    FlowCell.counted(
                        shown.cell().row() - top,
                        shown.lastRow() - shown.cell().row() + 1,
                        shown.cell().column(),
                        shown.lastColumn() - shown.cell().column() + 1,
                        List.of()))
            .toList();
    ColumnEdges edges = new ColumnEdges(placed);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      FlowCell at = placed.get(i);
      int column = edges.columnAt(at.left());
      Location place = at(sheet, number, at.row() + top, at.left() / ColumnEdges.STEP);
      String text = part.get(i).cell().text();
      int span = edges.columnAt(at.right()) - column;
      cells.add(new Cell(at.row(), column, at.rowSpan(), span, text, place));
    }
    List<Integer> columns = edges.edges();
    fill(cells, columns, top, sheet, number);
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    Location place = new Location(null, sheet, number, top + 1, null, null, null);
    blocks.add(new Table(cells, Table.Columns.ALIGNED, place));
  }

  /** Adds the blank cells between the others. */
  private static void fill(
      List<Cell> cells, List<Integer> columns, int top, String sheet, int number) {
    int width = columns.size() - 1;
    int height = cells.stream().mapToInt(Cell::rowEnd).max().orElse(0);
    if ((long) width * height > (long) MAX_BLANKS_PER_CELL * cells.size()) {
      return;
    }
    BitSet taken = new BitSet(width * height);
    for (Cell cell : cells) {
      for (int row = cell.row(); row < cell.rowEnd(); row++) {
        taken.set(row * width + cell.column(), row * width + cell.columnEnd());
      }
    }
    for (int at = taken.nextClearBit(0); at < width * height; at = taken.nextClearBit(at + 1)) {
      int row = at / width;
      int column = at % width;
      Location place = at(sheet, number, row + top, columns.get(column) / ColumnEdges.STEP);
      cells.add(new Cell(row, column, 1, 1, "", place));
    }
  }

  /** A place by row and column of the sheet, counted from 0. */
  private static Location at(String sheet, int table, int row, int column) {
    return new Location(null, sheet, table, row + 1, column + 1, null, null);
  }
}
