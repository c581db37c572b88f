package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds the rectangles that lines which meet enclose; the work is Tabula's. */
final class CellFinder {
  private CellFinder() {}

  /** The rectangles; a side is exactly where its line is, so that neighbours share it. */
  static List<Box> find(List<Rule> rules) {
    List<Rule> across = rules.stream().filter(Rule::horizontal).toList();
    List<Rule> down = rules.stream().filter(r -> !r.horizontal()).toList();
    double[] xs = places(down);
    double[] ys = places(across);
    return SpreadsheetExtractionAlgorithm.findCells(rulings(across), rulings(down)).stream()
        .map(
            c ->
                new Box(
                    nearest(xs, c.getLeft()),
                    nearest(ys, c.getTop()),
                    nearest(xs, c.getRight()),
                    nearest(ys, c.getBottom())))
        .toList();
  }

  private static double[] places(List<Rule> rules) {
    return rules.stream().mapToDouble(Rule::at).sorted().distinct().toArray();
  }

  /**
   * The line that a side lies on: Tabula keeps a corner and a width in single precision, so that
   * the right of one cell is not always the left of the next.
   */
  private static double nearest(double[] places, double side) {
    int found = Arrays.binarySearch(places, side);
    int above = Math.min(places.length - 1, found >= 0 ? found : -found - 1);
    int below = Math.max(0, above - 1);
    return side - places[below] < places[above] - side ? places[below] : places[above];
  }

  private static List<Ruling> rulings(List<Rule> rules) {
    return rules.stream().map(CellFinder::ruling).toList();
  }

  private static Ruling ruling(Rule rule) {
    Box box = rule.box();
    return new Ruling(
        new Point2D.Float((float) box.x0(), (float) box.y0()),
        new Point2D.Float((float) box.x1(), (float) box.y1()));
  }
}
