package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.format.flow.FlowTable;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.word.TableRows.Merge;
import io.github.recount.extractor.format.word.TableRows.RowCell;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: its grid, its rows and their merged cells. */
final class DocxTable {
  /** Word itself stops at 63. */
  private static final int MAX_SPAN = 1_000;

  private final XmlPull xml;
  private final DocxPages pages;
  private final DocxBlocks blocks;

  DocxTable(XmlPull xml, DocxPages pages, DocxBlocks blocks) {
    this.xml = xml;
    this.pages = pages;
    this.blocks = blocks;
  }

  /** A row while it is read. */
  private static final class Row {
    final List<RowCell> cells = new ArrayList<>();
    int column;
    int firstPage;
    int lastPage;
    boolean isDeleted;
  }

  FlowTable read() throws ReadFailure {
    DocxGrid grid = new DocxGrid();
    TableRows rows = new TableRows();
    content(grid, rows);
    return rows.table();
  }

  private void content(DocxGrid grid, TableRows rows) throws ReadFailure {
    xml.children(
        name -> {
          switch (name) {
            case "tblGrid" -> xml.children(column -> grid.column(column, xml.number("w", 0)));
            case "tr" -> row(grid, rows);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> content(grid, rows);
            default -> {}
          }
        });
  }

  private void row(DocxGrid grid, TableRows rows) throws ReadFailure {
    Row row = new Row();
    row.firstPage = pages.current();
    cells(grid, row);
    pages.goTo(Math.max(row.lastPage, row.firstPage));
    if (!row.isDeleted) {
      rows.add(row.cells);
    }
  }

  private void cells(DocxGrid grid, Row row) throws ReadFailure {
    xml.children(
        name -> {
          switch (name) {
            case "trPr" -> xml.children(property -> rowProperty(property, row));
            case "tc" -> cell(grid, row);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(grid, row);
            default -> {}
          }
        });
  }

  private void rowProperty(String name, Row row) {
    if (name.equals("gridBefore")) {
      row.column = Math.max(0, Math.min(MAX_SPAN, xml.number("val", 0)));
    } else if (name.equals("del")) {
      row.isDeleted = true;
    }
  }

  /** A cell's properties while they are read. */
  private static final class Properties {
    int span = 1;
    Merge down = Merge.NONE;
    Merge across = Merge.NONE;
  }

  private void cell(DocxGrid grid, Row row) throws ReadFailure {
    Properties properties = new Properties();
    List<Flow> content = new ArrayList<>();
    pages.goTo(row.firstPage);
    xml.children(
        name -> {
          if (name.equals("tcPr")) {
            xml.children(property -> cellProperty(property, properties));
          } else {
            blocks.block(name, content);
          }
        });
    blocks.finish(content);
    row.lastPage = Math.max(row.lastPage, pages.current());
    int page = pageOf(content, row.firstPage);
    if (row.cells.isEmpty()) {
      row.firstPage = page;
    }
    int left = grid.edge(row.column);
    row.column += properties.span;
    int right = grid.edge(row.column);
    row.cells.add(new RowCell(left, right, properties.down, properties.across, content, page));
  }

  private static int pageOf(List<Flow> content, int otherwise) {
    boolean begins = !content.isEmpty() && content.get(0) instanceof FlowLine;
    Integer page = begins ? ((FlowLine) content.get(0)).page() : null;
    return page == null ? otherwise : page;
  }

  private void cellProperty(String name, Properties properties) {
    switch (name) {
      case "gridSpan" -> properties.span = Math.max(1, Math.min(MAX_SPAN, xml.number("val", 1)));
      case "vMerge", "vmerge" -> properties.down = merge();
      case "hMerge", "hmerge" -> properties.across = merge();
      default -> {}
    }
  }

  private Merge merge() {
    return "restart".equals(xml.attribute("val")) ? Merge.BEGINS : Merge.CONTINUES;
  }
}
