package io.github.recount.extractor.grid;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row with all the cells that cover it, those from above included.
 *
 * @param cells from left to right
 * @param table its table's number in the document, counted from 1
 * @param number within its table, counted from 0
 * @param columns what a cell's column number is worth
 * @param stitched whether the rest of it stood on the next page
 * @param others the row as its text can be cut in other ways, as many cells each; mostly none
 * @param afterBreak whether a page break, or nothing at all, lies between it and the table above
 */
public record Row(
    List<Cell> cells,
    int table,
    int number,
    Table.Columns columns,
    boolean afterBreak,
    boolean stitched,
    List<List<Cell>> others,
    Location location)
    implements Piece {

  public Row {
    cells = List.copyOf(cells);
    others = others.stream().map(List::copyOf).toList();
  }

  /** A row whose cells are told apart in one way. */
  public Row(
      List<Cell> cells,
      int table,
      int number,
      Table.Columns columns,
      boolean afterBreak,
      Location location) {
    this(cells, table, number, columns, afterBreak, List.of(), location);
  }

  /** A row that stands on one page. */
  public Row(
      List<Cell> cells,
      int table,
      int number,
      Table.Columns columns,
      boolean afterBreak,
      List<List<Cell>> others,
      Location location) {
    this(cells, table, number, columns, afterBreak, false, others, location);
  }

  /** Whether the text had no table, and the row was cut out of it. */
  public boolean isCutOut() {
    return columns == Table.Columns.GUESSED || columns == Table.Columns.PARTED;
  }

  /** The cells that have their first line in this row and are not blank. */
  public List<Cell> filled() {
    return filledCells().toList();
  }

  private Stream<Cell> filledCells() {
    return cells.stream().filter(cell -> cell.row() == number && !cell.isBlank());
  }

  public boolean isBlank() {
    return filledCells().findAny().isEmpty();
  }

  public boolean isAligned() {
    return columns == Table.Columns.ALIGNED
        || columns == Table.Columns.SPACED
        || columns == Table.Columns.LAID_OUT
        || columns == Table.Columns.LINED;
  }

  /** The filled cells' texts in one line, for messages. */
  public String text() {
    return String.join(" | ", filledCells().map(cell -> Wording.clean(cell.text())).toList());
  }

  /** This row with the cells of the one below appended, where a blank line had cut it. */
  public Row joinedWith(Row next) {
    int shift = cells.size();
    Stream<Cell> moved =
        next.cells.stream()
            .map(c -> new Cell(number, shift + c.column(), 1, 1, c.text(), c.location()));
    return new Row(
        Stream.concat(cells.stream(), moved).toList(),
        table,
        number,
        columns,
        afterBreak,
        location);
  }

  /** This row with another cell in the place of one of its own. */
  public Row with(Cell cell, Cell another) {
    return withCells(cells.stream().map(c -> c.equals(cell) ? another : c).toList());
  }

  /** This row with other cells. */
  public Row withCells(List<Cell> changed) {
    return new Row(changed, table, number, columns, afterBreak, stitched, others, location);
  }

  /** This row with cells that hold what stood on the next page too. */
  Row withRest(List<Cell> whole) {
    return new Row(whole, table, number, columns, afterBreak, true, List.of(), location);
  }
}
