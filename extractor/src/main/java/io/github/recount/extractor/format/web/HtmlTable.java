package io.github.recount.extractor.format.web;

import io.github.recount.extractor.format.flow.FlowCell;
import io.github.recount.extractor.format.flow.FlowTable;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Places the cells of a table the way a browser does. */
final class HtmlTable {
  /** The limits of the HTML standard. */
  private static final int MAX_COLUMN_SPAN = 1_000;

  private static final int MAX_ROW_SPAN = 65_534;
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  /** For each column, the first row that no cell from above covers. */
  private final List<Integer> freeFrom = new ArrayList<>();

  private final List<FlowCell> cells = new ArrayList<>();

  private HtmlTable() {}

  static FlowTable read(Element table) throws ReadFailure {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (SECTIONS.contains(child.normalName()) && !HtmlBlocks.isHidden(child)) {
        rows.addAll(child.select("> tr"));
      }
    }
    rows.removeIf(HtmlBlocks::isHidden);
    HtmlTable grid = new HtmlTable();
    for (int i = 0; i < rows.size(); i++) {
      grid.row(rows.get(i), i, rows.size());
    }
    return new FlowTable(grid.cells);
  }

  private void row(Element row, int number, int rowCount) throws ReadFailure {
    int column = 0;
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (!isCell || HtmlBlocks.isHidden(cell)) {
        continue;
      }
      while (!isFree(column, number)) {
        column++;
      }
      int width = width(column, number, span(cell, "colspan", MAX_COLUMN_SPAN));
      int asked = span(cell, "rowspan", MAX_ROW_SPAN);
      int height = asked == 0 ? rowCount - number : Math.min(asked, rowCount - number);
      cells.add(FlowCell.counted(number, height, column, width, HtmlBlocks.read(cell)));
      cover(column, column + width, number + height);
      column += width;
    }
  }

  private boolean isFree(int column, int row) {
    return column >= freeFrom.size() || freeFrom.get(column) <= row;
  }

  /** As wide as asked, but not over a cell that reaches down from above. */
  private int width(int column, int row, int asked) {
    int width = 1;
    while (width < asked && isFree(column + width, row)) {
      width++;
    }
    return width;
  }

  private void cover(int from, int to, int untilRow) {
    while (freeFrom.size() < to) {
      freeFrom.add(0);
    }
    freeFrom.subList(from, to).replaceAll(free -> untilRow);
  }

  private static int span(Element cell, String attribute, int max) {
    String value = cell.attr(attribute).strip();
    boolean isNumber = value.matches("\\d{1,9}");
    return isNumber ? Math.min(max, Integer.parseInt(value)) : 1;
  }
}
