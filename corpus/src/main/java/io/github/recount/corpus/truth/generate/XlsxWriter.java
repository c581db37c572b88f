package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks: one sheet a report, numbers as numbers, percentages shown by their format. */
final class XlsxWriter implements SpecimenWriter {
  /** A number that shows so without a format of its own. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]?[1-9])?");

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?%");

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("自评表");
      XSSFCellStyle[] percents = new XSSFCellStyle[3];
      for (int i = 0; i < percents.length; i++) {
        percents[i] = workbook.createCellStyle();
        percents[i].setDataFormat(
            workbook.createDataFormat().getFormat(i == 0 ? "0%" : "0." + "0".repeat(i) + "%"));
      }
      int row = 0;
      for (Part part : specimen.parts()) {
        if (part instanceof Part.Prose prose) {
          sheet.createRow(row++).createCell(0).setCellValue(prose.text());
        } else if (part instanceof Part.Ruled ruled) {
          row = table(ruled.grid(), sheet, row, percents);
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static int table(Grid grid, XSSFSheet sheet, int start, XSSFCellStyle[] percents) {
    for (int i = 0; i < grid.rows().size(); i++) {
      sheet.createRow(start + i);
    }
    for (List<Cell> row : grid.rows()) {
      for (Cell cell : row) {
        fill(sheet.getRow(start + cell.row()).createCell(cell.column()), cell.text(), percents);
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
          int top = start + cell.row();
          sheet.addMergedRegion(
              new CellRangeAddress(
                  top,
                  top + cell.rowSpan() - 1,
                  cell.column(),
                  cell.column() + cell.columnSpan() - 1));
        }
      }
    }
    return start + grid.rows().size();
  }

  private static void fill(XSSFCell cell, String text, XSSFCellStyle[] percents) {
    if (PERCENT.matcher(text).matches()) {
      String digits = text.substring(0, text.length() - 1);
      int point = digits.indexOf('.');
      cell.setCellStyle(percents[point < 0 ? 0 : digits.length() - point - 1]);
      cell.setCellValue(Double.parseDouble(digits) / 100);
    } else if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
