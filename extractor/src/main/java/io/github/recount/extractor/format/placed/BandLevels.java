package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of the lines across a table, from top to bottom, and between which sides they run.
 *
 * @param left x of the leftmost end, in points
 * @param right x of the rightmost end
 */
record BandLevels(List<BandLevel> all, double left, double right) {
  /** Lines go over so much of the width, but for underlined words. */
  private static final double WIDE = 0.3;

  /** The ends of lines are this exact, in points. */
  private static final double ASIDE = 2;

  /** A row that a page cuts has no line at the cut; its text is this near, in font sizes. */
  private static final double NEAR = 1.2;

  /** What stands further inside, in font sizes, stands in a column. */
  private static final double INSIDE = 2;

  /** Texts of one column begin, or have their middle, as near to each other, in font sizes. */
  private static final double SAME = 0.5;

  /** So many texts are a column. */
  private static final int FEWEST_OTHERS = 3;

  /** No column is as wide as this share of its table. */
  private static final double MOST_WIDTH = 0.6;

  BandLevels {
    all = List.copyOf(all);
  }

  /** The levels from the first that ends at the right side, as a table's do, to the last. */
  static BandLevels of(List<Rule> rules) {
    List<BandLevel> levels = BandLevel.of(rules);
    double left = levels.stream().mapToDouble(BandLevel::from).min().orElse(0);
    double right = levels.stream().mapToDouble(BandLevel::to).max().orElse(0);
    int[] wide =
        IntStream.range(0, levels.size())
            .filter(i -> levels.get(i).length() >= WIDE * (right - left))
            .filter(i -> levels.get(i).to() >= right - ASIDE)
            .toArray();
    return new BandLevels(
        wide.length == 0 ? List.of() : levels.subList(wide[0], wide[wide.length - 1] + 1),
        left,
        right);
  }

  int size() {
    return all.size();
  }

  BandLevel get(int i) {
    return all.get(i);
  }

  /** Whether the lines across the table that the page before ends with had these sides. */
  boolean goesOn(PageEnd before) {
    return Math.abs(before.left() - left) <= ASIDE && Math.abs(before.right() - right) <= ASIDE;
  }

  /**
   * These, and where a page has cut a row one more at the cut.
   *
   * @param continued whether the page before ends with a table
   */
  BandLevels withCutRows(List<TextLine> lines, boolean continued) {
    Comparator<TextLine> down = Comparator.comparingDouble(line -> line.box().centerY());
    double top = all.get(0).at();
    double bottom = all.get(all.size() - 1).at();
    List<Box> within =
        lines.stream()
            .filter(line -> line.box().centerY() > top && line.box().centerY() < bottom)
            .flatMap(line -> line.pieces().stream())
            .map(TextLine.Piece::box)
            .toList();
    double above =
        reach(
            lines.stream()
                .filter(line -> line.box().centerY() < top)
                .sorted(down.reversed())
                .toList(),
            top,
            continued ? within : List.of());
    double below =
        reach(
            lines.stream().filter(line -> line.box().centerY() > bottom).sorted(down).toList(),
            bottom,
            List.of());
    List<BandLevel> levels = new ArrayList<>(all);
    if (above < top) {
      levels.add(0, BandLevel.open(above, left, right));
    }
    if (below > bottom) {
      levels.add(BandLevel.open(below, left, right));
    }
    return new BandLevels(levels, left, right);
  }

  /**
   * How far the lines beyond a level, the nearest first, are a row; the level if they are none.
   *
   * @param texts those of the table, below which the end of a row may stand alone
   */
  private double reach(List<TextLine> beyond, double level, List<Box> texts) {
    double top = level;
    double bottom = level;
    boolean row = false;
    for (TextLine line : beyond) {
      double white = Math.max(top - line.box().y1(), line.box().y0() - bottom);
      if (white > NEAR * line.size() || isLabelled(line)) {
        break;
      }
      row |=
          line.isParted()
              || isInside(line.box(), line.size())
              || isOfColumn(line.box(), line.size(), texts);
      top = Math.min(top, line.box().y0());
      bottom = Math.max(bottom, line.box().y1());
    }
    return !row ? level : top < level ? top : bottom;
  }

  /** Labels and what they stand for, as they stand above a table or below it. */
  private boolean isLabelled(TextLine line) {
    String first = line.parts().get(0).text();
    return line.box().x0() < left + line.size()
        && (first.indexOf('：') > 0 || first.indexOf(':') > 0);
  }

  /** Where others of its column begin, or around their middle; titles have that of the table. */
  private boolean isOfColumn(Box box, double size, List<Box> texts) {
    long others =
        texts.stream()
            .filter(
                text ->
                    Math.abs(text.x0() - box.x0()) < SAME * size
                        || Math.abs(text.centerX() - box.centerX()) < SAME * size)
            .count();
    return others >= FEWEST_OTHERS
        && box.width() < MOST_WIDTH * (right - left)
        && Math.abs(box.centerX() - (left + right) / 2) > INSIDE * size;
  }

  /** Neither at a side of the table nor in its middle, where titles and notes stand. */
  boolean isInside(Box box, double size) {
    return box.x0() > left + INSIDE * size
        && box.x1() < right - INSIDE * size
        && Math.abs(box.centerX() - (left + right) / 2) > INSIDE * size;
  }
}
