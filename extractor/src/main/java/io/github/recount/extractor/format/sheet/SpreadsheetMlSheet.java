package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a sheet of a workbook of 2003; rows and cells say where they stand only after a gap, and
 * cells that a merged one covers may be left out.
 */
final class SpreadsheetMlSheet {
  /** No form has more columns; a hostile file merges over more. */
  private static final int MOST_COLUMNS = 256;

  private final XmlPull xml;
  private final SpreadsheetMlFormats formats;
  private final SheetContent content;

  /** The last row that a merged cell reaches down to, by column. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int row = -1;
  private int column;

  SpreadsheetMlSheet(XmlPull xml, SpreadsheetMlFormats formats, SheetContent content) {
    this.xml = xml;
    this.formats = formats;
    this.content = content;
  }

  /** Reads the element of the sheet just entered. */
  void read() throws ReadFailure {
    xml.children(
        part -> {
          if (part.equals("Table")) {
            xml.children(this::line);
          } else if (part.equals("WorksheetOptions")) {
            xml.children(option -> option(option));
          }
        });
  }

  private void option(String name) throws ReadFailure {
    if (name.equals("Visible") && xml.text().contains("Hidden")) {
      content.hide();
    }
  }

  private void line(String name) throws ReadFailure {
    if ("1".equals(xml.attribute("Hidden"))) {
      content.hidePart();
    }
    if (!name.equals("Row")) {
      return;
    }
    row = xml.number("Index", row + 2) - 1;
    // Further blank rows of the same kind.
    int blank = Math.max(0, xml.number("Span", 0));
    column = -1;
    xml.children(
        cell -> {
          if (cell.equals("Cell")) {
            cell();
          }
        });
    row += blank;
  }

  private void cell() throws ReadFailure {
    column++;
    while (covered.getOrDefault(column, -1) >= row) {
      column++;
    }
    column = xml.number("Index", column + 1) - 1;
    int across = Math.max(0, xml.number("MergeAcross", 0));
    int down = Math.max(0, xml.number("MergeDown", 0));
    String style = xml.attribute("StyleID");
    if (across > 0 || down > 0) {
      content.merge(row, row + down, column, column + across);
    }
    for (int c = column; down > 0 && c <= column + Math.min(across, MOST_COLUMNS); c++) {
      covered.put(c, row + down);
    }
    xml.children(
        part -> {
          if (part.equals("Data")) {
            String type = String.valueOf(xml.attribute("Type"));
            content.cell(row, column, formats.shown(xml.text(), type, style));
          }
        });
    column += across;
  }
}
