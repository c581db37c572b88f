package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as word processors' converters dump it: each cell begins with a tab on a line of its own, a
 * blank line ends the row, and two end the table. A blank line can also be an empty paragraph
 * inside a cell; which it is shows only in the row that follows, so a row may come out in two
 * pieces, to be joined by whoever knows how many cells it is to have.
 */
final class CellLines {

  /** What stands below a table, never in a cell behind an empty paragraph. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "^\\s*(单位负责人|部门负责人|负责人|填表人|填报人|经办人|联系电话|联系人|填报日期|备\\s*注|注|说明|填表说明|填报说明|自评等级|评价等级|评定等级)[^\\s:：]{0,6}\\s*[:：1(（].*");

  /** A heading of the next form or annex. */
  private static final Pattern TITLE =
      Pattern.compile("^\\s*(附\\s*[件表]\\s*[0-9一二三四五六七八九十]*.{0,6}|.{0,40}自评(报告|[总汇]?表))\\s*$");

  /** No cell has so much blank above a whole sentence. */
  private static final Pattern SENTENCE = Pattern.compile(".{10,}。\\s*");

  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int cellLine;
  private int blanks;
  private int row;
  private int column;
  private int tables;
  private boolean inTable;

  /**
   * Begins with a part of a text.
   *
   * @param tables how many tables stand before it
   */
  CellLines(List<Line> lines, int tables) {
    this.tables = tables;
    this.lines = lines;
  }

  static boolean startsCell(Line line) {
    int tab = cellTab(line);
    return tab >= 0 && line.text().indexOf('\t', tab + 1) < 0;
  }

  /** Where the tab stands that begins a cell, behind nothing but blanks; -1 for another line. */
  private static int cellTab(Line line) {
    int i = 0;
    while (i < line.text().length() && line.text().charAt(i) == ' ') {
      i++;
    }
    return i < line.text().length() && line.text().charAt(i) == '\t' ? i : -1;
  }

  List<Block> blocks() {
    for (Line line : lines) {
      if (cellTab(line) >= 0) {
        startCell(line);
      } else if (line.isBlank()) {
        blanks++;
      } else if (inTable && !endsTable(line.text())) {
        goOn(line.text());
      } else {
        endTable();
        blocks.add(new Paragraph(line.text().strip(), Location.line(line.number())));
      }
    }
    endTable();
    return blocks;
  }

  private boolean endsTable(String line) {
    boolean empty = text.toString().isBlank();
    return TITLE.matcher(line).matches()
        || blanks >= 1 && FOOTER.matcher(line).matches()
        || blanks >= 2 && (!empty || SENTENCE.matcher(line).matches());
  }

  private void startCell(Line line) {
    if (inTable) {
      endCell();
      if (blanks > 0) {
        row++;
        column = 0;
      }
    } else {
      inTable = true;
      tables++;
      row = 0;
      column = 0;
    }
    blanks = 0;
    cellLine = line.number();
    text.append(line.text().substring(cellTab(line) + 1));
  }

  private void goOn(String line) {
    text.append("\n".repeat(blanks + 1)).append(line);
    blanks = 0;
  }

  private void endCell() {
    Location place = Location.cell(tables, row + 1, column + 1).onLine(cellLine);
    cells.add(new Cell(row, column++, 1, 1, text.toString(), place));
    text.setLength(0);
  }

  private void endTable() {
    if (inTable) {
      endCell();
      Location place =
          new Location(null, null, tables, null, null, cells.get(0).location().line(), null);
      blocks.add(new Table(cells, Table.Columns.COUNTED, place));
      cells.clear();
    }
    inTable = false;
    blanks = 0;
  }
}
