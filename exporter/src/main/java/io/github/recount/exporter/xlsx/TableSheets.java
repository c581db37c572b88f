package io.github.recount.exporter.xlsx;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet of a table, and those on which it goes on when one is full. */
final class TableSheets {
  private final SXSSFWorkbook workbook;
  private final Look look;
  private final int rowsPerSheet;
  private final String name;
  private final List<String> headings;
  private OneSheet sheet;
  private int sheets = 1;
  private int cut;
  private int unlinked;

  /**
   * Opens the first sheet.
   *
   * @param rowsPerSheet with the heading
   */
  TableSheets(
      SXSSFWorkbook workbook, Look look, int rowsPerSheet, String name, List<String> headings) {
    this.workbook = workbook;
    this.look = look;
    this.rowsPerSheet = rowsPerSheet;
    this.name = name;
    this.headings = headings;
    sheet = new OneSheet(workbook.createSheet(name), look, headings);
  }

  String name() {
    return name;
  }

  int sheets() {
    return sheets;
  }

  /** How many texts were too long for a cell. */
  int cut() {
    return cut;
  }

  /** How many rows should have a link and found no room for it. */
  int unlinked() {
    return unlinked;
  }

  /** Adds a row and returns its place, as a link says it. */
  String add(List<@Nullable Object> values) {
    if (sheet.rows() == rowsPerSheet) {
      sheet.finish();
      sheet = new OneSheet(workbook.createSheet(name + " " + ++sheets), look, headings);
    }
    for (Object value : values) {
      cut += value instanceof String text && !CellText.fits(text) ? 1 : 0;
    }
    sheet.add(values);
    return sheet.place();
  }

  /** Links a filled cell of the row added last. */
  void link(String heading, String place) {
    unlinked += sheet.link(headings.indexOf(heading), place) ? 0 : 1;
  }

  void finish() {
    sheet.finish();
  }
}
