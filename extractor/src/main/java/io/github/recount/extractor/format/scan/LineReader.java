package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads lines of text as Chinese with every model there is, and has them vote. */
final class LineReader {
  /** Height of characters that Tesseract reads best, in pixels. */
  private static final double BEST_HEIGHT = 23;

  /** Of ideographs in a row, in line heights, where the page does not tell. */
  private static final double PITCH = 1.1;

  /** So many ideographs more or fewer than fit. */
  private static final double MISFIT = 0.6;

  private static final double NO_FIT = 0.2;

  /** Lines less sure than this are read once more in another size. */
  private static final double SURE = 0.95;

  private final Tesseract tesseract;
  private final Models models;
  private final LinePicture pictures;
  private final TextRows rows;
  private final double em;

  LineReader(Tesseract tesseract, Models models, LinePicture pictures, TextRows rows, double em) {
    this.tesseract = tesseract;
    this.models = models;
    this.pictures = pictures;
    this.rows = rows;
    this.em = em;
  }

  List<Reading> read(List<Spot> spots) throws ReadFailure {
    List<List<Voice>> voices = voices(spots);
    double pitch = pitch(spots, voices);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Region place = spots.get(i).rest();
      readings.add(ended(place, Chorus.sing(voices.get(i), r -> trust(r, place, pitch))));
    }
    FigureReader figures = new FigureReader(tesseract, models, pictures, rows, em);
    List<Reading> read = figures.read(spots, readings, voices);
    return IntStream.range(0, spots.size())
        .mapToObj(i -> withSign(spots.get(i), read.get(i)))
        .toList();
  }

  /** Short lines come out one way in one size and another in the next. */
  private List<List<Voice>> voices(List<Spot> spots) throws ReadFailure {
    double small = Math.min(1, BEST_HEIGHT / em);
    List<Gray> large = spots.stream().map(s -> pictures.of(s.rest())).toList();
    List<Gray> scaled = large.stream().map(p -> p.scaled(small)).toList();
    List<List<Voice>> voices = new ArrayList<>();
    spots.forEach(spot -> voices.add(new ArrayList<>()));
    for (String model : models.chinese()) {
      List<Reading> readings = tesseract.read(scaled, Models.lines(model));
      for (int i = 0; i < spots.size(); i++) {
        voices.get(i).add(new Voice(model, readings.get(i).scaled(1 / small)));
      }
    }
    double pitch = pitch(spots, voices);
    List<Integer> doubtful =
        IntStream.range(0, spots.size())
            .filter(i -> isDoubtful(voices.get(i), spots.get(i).rest(), pitch))
            .boxed()
            .toList();
    for (String model : models.chinese()) {
      List<Reading> again =
          tesseract.read(doubtful.stream().map(large::get).toList(), Models.lines(model));
      for (int d = 0; d < doubtful.size(); d++) {
        voices.get(doubtful.get(d)).add(new Voice(model, again.get(d)));
      }
    }
    return voices;
  }

  private boolean isDoubtful(List<Voice> voices, Region place, double pitch) {
    return voices.stream().map(Voice::text).distinct().count() > 1
        || voices.stream().allMatch(v -> trust(v.reading(), place, pitch) < SURE);
  }

  /** A line that holds more or fewer ideographs than fit into it is not what it says. */
  private double trust(Reading reading, Region place, double pitch) {
    double misfit = Math.abs(ideographs(reading) - place.width() / (pitch * height(place)));
    boolean fits = ideographs(reading) == 0 || misfit < MISFIT;
    return reading.signs().isEmpty() ? 0 : reading.confidence() - (fits ? 0 : NO_FIT);
  }

  /** Their number in a line that holds nothing else, else 0. */
  private static int ideographs(Reading reading) {
    String text = reading.text();
    return text.chars().allMatch(Character::isIdeographic) ? text.length() : 0;
  }

  private double height(Region place) {
    return Math.max(place.height(), 0.9 * em);
  }

  /** How far ideographs lie apart, in line heights: what most lines of the page say. */
  private double pitch(List<Spot> spots, List<List<Voice>> voices) {
    double[] pitches =
        IntStream.range(0, spots.size())
            .filter(i -> ideographs(voices.get(i).get(0).reading()) >= 3)
            .mapToDouble(
                i ->
                    (double) spots.get(i).rest().width()
                        / ideographs(voices.get(i).get(0).reading())
                        / height(spots.get(i).rest()))
            .sorted()
            .toArray();
    return pitches.length == 0 ? PITCH : pitches[pitches.length / 2];
  }

  /** A full stop at the end of a line is often lost, or taken for a letter. */
  private Reading ended(Region place, Reading reading) {
    List<Region> columns = rows.pieces(place, 0);
    String text = reading.text();
    if (text.length() < 2 || columns.isEmpty() || !rows.isCircle(columns.get(columns.size() - 1))) {
      return reading;
    }
    int end = text.length() - ("oO0.°".indexOf(text.charAt(text.length() - 1)) < 0 ? 0 : 1);
    if (!Character.isIdeographic(text.charAt(end - 1))) {
      return reading;
    }
    List<Reading.Sign> signs = new ArrayList<>(reading.signs().subList(0, end));
    Reading.Sign last = reading.signs().get(reading.signs().size() - 1);
    signs.add(new Reading.Sign("。", last.to(), last.to(), last.confidence()));
    return new Reading(signs);
  }

  private static Reading withSign(Spot spot, Reading reading) {
    if (spot.sign().isEmpty()) {
      return reading;
    }
    List<Reading.Sign> signs = new ArrayList<>();
    signs.add(new Reading.Sign(spot.sign(), 0, 0, 0.98));
    signs.addAll(reading.signs());
    return new Reading(signs);
  }
}
