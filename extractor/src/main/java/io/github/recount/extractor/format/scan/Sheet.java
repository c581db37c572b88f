package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.pdf.RuledCells;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page straightened, with its lines found and erased and its lines of text to be read.
 *
 * @param ink without its rulings
 * @param em height of its characters in pixels
 */
record Sheet(Gray picture, Ink ink, List<Rule> rules, double em, TextRows rows, List<Spot> spots) {
  static final double DPI = 300;
  static final double PER_POINT = DPI / 72;

  /** Wider gaps part columns outside of tables; in character heights. */
  private static final double COLUMN_GAP = 1.5;

  /** What is lower outside of tables is dust, in character heights. */
  private static final double SMALLEST = 0.35;

  /** A line of one or two characters is read together with the one above it. */
  private static final double SHORT = 2.4;

  /** What is higher is a picture. */
  private static final double LARGEST = 5;

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
    List<Region> cells = RuledCells.of(rules).stream().map(Sheet::inside).toList();
    double em = em(ink, cells);
    TextRows rows = new TextRows(ink, em);
    return new Sheet(straight, ink, rules, em, rows, spots(ink, rows, cells, em));
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

  static List<Spot> spots(Ink ink, TextRows rows, List<Region> cells, double em) {
    List<Spot> found = new ArrayList<>();
    for (Region cell : cells) {
      Region above = null;
      for (Region row : rows.rows(cell)) {
        found.add(Spot.of(row, row.width() < SHORT * em ? above : null));
        above = row;
      }
    }
    Ink outside = ink.copy();
    cells.forEach(c -> outside.erase(c.x0() - 4, c.y0() - 4, c.x1() + 4, c.y1() + 4));
    TextRows lines = new TextRows(outside, em);
    for (Region row : lines.rows(new Region(0, 0, ink.width, ink.height))) {
      for (Region piece : lines.pieces(row, COLUMN_GAP)) {
        Region line = ink.fitted(piece);
        if (line.height() > SMALLEST * em && line.height() < LARGEST * em) {
          found.add(Spot.of(line, null));
        }
      }
    }
    return found;
  }

  /** That of most of the text: figures are lower than characters, and shorter. */
  static double em(Ink ink, List<Region> cells) {
    TextRows raw = new TextRows(ink, 0);
    List<Region> lines =
        cells.stream()
            .flatMap(c -> raw.rows(c).stream())
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
    return 10 * PER_POINT;
  }
}
