package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.pdf.Glyph;
import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.format.pdf.PageRecognizer;
import io.github.recount.extractor.format.pdf.RuledCells;
import io.github.recount.extractor.format.pdf.Turn;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Recognizes a page with Tesseract, line by line within the cells that its rulings enclose. */
public final class TesseractRecognizer implements PageRecognizer {
  static final double DPI = 300;
  static final double PER_POINT = DPI / 72;

  /** For one of a few calls a page, each of which takes seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Tesseract tesseract = new Tesseract(Tesseract.PROGRAM, PATIENCE);

  /** Wider gaps part columns outside of tables; in character heights. */
  private static final double COLUMN_GAP = 1.5;

  /** What is lower outside of tables is dust, in character heights. */
  private static final double SMALLEST = 0.35;

  /** What is smaller may be dust within a cell, in character heights. */
  private static final double SPECK = 0.6;

  /** A line of one or two characters is read together with the one above it. */
  private static final double SHORT = 2.4;

  /** What is higher is a picture. */
  private static final double LARGEST = 5;

  @Override
  public PageContent recognize(BufferedImage page, double pointsPerPixel) throws ReadFailure {
    Gray gray = Gray.of(page);
    Gray straight = straightened(gray, pointsPerPixel * PER_POINT, Skew.of(gray));
    Ink ink = Ink.of(straight, (int) (DPI / 6)).cleaned();
    List<Line> lines = new Rulings(ink, PER_POINT).find();
    List<Rule> rules = lines.stream().map(l -> l.rule(1 / PER_POINT)).toList();
    lines.forEach(l -> l.eraseFrom(ink));
    List<Region> cells = RuledCells.of(rules).stream().map(TesseractRecognizer::inside).toList();
    double em = em(ink, cells);
    TextRows rows = new TextRows(ink, em);
    List<Spot> spots = spots(ink, rows, cells, em);
    LineReader reader =
        new LineReader(tesseract, new LinePicture(straight), rows, new LineEnds(ink, rows, em), em);
    List<Reading> readings = reader.read(spots);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      glyphs.addAll(glyphs(spots.get(i).place(), readings.get(i), em, i));
    }
    return new PageContent(
        straight.width() / PER_POINT,
        straight.height() / PER_POINT,
        glyphs,
        rules,
        List.of(),
        unread(spots, readings, em));
  }

  /** What is as large as a character and gave none: a blank cell is not what stands there. */
  static List<String> unread(List<Spot> spots, List<Reading> readings, double em) {
    long lines =
        IntStream.range(0, spots.size())
            .filter(i -> readings.get(i).signs().isEmpty())
            .mapToObj(i -> spots.get(i).place())
            .filter(place -> Math.min(place.width(), place.height()) > SPECK * em)
            .count();
    return lines == 0
        ? List.of()
        : List.of(lines + " lines of text in the picture could not be read; cells may lack them");
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

  static double em(Ink ink, List<Region> cells) {
    TextRows raw = new TextRows(ink, 0);
    int[] heights =
        cells.stream()
            .flatMap(c -> raw.rows(c).stream())
            .mapToInt(Region::height)
            .filter(h -> h > 5 * PER_POINT && h < 30 * PER_POINT)
            .sorted()
            .toArray();
    return heights.length == 0 ? 10 * PER_POINT : heights[heights.length / 2];
  }

  private static List<Glyph> glyphs(Region row, Reading reading, double em, int run) {
    List<Glyph> glyphs = new ArrayList<>();
    double width = (double) row.width() / Math.max(1, reading.signs().size()) / PER_POINT;
    double x = row.x0() / PER_POINT;
    for (Reading.Sign sign : reading.signs()) {
      Box box = new Box(x, row.y0() / PER_POINT, x + width, row.y1() / PER_POINT);
      Box anchor = new Box(box.centerX(), box.centerY(), box.centerX(), box.centerY());
      glyphs.add(
          new Glyph(
              sign.text(),
              box,
              anchor,
              Math.max(row.height(), em) / PER_POINT,
              Turn.RIGHT,
              run,
              sign.confidence()));
      x += width;
    }
    return glyphs;
  }
}
