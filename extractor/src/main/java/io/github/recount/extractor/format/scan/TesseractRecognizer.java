package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.pdf.Glyph;
import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.format.pdf.PageRecognizer;
import io.github.recount.extractor.format.pdf.Turn;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognizes a page with Tesseract, line by line within the cells that its rulings enclose. */
public final class TesseractRecognizer implements PageRecognizer {
  private static final double PER_POINT = Sheet.PER_POINT;

  /** For one of a few calls a page, each of which takes seconds. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Tesseract tesseract = new Tesseract(Tesseract.PROGRAM, PATIENCE);

  /** What is smaller may be dust within a cell, in character heights. */
  private static final double SPECK = 0.6;

  /** So many lines are a table, or what is left of one. */
  private static final int RULED = 6;

  private static final double SURE = 0.9;

  /** Fewer characters tell nothing of a page. */
  private static final int FEWEST = 30;

  /** Of a page that can be read so many characters are sure. */
  private static final double LEAST = 0.8;

  /** Among more specks some pass for points in figures. */
  private static final int DUSTY = 40;

  /** The most that a character on another page is trusted. */
  private static final double POOR = 0.94;

  /** Lines of fewer ideographs do not tell how far they stand apart. */
  private static final int TELLING = 4;

  /** The white beside the first and the last ideograph of a line, in font sizes. */
  private static final double BEARINGS = 0.08;

  /** That a cell is blank in which there is ink. */
  private static final double UNREAD = 0.5;

  @Override
  public PageContent recognize(BufferedImage page, double pointsPerPixel) throws ReadFailure {
    Upright upright =
        new Upright(
            tesseract, LightWriting.darkened(Gray.of(page), pointsPerPixel), pointsPerPixel);
    int quarters = upright.quarters();
    Sheet sheet = upright.sheet(quarters);
    double em = sheet.em();
    LineReader reader =
        new LineReader(
            tesseract,
            new LinePicture(sheet.picture()),
            sheet.rows(),
            new LineEnds(sheet.ink(), sheet.rows(), em),
            em);
    List<Spot> spots = sheet.spots();
    List<Reading> read = reader.read(spots);
    boolean poor = isPoor(read) || sheet.specks() > DUSTY;
    List<Reading> readings = poor ? read.stream().map(r -> r.atMost(POOR)).toList() : read;
    double font = font(spots, readings, em);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      glyphs.addAll(glyphs(spots.get(i).place(), readings.get(i), font, i));
    }
    List<String> warnings = new ArrayList<>();
    if (quarters > 0) {
      warnings.add(
          "lay turned in the picture and was read turned by %d degrees; places are those of the"
                  .formatted(90 * quarters)
              + " page set upright");
    }
    warnings.addAll(unread(spots, readings, em));
    warnings.addAll(unclear(sheet, read));
    return new PageContent(
        sheet.picture().width() / PER_POINT,
        sheet.picture().height() / PER_POINT,
        glyphs,
        sheet.rules(),
        List.of(),
        doubts(spots, readings),
        warnings);
  }

  /** The size of the font of most texts: how far their ideographs stand apart. */
  static double font(List<Spot> spots, List<Reading> readings, double em) {
    double[] sizes =
        IntStream.range(0, spots.size())
            .filter(i -> readings.get(i).signs().size() >= TELLING)
            .filter(i -> readings.get(i).text().chars().allMatch(Character::isIdeographic))
            .mapToDouble(
                i -> spots.get(i).place().width() / (readings.get(i).signs().size() - BEARINGS))
            .sorted()
            .toArray();
    return sizes.length == 0 ? em : sizes[sizes.length / 2];
  }

  private static List<PageContent.Doubt> doubts(List<Spot> spots, List<Reading> readings) {
    List<PageContent.Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Region line = spots.get(i).place();
      Reading reading = readings.get(i);
      Box place =
          new Box(
              line.x0() / PER_POINT,
              line.y0() / PER_POINT,
              line.x1() / PER_POINT,
              line.y1() / PER_POINT);
      reading.others().forEach(o -> doubts.add(new PageContent.Doubt(place, reading.text(), o)));
    }
    return doubts;
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

  /** Where a page has dust, or lines or text of which hardly anything came out, it says so. */
  static List<String> unclear(Sheet sheet, List<Reading> readings) {
    List<String> warnings = new ArrayList<>();
    int lines = sheet.rules().size();
    if (lines >= RULED && !sheet.hasColumns()) {
      warnings.add(
          lines + " lines were seen in the picture, and no table among them; one may be lost");
    }
    if (sheet.specks() > DUSTY) {
      warnings.add(
          "%d specks of dust lie on the page, so nothing on it is taken for sure"
              .formatted(sheet.specks()));
    }
    if (isPoor(readings)) {
      warnings.add(
          "only %d of %d characters in the picture were read surely, so none is taken for sure"
              .formatted(sure(readings).count(), signs(readings).count()));
    }
    return warnings;
  }

  /** Whether so much is doubtful that all models may agree on what damage has made of a figure. */
  private static boolean isPoor(List<Reading> readings) {
    long signs = signs(readings).count();
    return signs >= FEWEST && sure(readings).count() < LEAST * signs;
  }

  private static Stream<Reading.Sign> signs(List<Reading> readings) {
    return readings.stream().flatMap(r -> r.signs().stream());
  }

  private static Stream<Reading.Sign> sure(List<Reading> readings) {
    return signs(readings).filter(sign -> sign.confidence() >= SURE);
  }

  private static List<Glyph> glyphs(Region row, Reading reading, double font, int run) {
    List<Glyph> glyphs = new ArrayList<>();
    double width = (double) row.width() / Math.max(1, reading.signs().size()) / PER_POINT;
    double x = row.x0() / PER_POINT;
    if (reading.signs().isEmpty()) {
      // A blank that is not sure: what stands there was not read, and the cell is not empty.
      return List.of(glyph(" ", x, width, row, font, run, UNREAD));
    }
    for (Reading.Sign sign : reading.signs()) {
      glyphs.add(glyph(sign.text(), x, width, row, font, run, sign.confidence()));
      x += width;
    }
    return glyphs;
  }

  private static Glyph glyph(
      String text, double x, double width, Region row, double font, int run, double confidence) {
    Box box = new Box(x, row.y0() / PER_POINT, x + width, row.y1() / PER_POINT);
    Box anchor = new Box(box.centerX(), box.centerY(), box.centerX(), box.centerY());
    double size = Math.max(row.height(), font) / PER_POINT;
    return new Glyph(text, box, anchor, size, Turn.RIGHT, run, confidence);
  }
}
