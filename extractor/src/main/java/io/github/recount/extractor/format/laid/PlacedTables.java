package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.OpenTables;
import io.github.recount.extractor.format.placed.TextLine;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in text that was laid out with blanks, as {@code pdftotext -layout} does: columns
 * stand below each other, cells may have several lines, labels stand in the middle of their rows.
 */
public final class PlacedTables {
  /**
   * A table among the lines of a text.
   *
   * @param from its first line, counted from 0
   * @param to the line behind its last
   */
  private record Found(int from, int to, GridTable grid, List<TextLine> lines, List<Line> source)
      implements LaidTable {

    /**
     * The table with its places.
     *
     * @param number the table's within the document, counted from 1
     */
    @Override
    public Table table(int number) {
      List<Cell> cells = new ArrayList<>();
      for (GridTable.GridCell cell : grid.cells()) {
        Location place =
            Location.cell(number, cell.row() + 1, cell.column() + 1).onLine(line(cell.box()));
        cells.add(
            new Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), place));
      }
      Location place = new Location(null, null, number, null, null, source.get(0).number(), null);
      return new Table(cells, Table.Columns.LAID_OUT, place);
    }

    /** The number of the first line with text in a box, or of the first one below its top. */
    private int line(Box box) {
      int below = -1;
      for (int i = 0; i < lines.size(); i++) {
        TextLine line = lines.get(i);
        if (line.box().centerY() > box.y0()) {
          below = below < 0 ? i : below;
          if (line.box().centerY() > box.y1()) {
            break;
          }
          if (line.pieces().stream()
              .anyMatch(p -> box.contains(p.box().centerX(), p.box().centerY()))) {
            return source.get(i).number();
          }
        }
      }
      return source.get(Math.max(0, below)).number();
    }
  }

  private PlacedTables() {}

  /** The tables from top to bottom. */
  public static List<LaidTable> find(List<Line> lines, FormWords words) {
    List<LaidTable> found = new ArrayList<>();
    Steps steps = Steps.of(lines);
    TextPages.of(lines).forEach(page -> find(page, steps, words, found));
    return found;
  }

  private static void find(
      TextPages.TextPage page, Steps steps, FormWords words, List<LaidTable> found) {
    List<Integer> numbers = new ArrayList<>();
    List<TextLine> placed = new PlacedPage(page.lines(), steps, words).lines(numbers);
    for (GridTable grid : OpenTables.findLaidOut(placed).tables()) {
      List<TextLine> own = new ArrayList<>();
      List<Line> source = new ArrayList<>();
      int first = -1;
      int last = -1;
      for (int i = 0; i < placed.size(); i++) {
        double y = placed.get(i).box().centerY();
        if (y > grid.box().y0() && y < grid.box().y1()) {
          last = numbers.get(i);
          first = first < 0 ? last : first;
          own.add(placed.get(i));
          source.add(page.lines().get(last));
        }
      }
      if (TextPages.isTable(source)) {
        found.add(new Found(page.from() + first, page.from() + last + 1, grid, own, source));
      }
    }
  }
}
