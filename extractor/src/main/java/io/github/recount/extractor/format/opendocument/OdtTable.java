package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowCell;
import io.github.recount.extractor.format.flow.FlowTable;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayList;
import java.util.List;

/** Reads a table whose cells say how far they span and what they cover. */
final class OdtTable {
  private static final int MAX_CELLS = 500_000;
  private static final int MAX_SPAN = 10_000;

  private final XmlPull xml;
  private final OdtBlocks blocks;
  private final List<FlowCell> cells = new ArrayList<>();
  private int row;
  private int column;

  OdtTable(XmlPull xml, OdtBlocks blocks) {
    this.xml = xml;
    this.blocks = blocks;
  }

  FlowTable read() throws ReadFailure {
    rows();
    return new FlowTable(cells);
  }

  private void rows() throws ReadFailure {
    xml.children(
        name -> {
          switch (name) {
            case "table-row" -> {
              column = 0;
              xml.children(this::cell);
              row++;
            }
            case "table-rows", "table-header-rows", "table-row-group" -> rows();
            default -> {}
          }
        });
  }

  private void cell(String name) throws ReadFailure {
    int repeated = span("number-columns-repeated");
    if (name.equals("table-cell")) {
      int width = span("number-columns-spanned");
      int height = span("number-rows-spanned");
      List<Flow> content = blocks.read();
      for (int i = 0; i < repeated; i++) {
        add(FlowCell.counted(row, height, column + i, width, content));
      }
      column += repeated;
    } else if (name.equals("covered-table-cell")) {
      column += repeated;
    }
  }

  private void add(FlowCell cell) throws ReadFailure {
    if (cells.size() >= MAX_CELLS || column > MAX_SPAN) {
      throw new ReadFailure(Code.TOO_LARGE, "a table of more than " + MAX_CELLS + " cells");
    }
    cells.add(cell);
  }

  private int span(String attribute) {
    return Math.max(1, Math.min(MAX_SPAN, xml.number(attribute, 1)));
  }
}
