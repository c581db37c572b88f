package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a table over as many pages as it needs. */
final class PdfTable {
  private static final float PAD = 3;

  private final PdfPages pages;
  private final boolean headingRepeated;
  private final boolean rowsCut;
  private final Borders borders;

  /** What of a row stands on a page: some of its lines. */
  private record Slice(int row, int from, int to, float height) {}

  /**
   * @param headingRepeated whether the indicator heading stands on each page
   * @param rowsCut whether a row that does not fit is cut
   */
  PdfTable(PdfPages pages, boolean headingRepeated, boolean rowsCut, Borders borders) {
    this.pages = pages;
    this.headingRepeated = headingRepeated;
    this.rowsCut = rowsCut;
    this.borders = borders;
  }

  void draw(Grid grid) throws IOException {
    Map<Cell, List<String>> left = new HashMap<>();
    for (List<Cell> row : grid.rows()) {
      for (Cell cell : row) {
        left.put(cell, new ArrayList<>(pages.lines(cell.text(), width(grid, cell) - 2 * PAD)));
      }
    }
    int[] heights = heights(grid, left);
    List<Slice> page = new ArrayList<>();
    float used = 0;
    for (int row = 0; row < heights.length; row++) {
      int from = 0;
      while (from < heights[row]) {
        int fits = (int) ((pages.left() - used - 2 * PAD) / pages.leading());
        int rest = heights[row] - from;
        if (fits >= rest || rowsCut && fits >= 1) {
          Slice slice = slice(row, from, from + Math.min(fits, rest));
          page.add(slice);
          used += slice.height();
          from = slice.to();
        }
        if (from < heights[row]) {
          drawPage(grid, page, left);
          page.clear();
          pages.breakPage();
          used = 0;
          boolean below = row > grid.headingStart() + grid.headings();
          if (headingRepeated && grid.headings() > 0 && below) {
            repeatHeading(grid);
          }
        }
      }
    }
    drawPage(grid, page, left);
    pages.down(pages.leading());
  }

  private Slice slice(int row, int from, int to) {
    return new Slice(row, from, to, (to - from) * pages.leading() + 2 * PAD);
  }

  /** Lines of each row: those of its own cells, and more in the last row of a tall merged cell. */
  private static int[] heights(Grid grid, Map<Cell, List<String>> left) {
    int[] heights = new int[grid.rows().size()];
    for (int row = 0; row < heights.length; row++) {
      heights[row] = 1;
      for (Cell cell : grid.rows().get(row)) {
        if (cell.rowSpan() == 1) {
          heights[row] = Math.max(heights[row], lines(left, cell).size());
        }
      }
    }
    for (List<Cell> cells : grid.rows()) {
      for (Cell cell : cells) {
        int have = 0;
        for (int r = 0; r < cell.rowSpan(); r++) {
          have += heights[cell.row() + r];
        }
        int last = cell.row() + cell.rowSpan() - 1;
        heights[last] += Math.max(0, lines(left, cell).size() - have);
      }
    }
    return heights;
  }

  private static List<String> lines(Map<Cell, List<String>> left, Cell cell) {
    return left.getOrDefault(cell, List.of());
  }

  private static float width(Grid grid, Cell cell) {
    return PdfPages.width() / grid.columns() * cell.columnSpan();
  }

  private void repeatHeading(Grid grid) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < grid.headings(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : grid.rows().get(grid.headingStart() + i)) {
        int span = Math.min(cell.rowSpan(), grid.headings() - i);
        cells.add(new Cell(i, cell.column(), span, cell.columnSpan(), cell.text()));
      }
      rows.add(cells);
    }
    PdfTable plain = new PdfTable(pages, false, false, borders);
    plain.draw(new Grid(grid.columns(), rows, 0, 0));
    // The heading touches what stands below it.
    pages.down(-pages.leading());
  }

  private void drawPage(Grid grid, List<Slice> page, Map<Cell, List<String>> left)
      throws IOException {
    for (int i = 0; i < page.size(); i++) {
      int row = page.get(i).row();
      for (Cell cell : grid.across(row)) {
        if (i > 0 && page.get(i - 1).row() >= cell.row()) {
          continue;
        }
        float height = 0;
        int room = 0;
        for (Slice slice : page.subList(i, page.size())) {
          if (slice.row() < cell.row() + cell.rowSpan()) {
            height += slice.height();
            room += slice.to() - slice.from();
          }
        }
        drawCell(grid, cell, height, room, top(page, i), lines(left, cell));
      }
    }
    float sum = 0;
    for (Slice slice : page) {
      sum += slice.height();
    }
    pages.down(sum);
  }

  private float top(List<Slice> page, int i) {
    float top = pages.y();
    for (Slice slice : page.subList(0, i)) {
      top -= slice.height();
    }
    return top;
  }

  /** Draws what fits and takes it away from the lines that are left. */
  private void drawCell(Grid grid, Cell cell, float height, int room, float top, List<String> left)
      throws IOException {
    float x = PdfPages.MARGIN + PdfPages.width() / grid.columns() * cell.column();
    float width = width(grid, cell);
    pages.frame(x, top - height, width, height, borders);
    List<String> now = new ArrayList<>(left.subList(0, Math.min(room, left.size())));
    left.subList(0, now.size()).clear();
    float baseline = top - (height - now.size() * pages.leading()) / 2 - pages.size() - 1;
    for (String line : now) {
      pages.write(line, pages.centred(line, x, width), baseline);
      baseline -= pages.leading();
    }
  }
}
