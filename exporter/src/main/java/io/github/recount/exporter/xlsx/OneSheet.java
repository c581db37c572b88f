package io.github.recount.exporter.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is being written, row by row; only the last rows are in memory. */
final class OneSheet {
  /** Digits that a spreadsheet keeps of a number. */
  private static final int DIGITS = 15;

  /** What makes a formula of a text that somebody edits. */
  private static final String FORMULA_STARTS = "=+-@";

  /** With more links in one sheet, a spreadsheet calls the file damaged. */
  private static final int MOST_LINKS = 65_530;

  private final SXSSFSheet sheet;
  private final Look look;
  private final List<String> headings;
  private final Columns columns;
  private int rows;
  private int links;

  OneSheet(SXSSFSheet sheet, Look look, List<String> headings) {
    this.sheet = sheet;
    this.look = look;
    this.headings = headings;
    this.columns = new Columns(headings);
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < headings.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(look.heading());
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
  }

  int rows() {
    return rows;
  }

  void add(List<@Nullable Object> values) {
    Row row = sheet.createRow(rows++);
    columns.nextRow();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        fill(row.createCell(i), value);
        columns.see(i, value.toString());
      }
    }
  }

  /** The place of the row added last, as a link says it. */
  String place() {
    return "'" + sheet.getSheetName() + "'!A" + rows;
  }

  /** Links a cell of the row added last; false if the sheet has as many links as it takes. */
  boolean link(int column, String place) {
    Cell cell = sheet.getRow(rows - 1).getCell(column);
    if (cell == null || links == MOST_LINKS) {
      return false;
    }
    links++;
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place);
    cell.setHyperlink(link);
    cell.setCellStyle(look.link());
    return true;
  }

  /** Sets what needs to know all rows. */
  void finish() {
    columns.applyTo(sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()));
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, headings.size() - 1));
  }

  private void fill(Cell cell, Object value) {
    if (value instanceof Number number && isExact(number)) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(look.plain());
      return;
    }
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    cell.setCellValue(CellText.escaped(CellText.fitted(text)));
    cell.setCellStyle(isFormula(text) ? look.literal() : look.plain());
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a spreadsheet keeps every digit; where it does not, the number is written as text. */
  private static boolean isExact(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.stripTrailingZeros().precision() <= DIGITS
        && Double.isFinite(exact.doubleValue())
        && BigDecimal.valueOf(exact.doubleValue()).compareTo(exact) == 0;
  }
}
