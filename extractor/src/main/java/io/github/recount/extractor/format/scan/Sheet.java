package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.pdf.RuledCells;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.List;

/**
 * A page straightened, with its lines found and erased and its lines of text to be read.
 *
 * @param ink without its rulings
 * @param specks of dust that lay on it
 * @param em height of its characters in pixels
 */
record Sheet(
    Gray picture,
    Ink ink,
    List<Rule> rules,
    int specks,
    double em,
    TextRows rows,
    List<Spot> spots) {
  static final double DPI = 300;
  static final double PER_POINT = DPI / 72;

  /** The height of characters where the page does not tell, in pixels. */
  private static final double USUAL = 10 * PER_POINT;

  /** Of the cells of a table that has all its lines not every fourth holds columns. */
  private static final int MOST_PARTED = 4;

  /** So many texts with others to their right are columns. */
  private static final int FEWEST_BESIDE = 6;

  Sheet {
    rules = List.copyOf(rules);
    spots = List.copyOf(spots);
  }

  static Sheet of(Gray page, double pointsPerPixel) {
    Gray straight = straightened(page, pointsPerPixel * PER_POINT, Skew.of(page));
    Ink raw = Ink.of(straight, (int) (DPI / 6));
    List<Line> lines = new Rulings(raw, Ink.faint(straight, (int) (DPI / 6)), PER_POINT).find();
    Ink ink = raw.cleaned();
    List<Rule> rules = lines.stream().map(l -> l.rule(1 / PER_POINT)).toList();
    lines.forEach(l -> l.eraseFrom(ink));
    int specks = Stains.eraseFrom(ink, USUAL);
    List<Region> cells =
        RuledCells.tables(rules).stream()
            .map(table -> table.stream().map(Sheet::inside).filter(Region::isFilled).toList())
            .filter(table -> !holdsColumns(ink, table))
            .flatMap(List::stream)
            .toList();
    double em = em(ink, cells, lines);
    Spots spots = new Spots(ink, lines, em);
    return new Sheet(straight, ink, rules, specks, em, new TextRows(ink, em), spots.of(cells));
  }

  /** Whether lines around cells leave out those between columns: texts stand side by side. */
  private static boolean holdsColumns(Ink ink, List<Region> cells) {
    Bands bands = new Bands(ink, USUAL);
    long filled = cells.stream().filter(cell -> ink.fitted(cell).width() > 0).count();
    long parted = cells.stream().filter(cell -> isParted(cell, bands)).count();
    return MOST_PARTED * parted > filled;
  }

  /** Whether wide white runs down through all of a cell. */
  private static boolean isParted(Region cell, Bands bands) {
    Band band = bands.all(cell);
    return !new ColumnWhite(List.of(band), new double[0], USUAL).cuts().get(0).isEmpty();
  }

  /** Whether lines enclose cells in several columns, or several texts stand side by side. */
  boolean hasColumns() {
    long columns = RuledCells.of(rules).stream().mapToDouble(Box::x0).distinct().count();
    long beside = spots.stream().filter(spot -> spots.stream().anyMatch(spot::isLeftOf)).count();
    return columns > 1 || beside >= FEWEST_BESIDE;
  }

  static Gray straightened(Gray gray, double scale, double skew) {
    int width = (int) Math.round(gray.width() * scale);
    int height = (int) Math.round(gray.height() * scale);
    AffineTransform transform = new AffineTransform();
    transform.rotate(Math.toRadians(-skew), width / 2.0, height / 2.0);
    transform.scale(scale, scale);
    return gray.drawn(transform, width, height);
  }

  static Region inside(Box box) {
    int pad = 4;
    return new Region(
        (int) (box.x0() * PER_POINT) + pad,
        (int) (box.y0() * PER_POINT) + pad,
        (int) (box.x1() * PER_POINT) - pad,
        (int) (box.y1() * PER_POINT) - pad);
  }

  /** That of most of the text: figures are lower than characters, and shorter. */
  static double em(Ink ink, List<Region> cells, List<Line> lines) {
    TextRows raw = new TextRows(ink, 0);
    List<Region> rows = cells.stream().flatMap(cell -> raw.rows(cell).stream()).toList();
    double em = em(rows);
    if (em > 0) {
      return em;
    }
    em = em(new Spots(ink, lines, USUAL).of(cells).stream().map(Spot::place).toList());
    return em > 0 ? em : USUAL;
  }

  /** The height that half of the text in rows does not exceed; 0 without any. */
  private static double em(List<Region> rows) {
    List<Region> lines =
        rows.stream()
            .filter(r -> r.height() > 5 * PER_POINT && r.height() < 30 * PER_POINT)
            .sorted(Comparator.comparingInt(Region::height))
            .toList();
    long all = lines.stream().mapToLong(Region::width).sum();
    long below = 0;
    for (Region line : lines) {
      below += line.width();
      if (below * 2 >= all) {
        return line.height();
      }
    }
    return 0;
  }
}
