package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.OpenTables;
import io.github.recount.extractor.format.placed.TextLine;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds tables in text that was laid out with blanks, as {@code pdftotext -layout} does: columns
 * stand below each other, cells may have several lines, labels stand in the middle of their rows.
 */
final class PlacedTables {
  /** Fewer lines with several texts far apart are no table. */
  static final int FEWEST = 3;

  /** Lines of a page and more; beyond the longest a page ends wherever it is. */
  private static final int LONG_PAGE = 300;

  private static final int LONGEST_PAGE = 500;

  /** More gaps of one width are no accident. */
  private static final double EVEN = 0.75;

  private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");

  /**
   * A table among the lines of a text.
   *
   * @param from its first line, counted from 0
   * @param to the line behind its last
   */
  record Found(int from, int to, GridTable grid, List<TextLine> lines, List<Line> source)
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

  private final List<Line> lines;
  private final List<Found> found = new ArrayList<>();

  private PlacedTables(List<Line> lines) {
    this.lines = lines;
  }

  /** The tables from top to bottom. */
  static List<Found> find(List<Line> lines) {
    if (isTooFew(lines)) {
      return List.of();
    }
    PlacedTables tables = new PlacedTables(lines);
    Steps steps = Steps.of(lines);
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || ends(from, i, lines.get(i))) {
        if (i > from) {
          tables.page(from, i, steps);
        }
        from = i < lines.size() && isOther(lines.get(i)) ? i + 1 : i;
      }
    }
    return tables.found;
  }

  /** Whether too few lines stand in columns for a table. */
  static boolean isTooFew(List<Line> lines) {
    return lines.stream().filter(PlacedTables::isParted).count() < FEWEST || isEven(lines);
  }

  /** Whether gaps are of one width nearly everywhere: then blanks part cells, and place nothing. */
  private static boolean isEven(List<Line> lines) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (Line line : lines) {
      if (isParted(line)) {
        WIDE_GAP
            .matcher(line.text().strip())
            .results()
            .forEach(gap -> widths.merge(gap.end() - gap.start(), 1, Integer::sum));
      }
    }
    int all = widths.values().stream().mapToInt(Integer::intValue).sum();
    return widths.values().stream().anyMatch(count -> count > EVEN * all);
  }

  /** Whether wide white parts texts of a line. */
  static boolean isParted(Line line) {
    return !isOther(line) && line.text().strip().contains("  ");
  }

  /** Whether a page ends before a line; text without page breaks is read a long piece at a time. */
  static boolean ends(int from, int i, Line line) {
    return line.breaksPage()
        || isOther(line)
        || i - from >= LONG_PAGE && line.isBlank()
        || i - from >= LONGEST_PAGE;
  }

  /** Tabs have no width of their own, and bars are signs between cells. */
  static boolean isOther(Line line) {
    return line.tabs() > 0 || TabRows.isRow(line);
  }

  private void page(int from, int to, Steps steps) {
    List<Integer> numbers = new ArrayList<>();
    List<TextLine> placed = new PlacedPage(lines.subList(from, to), steps).lines(numbers);
    for (GridTable grid : OpenTables.findLaidOut(placed).tables()) {
      List<TextLine> own = new ArrayList<>();
      List<Line> source = new ArrayList<>();
      int first = -1;
      int last = -1;
      for (int i = 0; i < placed.size(); i++) {
        if (placed.get(i).box().centerY() > grid.box().y0()
            && placed.get(i).box().centerY() < grid.box().y1()) {
          first = first < 0 ? from + numbers.get(i) : first;
          last = from + numbers.get(i);
          own.add(placed.get(i));
          source.add(lines.get(last));
        }
      }
      if (source.stream().filter(PlacedTables::isParted).count() >= FEWEST) {
        found.add(new Found(first, last + 1, grid, own, source));
      }
    }
  }
}
