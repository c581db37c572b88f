package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.source.ReadFailure;
import java.util.Comparator;
import java.util.List;

/** Finds out which way a page reads: in which of four turns a few of its lines make sense. */
final class Upright {
  /** So many lines tell. */
  private static final int SAMPLE = 12;

  /** With fewer signs there is nothing to tell it by. */
  private static final int FEWEST = 8;

  /** A sign that is surely read. */
  private static final double SURE = 0.9;

  /** A page of which so many signs are surely read is upright. */
  private static final double MOST = 0.7;

  /** Another turn has to be better by so much. */
  private static final double BETTER = 0.2;

  private static final int TURNS = 4;

  private final Tesseract tesseract;
  private final Gray page;
  private final double pointsPerPixel;
  private final Sheet asItLies;

  Upright(Tesseract tesseract, Gray page, double pointsPerPixel) {
    this.tesseract = tesseract;
    this.page = page;
    this.pointsPerPixel = pointsPerPixel;
    asItLies = Sheet.of(page, pointsPerPixel);
  }

  Sheet sheet(int quarters) {
    return quarters == 0 ? asItLies : Sheet.of(page.turned(quarters), pointsPerPixel);
  }

  /** By how many quarters of a circle the page is to be turned clockwise, mostly none. */
  int quarters() throws ReadFailure {
    double lying = sense(asItLies, 1);
    if (lying >= MOST) {
      return 0;
    }
    int best = 0;
    double most = lying + BETTER;
    for (int quarters = 1; quarters < TURNS; quarters++) {
      double sense = sense(sheet(quarters), 0);
      if (sense > most) {
        best = quarters;
        most = sense;
      }
    }
    return best;
  }

  /**
   * The share of signs in its longest lines that are surely read.
   *
   * @param tooFew what to say of a page that has too few of them
   */
  private double sense(Sheet sheet, double tooFew) throws ReadFailure {
    LinePicture pictures = new LinePicture(sheet.picture());
    List<Gray> lines =
        sheet.spots().stream()
            .map(Spot::place)
            .sorted(Comparator.comparingInt(place -> -place.width() * place.height()))
            .limit(SAMPLE)
            .map(pictures::of)
            .toList();
    String model = lines.isEmpty() ? "" : tesseract.models().chinese().get(0);
    List<Reading.Sign> signs =
        tesseract.read(lines, Models.lines(model)).stream()
            .flatMap(reading -> reading.signs().stream())
            .toList();
    long sure = signs.stream().filter(sign -> sign.confidence() > SURE).count();
    return signs.size() < FEWEST ? tooFew : (double) sure / signs.size();
  }
}
