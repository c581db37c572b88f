package io.github.recount.extractor.format.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds the rectangles that lines which meet enclose; the work is Tabula's. */
final class CellFinder {
  private CellFinder() {}

  static List<Box> find(List<Rule> rules) {
    List<Ruling> across = rules.stream().filter(Rule::horizontal).map(CellFinder::ruling).toList();
    List<Ruling> down =
        rules.stream().filter(r -> !r.horizontal()).map(CellFinder::ruling).toList();
    return SpreadsheetExtractionAlgorithm.findCells(across, down).stream()
        .map(c -> new Box(c.getLeft(), c.getTop(), c.getRight(), c.getBottom()))
        .toList();
  }

  private static Ruling ruling(Rule rule) {
    Box box = rule.box();
    return new Ruling(
        new Point2D.Float((float) box.x0(), (float) box.y0()),
        new Point2D.Float((float) box.x1(), (float) box.y1()));
  }
}
