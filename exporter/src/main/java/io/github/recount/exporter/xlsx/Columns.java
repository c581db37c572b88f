package io.github.recount.exporter.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/**
 * The columns of a sheet: as wide as its first rows need, since to measure all would hold all in
 * memory; those that type a quantity ({@code targetValue}, {@code targetUnit}, …) folded behind the
 * one that people read ({@code target}), where a click on the outline opens them.
 */
final class Columns {
  private static final int MEASURED = 500;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 50;

  /** What the arrow of a filter takes of a heading. */
  private static final int ARROW = 4;

  private static final List<String> TYPED =
      List.of("Comparator", "Value", "Upper", "Unit", "Kind", "BaseValue", "BaseUnit");

  private final List<String> headings;
  private final int[] widths;
  private int rows;

  Columns(List<String> headings) {
    this.headings = headings;
    widths =
        headings.stream().mapToInt(text -> Math.max(NARROWEST, text.length() + ARROW)).toArray();
  }

  void nextRow() {
    rows++;
  }

  void see(int column, String text) {
    if (rows <= MEASURED) {
      int width = text.codePoints().limit(WIDEST).map(c -> c < 0x1100 ? 1 : 2).sum() + 1;
      widths[column] = Math.min(WIDEST, Math.max(widths[column], width));
    }
  }

  /** Sets them at once: POI's own grouping leaves columns that overlap, which Excel refuses. */
  void applyTo(XSSFSheet sheet) {
    Set<Integer> folded = folded();
    CTCols columns = CTCols.Factory.newInstance();
    for (int i = 0; i < widths.length; i++) {
      CTCol column = columns.addNewCol();
      column.setMin(i + 1);
      column.setMax(i + 1);
      column.setWidth(widths[i]);
      column.setCustomWidth(true);
      if (folded.contains(i)) {
        column.setOutlineLevel((short) 1);
        column.setHidden(true);
      } else if (folded.contains(i - 1)) {
        column.setCollapsed(true);
      }
    }
    sheet.getCTWorksheet().setColsArray(new CTCols[] {columns});
    if (!folded.isEmpty()) {
      sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
    }
  }

  private Set<Integer> folded() {
    Set<Integer> folded = new HashSet<>();
    for (int i = 0; i + TYPED.size() < headings.size(); i++) {
      int first = i + 1;
      List<String> typed = TYPED.stream().map(headings.get(i)::concat).toList();
      if (headings.subList(first, first + TYPED.size()).equals(typed)) {
        for (int at = first; at < first + TYPED.size(); at++) {
          folded.add(at);
        }
      }
    }
    return folded;
  }
}
