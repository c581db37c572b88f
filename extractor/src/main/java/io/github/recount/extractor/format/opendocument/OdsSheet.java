package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.sheet.SheetContent;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of one sheet; rows and cells that repeat stand once in the file. */
final class OdsSheet {
  private static final int MAX_COUNT = 1 << 20;
  private static final int MAX_COLUMNS = 1 << 14;

  private final XmlPull xml;
  private final OdtBlocks blocks;
  private final SheetContent content;
  private int row;
  private int column;

  OdsSheet(XmlPull xml, OdtStyles styles, SheetContent content) {
    this.xml = xml;
    this.blocks = new OdtBlocks(xml, styles);
    this.content = content;
  }

  void read() throws ReadFailure {
    xml.children(
        name -> {
          switch (name) {
            case "table-row" -> row();
            case "table-column" -> noteHidden();
            case "table-rows",
                "table-header-rows",
                "table-row-group",
                "table-columns",
                "table-header-columns",
                "table-column-group" ->
                read();
            default -> {}
          }
        });
  }

  private void noteHidden() {
    String visibility = xml.attribute("visibility");
    // Blank columns up to the sheet's far end may be hidden; they hide nothing.
    boolean isWholeRest = count("number-columns-repeated") > MAX_COUNT >> 10;
    if (visibility != null && !visibility.equals("visible") && !isWholeRest) {
      content.hidePart();
    }
  }

  private void row() throws ReadFailure {
    int repeated = count("number-rows-repeated");
    if (repeated == 1) {
      noteHidden();
    }
    column = 0;
    List<ShownCell> cells = new ArrayList<>();
    xml.children(name -> cell(name, cells));
    for (int i = 0; i < repeated && !cells.isEmpty(); i++) {
      for (ShownCell cell : cells) {
        content.cell(row + i, cell.column, cell.text);
        if (cell.width > 1 || cell.height > 1) {
          content.merge(
              row + i, row + i + cell.height - 1, cell.column, cell.column + cell.width - 1);
        }
      }
    }
    row += repeated;
  }

  private record ShownCell(int column, int width, int height, String text) {}

  private void cell(String name, List<ShownCell> cells) throws ReadFailure {
    int repeated = count("number-columns-repeated");
    int width = count("number-columns-spanned");
    int height = count("number-rows-spanned");
    if (name.equals("table-cell")) {
      String text = text();
      boolean counts = !text.isBlank() || width > 1 || height > 1;
      for (int i = 0; counts && i < repeated && column + i < MAX_COLUMNS; i++) {
        cells.add(new ShownCell(column + i, width, height, text));
      }
    }
    column += repeated;
  }

  private String text() throws ReadFailure {
    List<String> lines = new ArrayList<>();
    for (Flow flow : blocks.read()) {
      if (flow instanceof FlowLine line) {
        lines.add(line.text());
      }
    }
    return String.join("\n", lines);
  }

  private int count(String attribute) {
    return Math.max(1, Math.min(MAX_COUNT, xml.number(attribute, 1)));
  }
}
