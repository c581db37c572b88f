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

  /** A figure takes no more lines. */
  private static final int MOST_LINES = 2;

  public GridTable {
    cells = List.copyOf(cells);
  }

  /**
   * Whether the lines around its cells leave out those between rows: then figures stand below each
   * other in cells, of which none has several. A narrow cell may break one into two.
   */
  public boolean leavesRowsOut() {
    long own = 0;
    long several = 0;
    for (GridCell cell : cells) {
      long figures = cell.text().lines().filter(line -> OpenTexts.isFigure(line.strip())).count();
      own += figures > 0 && figures <= MOST_LINES ? 1 : 0;
      several += figures > MOST_LINES ? figures : 0;
    }
    return several > own;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(c -> c.text().isBlank());
  }
}
