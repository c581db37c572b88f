package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of a page whose rows all lie between lines drawn across them, while only white
 * tells their columns. Each text belongs between the next lines above and below it: that tells its
 * rows for certain, also those of a cell merged over several.
 */
final class BandTables {
  /** Fewer lines frame a table or part its heading off, and tell nothing of its rows. */
  private static final int FEWEST_LEVELS = 4;

  /** More lines are a drawing. */
  private static final int MOST_RULES = 2_000;

  /** The white around a text between tables is so many times that in cells... */
  private static final double MUCH = 2.5;

  /** ...and so many times as high as a line. */
  private static final double ALONE = 0.5;

  /** So few of the rows with figures may hold several below each other in most of their cells. */
  private static final double MOST_MERGED = 0.1;

  private final BandLevels levels;

  private BandTables(BandLevels levels) {
    this.levels = levels;
  }

  /**
   * Tables.
   *
   * @param lines those of their texts
   * @param end the sides of these tables, for the next page
   */
  record Found(List<GridTable> tables, Set<TextLine> lines, PageEnd end) {
    static final Found NONE = new Found(List.of(), Set.of(), PageEnd.TABLE);
  }

  /**
   * The tables that lines across a page part into rows; none where they do not.
   *
   * @param before what the page before ends with
   */
  static Found find(List<TextLine> lines, List<Rule> loose, PageEnd before) {
    BandLevels drawn = BandLevels.of(loose.size() > MOST_RULES ? List.of() : loose);
    return drawn.size() < FEWEST_LEVELS && !(drawn.size() > 0 && drawn.goesOn(before))
        ? Found.NONE
        : new BandTables(drawn.withCutRows(lines, before.table()))
            .in(lines, drawn.goesOn(before) ? before.columns() : List.of());
  }

  /**
   * The tables of the page.
   *
   * @param columns those of the table that goes on from the page before
   */
  private Found in(List<TextLine> lines, List<Box> columns) {
    List<GridTable> tables = new ArrayList<>();
    List<Box> last = columns;
    Set<TextLine.Piece> taken = new HashSet<>();
    for (List<BandCell> table : parted(new BandCells(levels.all()).of(lines))) {
      if (isTable(table)) {
        BandGrid grid = new BandGrid(levels.all(), table, tables.isEmpty() ? columns : List.of());
        tables.add(grid.table());
        last = grid.columns();
        table.forEach(cell -> cell.lines().forEach(taken::addAll));
      }
    }
    Set<TextLine> within = new HashSet<>(lines);
    within.removeIf(line -> line.pieces().stream().noneMatch(taken::contains));
    return new Found(tables, within, new PageEnd(true, levels.left(), levels.right(), last));
  }

  /**
   * Whether each row has lines of its own: then no figures stand below each other in its cells, but
   * for those that a narrow column breaks.
   */
  private boolean isTable(List<BandCell> cells) {
    int[] single = new int[levels.size()];
    int[] several = new int[levels.size()];
    for (BandCell cell : cells) {
      single[cell.from()] += cell.isFigure() ? 1 : 0;
      several[cell.from()] += cell.holdsSeveral() ? 1 : 0;
    }
    int rows = 0;
    int merged = 0;
    for (int band = 0; band < levels.size(); band++) {
      rows += single[band] + several[band] > 0 ? 1 : 0;
      merged += several[band] > single[band] ? 1 : 0;
    }
    return rows > 0 && merged <= MOST_MERGED * rows;
  }

  /** The cells of each table: what stands alone with much white around it parts two of them. */
  private List<List<BandCell>> parted(List<BandCell> cells) {
    double[] whites =
        cells.stream().mapToDouble(cell -> cell.white(levels.all())).sorted().toArray();
    double much = whites.length == 0 ? 0 : MUCH * Math.max(0, whites[whites.length / 4]);
    List<List<BandCell>> tables = new ArrayList<>();
    List<List<BandCell>> table = new ArrayList<>();
    for (List<BandCell> row : rows(cells)) {
      if (row.size() == 1 && row.get(0).white(levels.all()) > Math.max(much, least(row.get(0)))) {
        tables.add(trimmed(table));
        table.clear();
      } else {
        table.add(row);
      }
    }
    tables.add(trimmed(table));
    return tables;
  }

  private static double least(BandCell cell) {
    return ALONE * cell.height();
  }

  /** What is in each band, also cells that go on from one above. */
  private List<List<BandCell>> rows(List<BandCell> cells) {
    List<List<BandCell>> rows = new ArrayList<>();
    for (int band = 0; band + 1 < levels.size(); band++) {
      rows.add(new ArrayList<>());
    }
    for (BandCell cell : cells) {
      for (int band = cell.from(); band < cell.to(); band++) {
        rows.get(band).add(cell);
      }
    }
    return rows;
  }

  /** The cells without titles above and notes below that stand alone between their lines. */
  private List<BandCell> trimmed(List<List<BandCell>> rows) {
    int first = 0;
    int last = rows.size();
    while (first < last && isTitle(rows.get(first))) {
      first++;
    }
    while (first < last && isTitle(rows.get(last - 1))) {
      last--;
    }
    Set<BandCell> cells = new LinkedHashSet<>();
    rows.subList(first, last).forEach(cells::addAll);
    return List.copyOf(cells);
  }

  private boolean isTitle(List<BandCell> row) {
    return row.isEmpty()
        || row.size() == 1
            && !levels.get(row.get(0).from()).open()
            && !levels.get(row.get(0).to()).open()
            && !levels.isInside(row.get(0).box(), row.get(0).height());
  }
}
