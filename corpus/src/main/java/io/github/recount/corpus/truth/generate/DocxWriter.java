package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents with real merged cells. */
final class DocxWriter implements SpecimenWriter {
  private static final int WIDTH = 9000;

  @Override
  public String ending() {
    return "docx";
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Part part : specimen.parts()) {
        if (part instanceof Part.Prose prose) {
          document.createParagraph().createRun().setText(prose.text());
        } else if (part instanceof Part.Ruled ruled) {
          table(ruled.grid(), ruled.boxed() ? boxed(document) : document.createTable());
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  /** A table in the only cell of another. */
  private static XWPFTable boxed(XWPFDocument document) {
    XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
    XWPFTable inner = new XWPFTable(cell.getCTTc().addNewTbl(), cell, 1, 1);
    // A cell ends in a paragraph.
    cell.addParagraph();
    return inner;
  }

  private static void table(Grid grid, XWPFTable table) {
    table.removeRow(0);
    int width = WIDTH / grid.columns();
    var columns = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < grid.columns(); i++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      XWPFTableRow line = table.createRow();
      while (!line.getTableCells().isEmpty()) {
        line.removeCell(0);
      }
      for (Cell cell : grid.across(row)) {
        XWPFTableCell drawn = line.createCell();
        CTTcPr properties = drawn.getCTTc().addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf((long) width * cell.columnSpan()));
        if (cell.columnSpan() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
          properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.row() == row) {
          text(drawn, List.of(cell.text().split("\n", -1)));
        }
      }
    }
  }

  private static void text(XWPFTableCell cell, List<String> lines) {
    XWPFRun run = cell.getParagraphs().get(0).createRun();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
  }
}
