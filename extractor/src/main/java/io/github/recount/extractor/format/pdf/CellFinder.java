package io.github.recount.extractor.format.pdf;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds the rectangles that lines which meet enclose; the work is Tabula's. */
final class CellFinder {
  private CellFinder() {}

  /** The rectangles; a side is exactly where its line is, so that neighbours share it. */
  static List<Box> find(List<Rule> rules) {
    List<Ruling> across = rules.stream().filter(Rule::horizontal).map(CellFinder::ruling).toList();
    List<Ruling> down =
        rules.stream().filter(r -> !r.horizontal()).map(CellFinder::ruling).toList();
    return SpreadsheetExtractionAlgorithm.findCells(across, down).stream()
        .map(
            c ->
                new Box(
                    nearest(rules, false, c.getLeft()),
                    nearest(rules, true, c.getTop()),
                    nearest(rules, false, c.getRight()),
                    nearest(rules, true, c.getBottom())))
        .toList();
  }

  /** Tabula counts with less precision and may tell apart what is one line. */
  private static double nearest(List<Rule> rules, boolean horizontal, double side) {
    return rules.stream()
        .filter(r -> r.horizontal() == horizontal)
        .mapToDouble(Rule::at)
        .boxed()
        .min(Comparator.comparingDouble(at -> Math.abs(at - side)))
        .orElse(side);
  }

  private static Ruling ruling(Rule rule) {
    Box box = rule.box();
    return new Ruling(
        new Point2D.Float((float) box.x0(), (float) box.y0()),
        new Point2D.Float((float) box.x1(), (float) box.y1()));
  }
}
