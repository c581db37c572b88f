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

  /** These, and where a page has cut a row one more at the cut. */
  BandLevels withCutRows(List<TextLine> lines) {
    Comparator<TextLine> down = Comparator.comparingDouble(line -> line.box().centerY());
    double top = all.get(0).at();
    double bottom = all.get(all.size() - 1).at();
    double above =
        reach(
            lines.stream()
                .filter(line -> line.box().centerY() < top)
                .sorted(down.reversed())
                .toList(),
            top);
    double below =
        reach(
            lines.stream().filter(line -> line.box().centerY() > bottom).sorted(down).toList(),
            bottom);
    List<BandLevel> levels = new ArrayList<>(all);
    if (above < top) {
      levels.add(0, BandLevel.open(above, left, right));
    }
    if (below > bottom) {
      levels.add(BandLevel.open(below, left, right));
    }
    return new BandLevels(levels, left, right);
  }

  /** How far the lines beyond a level, the nearest first, are a row; the level if they are none. */
  private double reach(List<TextLine> beyond, double level) {
    double top = level;
    double bottom = level;
    boolean row = false;
    for (TextLine line : beyond) {
      double white = Math.max(top - line.box().y1(), line.box().y0() - bottom);
      if (white > NEAR * line.size() || isLabelled(line)) {
        break;
      }
      row |= line.isParted() || isInside(line.box(), line.size());
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

  /** Neither at a side of the table nor in its middle, where titles and notes stand. */
  boolean isInside(Box box, double size) {
    return box.x0() > left + INSIDE * size
        && box.x1() < right - INSIDE * size
        && Math.abs(box.centerX() - (left + right) / 2) > INSIDE * size;
  }
}
