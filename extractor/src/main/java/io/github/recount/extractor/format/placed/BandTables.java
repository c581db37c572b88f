package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the table of a page whose rows all lie between lines drawn across it, while only white
 * tells its columns. Each text belongs between the next lines above and below it: that tells its
 * rows for certain, also those of a cell merged over several.
 */
final class BandTables {
  /** Fewer lines frame a table or part its heading off, and tell nothing of its rows. */
  private static final int FEWEST_LEVELS = 4;

  /** Lines go over so much of the width, but for underlined words. */
  private static final double WIDE = 0.3;

  /** The ends of lines are this exact, in points. */
  private static final double ASIDE = 2;

  /** The white around a text between tables is so many times that in cells... */
  private static final double MUCH = 2.5;

  /** ...and so many times as high as a line. */
  private static final double ALONE = 0.5;

  /** A row that a page cuts has no line at the cut; its text is this near, in font sizes. */
  private static final double NEAR = 1.2;

  /** So few of the cells of figures may hold several below each other. */
  private static final double MOST_SEVERAL = 0.1;

  private BandTables() {}

  /**
   * Tables.
   *
   * @param lines those of their texts
   */
  record Found(List<GridTable> tables, Set<TextLine> lines) {}

  /** The tables that lines across a page part into rows; none where they do not. */
  static Found find(List<TextLine> lines, List<Rule> loose) {
    List<GridTable> tables = new ArrayList<>();
    Set<TextLine> within = new HashSet<>();
    List<BandLevel> drawn = whole(BandLevel.of(loose));
    if (drawn.size() >= FEWEST_LEVELS) {
      List<BandLevel> levels = withCutRows(drawn, lines);
      List<BandCell> cells = new BandCells(levels).of(lines);
      Set<TextLine.Piece> taken = new HashSet<>();
      for (List<BandCell> table : parted(cells, levels)) {
        if (isTable(table)) {
          tables.add(new BandGrid(levels, table).table());
          table.forEach(cell -> cell.lines().forEach(taken::addAll));
        }
      }
      within.addAll(lines);
      within.removeIf(line -> line.pieces().stream().noneMatch(taken::contains));
    }
    return new Found(tables, within);
  }

  /**
   * From the first level that reaches both sides, or goes on from a cell beside it, to the last.
   */
  private static List<BandLevel> whole(List<BandLevel> levels) {
    double left = levels.stream().mapToDouble(BandLevel::from).min().orElse(0);
    double right = levels.stream().mapToDouble(BandLevel::to).max().orElse(0);
    int[] whole =
        IntStream.range(0, levels.size())
            .filter(
                i ->
                    levels.get(i).length() >= WIDE * (right - left)
                        && levels.get(i).to() >= right - ASIDE)
            .toArray();
    return whole.length == 0 ? List.of() : levels.subList(whole[0], whole[whole.length - 1] + 1);
  }

  /** The levels, and where a page has cut a row one more at the cut. */
  private static List<BandLevel> withCutRows(List<BandLevel> levels, List<TextLine> lines) {
    BandLevel top = levels.get(0);
    BandLevel bottom = levels.get(levels.size() - 1);
    double left = levels.stream().mapToDouble(BandLevel::from).min().orElseThrow();
    double right = levels.stream().mapToDouble(BandLevel::to).max().orElseThrow();
    Comparator<TextLine> down = Comparator.comparingDouble(line -> line.box().centerY());
    double above =
        reach(
            lines.stream()
                .filter(line -> line.box().centerY() < top.at())
                .sorted(down.reversed())
                .toList(),
            top.at(),
            left);
    double below =
        reach(
            lines.stream().filter(line -> line.box().centerY() > bottom.at()).sorted(down).toList(),
            bottom.at(),
            left);
    List<BandLevel> all = new ArrayList<>(levels);
    if (above < top.at()) {
      all.add(0, BandLevel.open(above, left, right));
    }
    if (below > bottom.at()) {
      all.add(BandLevel.open(below, left, right));
    }
    return all;
  }

  /** How far the lines beyond a level, the nearest first, are a row; the level if they are none. */
  private static double reach(List<TextLine> beyond, double level, double left) {
    double top = level;
    double bottom = level;
    boolean row = false;
    for (TextLine line : beyond) {
      double white = Math.max(top - line.box().y1(), line.box().y0() - bottom);
      if (white > NEAR * line.size() || isLabelled(line, left)) {
        break;
      }
      row |= line.isParted();
      top = Math.min(top, line.box().y0());
      bottom = Math.max(bottom, line.box().y1());
    }
    return !row ? level : top < level ? top : bottom;
  }

  /** Labels and what they stand for, as they stand above a table or below it. */
  private static boolean isLabelled(TextLine line, double left) {
    return line.box().x0() < left + line.size()
        && (line.text().indexOf('：') > 0 || line.text().indexOf(':') > 0);
  }

  /** Whether each row has lines of its own: then no figures stand below each other in a cell. */
  private static boolean isTable(List<BandCell> cells) {
    long figures = cells.stream().filter(BandCell::isFigure).count();
    long several = cells.stream().filter(BandCell::holdsSeveral).count();
    return figures > 0 && several <= MOST_SEVERAL * figures;
  }

  /** The cells of each table: what stands alone with much white around it parts two of them. */
  private static List<List<BandCell>> parted(List<BandCell> cells, List<BandLevel> levels) {
    int bands = levels.size() - 1;
    List<List<BandCell>> rows = new ArrayList<>();
    IntStream.range(0, bands).forEach(band -> rows.add(new ArrayList<>()));
    for (BandCell cell : cells) {
      IntStream.range(cell.from(), cell.to()).forEach(band -> rows.get(band).add(cell));
    }
    double[] whites = cells.stream().mapToDouble(cell -> cell.white(levels)).sorted().toArray();
    double much = MUCH * Math.max(0, whites[whites.length / 4]);
    List<List<BandCell>> tables = new ArrayList<>();
    Set<BandCell> table = new LinkedHashSet<>();
    for (List<BandCell> row : rows) {
      boolean apart =
          row.size() == 1 && row.get(0).white(levels) > Math.max(much, ALONE * row.get(0).height());
      if (!apart) {
        table.addAll(row);
      }
      if (apart && !table.isEmpty()) {
        tables.add(trimmed(table));
        table.clear();
      }
    }
    tables.add(trimmed(table));
    tables.removeIf(List::isEmpty);
    return tables;
  }

  /** Without the titles above and the notes below that stand alone between their lines. */
  private static List<BandCell> trimmed(Set<BandCell> table) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (BandCell cell : table) {
      boolean alone =
          table.stream()
              .noneMatch(o -> !o.equals(cell) && o.from() < cell.to() && cell.from() < o.to());
      first = alone ? first : Math.min(first, cell.from());
      last = alone ? last : Math.max(last, cell.to());
    }
    int from = first;
    int to = last;
    return table.stream().filter(cell -> cell.from() >= from && cell.to() <= to).toList();
  }
}
