package io.github.recount.extractor.format.placed;

import java.util.List;

/**
 * A table on its page, not yet numbered.
 *
 * @param ruled whether lines tell its cells
 */
public record GridTable(Box box, List<GridCell> cells, boolean ruled) {

  /** A cell of it; rows and columns count from 0. */
  public record GridCell(int row, int column, int rowSpan, int columnSpan, String text, Box box) {}

  public GridTable {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(c -> c.text().isBlank());
  }
}
