package io.github.recount.corpus.truth.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on endless paper.
 *
 * @param rows the cells that begin in each row, from the left; places of merged cells are left out
 * @param headings how many rows from {@code headingStart} repeat on each page
 */
record Grid(int columns, List<List<Cell>> rows, int headingStart, int headings) {

  record Cell(int row, int column, int rowSpan, int columnSpan, String text) {
    boolean covers(int r, int c) {
      return r >= row && r < row + rowSpan && c >= column && c < column + columnSpan;
    }
  }

  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The cell that covers a place; null where the table has a hole. */
  @Nullable Cell at(int row, int column) {
    for (int r = row; r >= 0; r--) {
      for (Cell cell : rows.get(r)) {
        if (cell.covers(row, column)) {
          return cell;
        }
      }
    }
    return null;
  }

  /** The cells that cover a row, from the left, those from above included. */
  List<Cell> across(int row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; ) {
      Cell cell = at(row, column);
      if (cell == null) {
        throw new IllegalStateException("hole at row " + row + ", column " + column);
      }
      cells.add(cell);
      column = cell.column() + cell.columnSpan();
    }
    return cells;
  }
}
