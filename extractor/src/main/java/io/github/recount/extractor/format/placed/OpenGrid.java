package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sections below each other to one table: rows are counted on, columns are those of all. */
final class OpenGrid {
  /** Sides of columns nearer than this are one, in points. */
  private static final double ONE = 1;

  private final List<OpenSection> sections;
  private final OpenRules rules;
  private final boolean measured;
  private final boolean goesOn;
  private final OpenPitches pitches;
  private final double left;
  private final double right;
  private final List<double[]> sides;
  private final double[] all;
  private final List<GridTable.GridCell> cells = new ArrayList<>();
  private int rows;

  /**
   * @param measured whether the white beside a column is as wide as on paper
   * @param goesOn whether it may go on with a table of the page before
   * @param page how far lines stand below each other on all of the page
   */
  OpenGrid(
      List<OpenSection> sections,
      List<Rule> loose,
      boolean measured,
      OpenPitches page,
      boolean goesOn) {
    this.goesOn = goesOn;
    this.sections = sections;
    this.measured = measured;
    Box box = sections.stream().map(OpenSection::box).reduce(Box::union).orElseThrow();
    left = box.x0() - ONE;
    right = box.x1() + ONE;
    rules = new OpenRules(loose, sections);
    pitches = OpenPitches.of(sections).or(page);
    sides = OpenSides.of(sections, left, right, List.of());
    all = sides.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
  }

  GridTable table() {
    for (int i = 0; i < sections.size(); i++) {
      OpenSection section = sections.get(i);
      double top = i == 0 ? section.box().y0() - ONE : between(sections.get(i - 1), section);
      double bottom =
          i + 1 == sections.size()
              ? section.box().y1() + ONE
              : between(section, sections.get(i + 1));
      PageCut cut = new PageCut(goesOn && i == 0, i + 1 == sections.size());
      add(section, sides.get(i), top, bottom, measured ? cut : PageCut.NONE);
    }
    cells.sort(
        Comparator.comparingInt(GridTable.GridCell::row)
            .thenComparingInt(GridTable.GridCell::column));
    Box box = cells.stream().map(GridTable.GridCell::box).reduce(Box::union).orElseThrow();
    return new GridTable(box, cells, false);
  }

  private static double between(OpenSection above, OpenSection below) {
    return (above.box().y1() + below.box().y0()) / 2;
  }

  private void add(OpenSection section, double[] xs, double top, double bottom, PageCut cut) {
    List<OpenColumn> columns = new ArrayList<>();
    OpenPitches own =
        measured ? OpenPitches.of(List.of(section)).within(pitches) : pitches.withoutRows();
    for (List<OpenColumn.Text> column : section.texts()) {
      OpenSection.Span white = measured ? section.white().get(columns.size()) : null;
      columns.add(new OpenColumn(column, own, white, rules));
    }
    OpenCells found = new OpenCells(columns, rules, cut);
    List<Box> texts = found.rows();
    double[] ys = new double[texts.size() + 1];
    ys[0] = top;
    ys[texts.size()] = bottom;
    for (int r = 1; r < texts.size(); r++) {
      ys[r] = Math.max(ys[r - 1], (texts.get(r - 1).y1() + texts.get(r).y0()) / 2);
    }
    boolean[][] filled = new boolean[texts.size()][section.columns()];
    for (OpenCells.Cell cell : found.cells()) {
      add(cell, cell.text(), xs, ys);
      for (int r = cell.row(); r < cell.rowEnd(); r++) {
        filled[r][cell.column()] = true;
      }
    }
    for (int r = 0; r < filled.length; r++) {
      for (int c = 0; c < filled[r].length; c++) {
        if (!filled[r][c]) {
          add(new OpenCells.Cell(r, r + 1, c, List.of()), "", xs, ys);
        }
      }
    }
    rows += texts.size();
  }

  private void add(OpenCells.Cell cell, String text, double[] xs, double[] ys) {
    int column = Arrays.binarySearch(all, xs[cell.column()]);
    int end = Arrays.binarySearch(all, xs[cell.column() + 1]);
    Box box = new Box(xs[cell.column()], ys[cell.row()], xs[cell.column() + 1], ys[cell.rowEnd()]);
    cells.add(
        new GridTable.GridCell(
            rows + cell.row(), column, cell.rowEnd() - cell.row(), end - column, text, box));
  }
}
