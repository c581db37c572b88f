package io.github.recount.exporter.xlsx;

import org.apache.poi.ss.usermodel.Sheet;

/** Widths that follow from the first rows, since to measure all would hold all in memory. */
final class ColumnWidths {
  private static final int MEASURED = 500;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /** What the arrow of a filter takes of a heading. */
  private static final int ARROW = 4;

  private static final int UNITS_PER_CHARACTER = 256;

  private final int[] widths;
  private int measured;

  ColumnWidths(int columns) {
    widths = new int[columns];
  }

  int columns() {
    return widths.length;
  }

  void heading(int column, String text) {
    widths[column] = Math.max(NARROWEST, text.length() + ARROW);
  }

  void see(int column, String text) {
    if (measured < MEASURED * widths.length) {
      measured++;
      int width = text.codePoints().limit(WIDEST).map(c -> c < 0x1100 ? 1 : 2).sum() + 1;
      widths[column] = Math.min(WIDEST, Math.max(widths[column], width));
    }
  }

  void applyTo(Sheet sheet) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
    }
  }
}
