package io.github.recount.exporter.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of a workbook.
 *
 * @param literal for texts that would be formulas if somebody typed them: they stay texts when the
 *     cell is edited
 */
record Look(CellStyle heading, CellStyle plain, CellStyle literal, CellStyle link) {

  static Look of(XSSFWorkbook workbook) {
    return new Look(heading(workbook), plain(workbook), literal(workbook), link(workbook));
  }

  private static CellStyle plain(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle heading(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = plain(workbook);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static CellStyle literal(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(true);
    return style;
  }

  private static CellStyle link(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    CellStyle style = plain(workbook);
    style.setFont(font);
    return style;
  }
}
