package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.format.laid.Monospaced;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose columns stand below a line of dashes, {@code ---- ------ ---} or {@code ==== ===};
 * rows of several lines are parted by blank ones. Its upper and lower end are lines of dashes too,
 * or blank lines.
 */
final class DashedTable {
  private static final Pattern COLUMNS =
      Pattern.compile("\\s*(?:-{2,}(?:\\s+-{2,})+|={2,}(?:\\s+={2,})+)\\s*");
  private static final Pattern DASHES =
      Pattern.compile("\\s*(?:-{2,}[-\\s]*|={2,}\\s+={2,}[=\\s]*)");
  private static final Pattern DASH = Pattern.compile("-+|=+");

  /** A heading does not have more lines. */
  private static final int HIGHEST_HEADING = 20;

  private final List<Line> lines;
  private final int number;
  private final List<Cell> cells = new ArrayList<>();

  /** The step at which each column begins, and where the last one ends. */
  private final List<Integer> starts = new ArrayList<>();

  private int row;

  /**
   * Begins with the lines of one table.
   *
   * @param number the table's within the document, counted from 1
   */
  DashedTable(List<Line> lines, int number) {
    this.lines = lines;
    this.number = number;
  }

  /** Where the table that begins there ends; the same place where none does. */
  static int end(List<Line> lines, int at) {
    int columns = columnLine(lines, at);
    if (columns < 0) {
      return at;
    }
    boolean closed = columns == at || isDashes(lines.get(at));
    int end = columns + 1;
    while (end < lines.size() && !isDashes(lines.get(end)) && (closed || !isBlank(lines, end))) {
      end++;
    }
    boolean ends = end < lines.size() && isDashes(lines.get(end));
    if (closed && !ends) {
      return at;
    }
    return ends ? behindRows(lines, at, end) + 1 : end;
  }

  /** Between lines of double dashes the first rows are a heading, and more stand below it. */
  private static int behindRows(List<Line> lines, int at, int end) {
    if (lines.get(at).text().indexOf('=') < 0) {
      return end;
    }
    int last = end + 1;
    while (last < lines.size() && !isDashes(lines.get(last)) && !isBlank(lines, last)) {
      last++;
    }
    return last < lines.size() && isDashes(lines.get(last)) ? last : end;
  }

  /** The line that tells the columns of a table that begins there, or -1. */
  private static int columnLine(List<Line> lines, int at) {
    if (isColumns(lines.get(at))) {
      return at;
    }
    if (isBlank(lines, at)) {
      return -1;
    }
    int most = isDashes(lines.get(at)) ? HIGHEST_HEADING : 1;
    for (int i = at + 1; i < lines.size() && i <= at + most && !isBlank(lines, i); i++) {
      if (isColumns(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(List<Line> lines, int at) {
    return lines.get(at).isBlank();
  }

  private static boolean isColumns(Line line) {
    return mayBeDrawn(line) && COLUMNS.matcher(line.text()).matches();
  }

  private static boolean mayBeDrawn(Line line) {
    return line.text().indexOf('-') >= 0 || line.text().indexOf('=') >= 0;
  }

  private static boolean isDashes(Line line) {
    return mayBeDrawn(line) && DASHES.matcher(line.text()).matches();
  }

  Block block() {
    Line columns = lines.stream().filter(DashedTable::isColumns).findFirst().orElseThrow();
    starts(columns.text());
    boolean parted = lines.stream().anyMatch(Line::isBlank);
    List<Line> rowLines = new ArrayList<>();
    for (Line line : lines) {
      if (isDashes(line) || line.isBlank()) {
        endRow(rowLines);
      } else {
        rowLines.add(line);
        if (!parted) {
          endRow(rowLines);
        }
      }
    }
    endRow(rowLines);
    Location place = new Location(null, null, number, null, null, lines.get(0).number(), null);
    return new Table(cells, Table.Columns.ALIGNED, place);
  }

  private void starts(String dashes) {
    Matcher dash = DASH.matcher(dashes);
    int end = 0;
    while (dash.find()) {
      starts.add(dash.start());
      end = dash.end();
    }
    starts.add(end);
  }

  private void endRow(List<Line> rowLines) {
    if (rowLines.isEmpty()) {
      return;
    }
    int[][] steps =
        rowLines.stream().map(l -> Monospaced.steps(l.text(), false)).toArray(int[][]::new);
    for (int column = 0; column + 1 < starts.size(); column++) {
      int from = column == 0 ? 0 : starts.get(column);
      int to = column + 2 == starts.size() ? Integer.MAX_VALUE : starts.get(column + 1);
      WrappedCell text = new WrappedCell();
      for (int i = 0; i < rowLines.size(); i++) {
        String part = Monospaced.between(rowLines.get(i).text(), steps[i], from, to);
        text.add(part, starts.get(column + 1) - starts.get(column));
      }
      Location place = Location.cell(number, row + 1, column + 1).onLine(rowLines.get(0).number());
      cells.add(new Cell(row, column, 1, 1, text.toString(), place));
    }
    row++;
    rowLines.clear();
  }
}
