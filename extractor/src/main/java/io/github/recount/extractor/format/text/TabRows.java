package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with a table row a line, cells between tabs or bars; a blank line ends the table's part. A
 * tab in front of each row, as dumps of workbooks have it, parts no cells.
 */
final class TabRows {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*");

  private static final Pattern FIELD = Pattern.compile("[^\\t:：]{2,16}\\t[^\\t:：]+");

  private final List<Line> lines;
  private final WrappedProse wrapped;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();

  /** Whether every row has a tab in front. */
  private final boolean led;

  private int tables;

  /**
   * Begins with a part of a text.
   *
   * @param tables how many tables stand before it
   */
  TabRows(List<Line> lines, int tables) {
    this.tables = tables;
    this.lines = new BrokenRows(WrappedRows.joined(BarLines.rows(lines))).joined();
    this.led =
        this.lines.stream().filter(Line::isRow).allMatch(line -> line.text().startsWith("\t"));
    this.wrapped = new WrappedProse(lines.stream().filter(line -> line.tabs() == 0).toList());
  }

  List<Block> blocks() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean single = line.tabs() == 1 && !line.isBlank();
      if (line.isRow() || single && (!rows.isEmpty() || leadsToRow(i))) {
        endProse();
        rows.add(line);
      } else {
        endTable();
        prose.add(line);
      }
    }
    endProse();
    endTable();
    return blocks;
  }

  /** Whether this is a label with its value, and nothing but such lines lie above the next row. */
  private boolean leadsToRow(int from) {
    int i = from;
    while (i < lines.size() && FIELD.matcher(lines.get(i).text()).matches()) {
      i++;
    }
    return i > from && i < lines.size() && lines.get(i).isRow();
  }

  private void endProse() {
    blocks.addAll(wrapped.paragraphs(prose));
    prose.clear();
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    tables++;
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    for (Line line : rows) {
      List<String> texts = texts(line).stream().skip(led ? 1 : 0).toList();
      for (int column = 0; column < texts.size(); column++) {
        Location place = Location.cell(tables, row + 1, column + 1).onLine(line.number());
        cells.add(new Cell(row, column, 1, 1, texts.get(column), place));
      }
      row += texts.isEmpty() ? 0 : 1;
    }
    Location place = new Location(null, null, tables, null, null, rows.get(0).number(), null);
    blocks.add(new Table(cells, Table.Columns.COUNTED, place));
    rows.clear();
  }

  private static List<String> texts(Line line) {
    if (!line.isPiped()) {
      return Arrays.asList(line.text().replace(BrokenRows.BREAK, '\n').split("\t", -1));
    }
    if (RULE.matcher(line.text()).matches()) {
      return List.of();
    }
    String text = line.text().strip();
    return BAR.splitAsStream(text.substring(1, text.length() - 1))
        .map(cell -> Markdown.plain(cell.replace(BrokenRows.BREAK, '\n').strip()))
        .toList();
  }
}
