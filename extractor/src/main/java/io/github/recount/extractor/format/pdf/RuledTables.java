package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.OpenTexts;
import io.github.recount.extractor.format.placed.Rule;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables whose cells are enclosed by lines, and gives each glyph to its cell. */
final class RuledTables {
  /** Of the lines of a table's cells not every fourth has wide gaps. */
  private static final int MOST_PARTED = 4;

  /** A frame around a table, with a line between its first column and the others perhaps. */
  private static final int MOST_FRAMED = 2;

  /** A text that fills so much of its cell may have been broken. */
  private static final double FULL = 0.6;

  private final PdfLimits limits;

  RuledTables(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * What the lines of a page enclose.
   *
   * @param tables in no order
   * @param outside the glyphs in no table
   * @param loose lines that are part of no table
   * @param drawing whether the lines were too many for a table and were passed over
   */
  record Found(List<GridTable> tables, List<Glyph> outside, List<Rule> loose, boolean drawing) {}

  private record Drawn(Grid grid, List<Rule> rules) {}

  Found find(PageContent page) {
    List<Drawn> grids = new ArrayList<>();
    List<Rule> loose = new ArrayList<>();
    List<List<Rule>> groups = new RuleMesh(limits.crossings()).connect(page.rules());
    for (List<Rule> group : groups == null ? List.<List<Rule>>of() : SpannedPages.join(groups)) {
      List<Box> cells = group.size() < 3 ? List.of() : CellFinder.find(OpenEnds.close(group));
      // One cell alone is a frame around text, around a picture or around the page.
      if (cells.size() > 1 && Grid.fits(cells, limits.crossings())) {
        grids.add(new Drawn(new Grid(cells), group));
      } else {
        loose.addAll(group);
      }
    }
    // A table within a cell of another takes its glyphs first.
    grids.sort(Comparator.comparingDouble(g -> g.grid().box().area()));
    CellText text = new CellText(page.width(), page.height());
    GlyphIndex glyphs = new GlyphIndex(page.glyphs());
    List<GridTable> tables = new ArrayList<>();
    for (Drawn drawn : grids) {
      Grid grid = drawn.grid();
      List<List<Glyph>> bySlot = new ArrayList<>();
      grid.slots().forEach(s -> bySlot.add(new ArrayList<>()));
      for (Glyph glyph : glyphs.within(grid.box())) {
        bySlot.get(grid.at(glyph.x(), glyph.y())).add(glyph);
      }
      List<List<TextLine>> lines = bySlot.stream().map(text::lines).toList();
      GridTable table = table(grid, lines);
      if (holdsColumns(grid, lines) || holdsRows(grid, lines)) {
        loose.addAll(drawn.rules());
      } else if (!table.isBlank()) {
        tables.add(table);
        glyphs.take(grid.box());
      }
    }
    return new Found(tables, glyphs.left(), loose, groups == null);
  }

  /** Whether the lines around cells leave out those between columns: texts stand side by side. */
  private static boolean holdsColumns(Grid grid, List<List<TextLine>> cells) {
    long lines = cells.stream().mapToLong(List::size).sum();
    long parted = cells.stream().flatMap(List::stream).filter(TextLine::isParted).count();
    if (grid.columns() > MOST_FRAMED) {
      return MOST_PARTED * parted > lines;
    }
    // A row within a frame has few lines on which all of its cells say something.
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    long rows = cells.stream().filter(c -> c.stream().anyMatch(TextLine::isParted)).count();
    return MOST_PARTED * rows > filled;
  }

  /**
   * Whether the lines around cells leave out those between rows: then figures stand below each
   * other in cells, of which none has several.
   */
  private static boolean holdsRows(Grid grid, List<List<TextLine>> cells) {
    long own = 0;
    long several = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<TextLine> figures =
          cells.get(i).stream().filter(line -> OpenTexts.isFigure(line.text().strip())).toList();
      boolean one = figures.size() == 1 || isBroken(figures, grid.box(grid.slots().get(i)));
      own += one ? 1 : 0;
      several += one ? 0 : figures.size();
    }
    return several > own;
  }

  /** A narrow cell may break a figure into two, of which the first fills it and has no unit. */
  private static boolean isBroken(List<TextLine> figures, Box cell) {
    if (figures.size() != 2) {
      return false;
    }
    String first = figures.get(0).text().strip();
    boolean unit = first.endsWith("分") || first.endsWith("%") || first.endsWith("％");
    return !unit && figures.get(0).box().width() > FULL * cell.width();
  }

  private static GridTable table(Grid grid, List<List<TextLine>> lines) {
    List<GridTable.GridCell> cells = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Grid.Slot slot = grid.slots().get(i);
      String said = String.join("\n", lines.get(i).stream().map(TextLine::text).toList());
      if (slot.drawn() || !said.isEmpty()) {
        cells.add(
            new GridTable.GridCell(
                slot.row(),
                slot.column(),
                slot.rowEnd() - slot.row(),
                slot.columnEnd() - slot.column(),
                said,
                grid.box(slot)));
      }
    }
    cells.sort(
        Comparator.comparingInt(GridTable.GridCell::row)
            .thenComparingInt(GridTable.GridCell::column));
    return new GridTable(grid.box(), cells, true);
  }
}
