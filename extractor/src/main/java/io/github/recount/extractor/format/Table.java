package io.github.recount.extractor.format;

import io.github.recount.extractor.source.Location;
import java.util.List;

/**
 * A table as the format gives it, one page's part at a time where the format has pages.
 *
 * @param cells by row, then by column; a merged cell stands once, at its top left
 * @param columns what a column number in this table means
 */
public record Table(List<Cell> cells, Columns columns, Location location) implements Block {

  /** What a cell's column number is worth. */
  public enum Columns {
    /** Cells with the same column number stand below each other: Word, Excel, HTML, ruled PDF. */
    ALIGNED,
    /** As with aligned ones, but no lines told the cells: the white between texts did. */
    SPACED,
    /** As with spaced ones, but of the white only the order of texts is left: laid out text. */
    LAID_OUT,
    /** As with aligned ones, but lines of rows were rows of their own, and were put together. */
    LINED,
    /** The number counts the cells of its row; blanks may be lost or merged away: text dumps. */
    COUNTED,
    /** The text has no table; its rows were told by what the cells say. */
    GUESSED,
    /** Nor has it gaps: the cells were told apart by known words and by what figures prove. */
    PARTED
  }

  public Table {
    cells = List.copyOf(cells);
  }

  public int rowCount() {
    return cells.stream().mapToInt(Cell::rowEnd).max().orElse(0);
  }

  public int columnCount() {
    return cells.stream().mapToInt(Cell::columnEnd).max().orElse(0);
  }
}
