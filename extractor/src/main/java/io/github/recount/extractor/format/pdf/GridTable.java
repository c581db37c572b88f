package io.github.recount.extractor.format.pdf;

import java.util.List;

/**
 * A table on its page, not yet numbered.
 *
 * @param ruled whether lines tell its cells
 */
record GridTable(Box box, List<GridCell> cells, boolean ruled) {

  /** A cell of it; rows and columns count from 0. */
  record GridCell(int row, int column, int rowSpan, int columnSpan, String text, Box box) {}

  GridTable {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(c -> c.text().isBlank());
  }
}
