package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.scan.Figure.Vote;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads lines of text as Chinese, and their figures once more as figures. */
final class LineReader {
  /** Height of characters that Tesseract reads best, in pixels. */
  private static final double BEST_HEIGHT = 23;

  /** Of ideographs in a row, in line heights, where the page does not tell. */
  private static final double PITCH = 1.1;

  /** So many ideographs more or fewer than fit. */
  private static final double MISFIT = 0.6;

  /** The most that a digit is trusted which was read only once. */
  private static final double UNCONFIRMED = 0.9;

  private static final double NO_FIT = 0.2;
  private static final double SMALLER = 0.7;
  private static final double LARGER = 1.4;

  /** Lines less sure than this are read once more in another size. */
  private static final double SURE = 0.95;

  private static final List<String> CHINESE = List.of("-l", "chi_sim", "--psm", "7");
  private static final String DIGITS = "tessedit_char_whitelist=0123456789.,%";
  private static final List<String> FIGURE = List.of("-l", "eng", "--psm", "7", "-c", DIGITS);
  private static final List<String> WORD = List.of("-l", "eng", "--psm", "8", "-c", DIGITS);

  private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,]*%?");

  /** A digit is narrower, an ideograph wider; in character heights. */
  private static final double NARROW = 0.7;

  /** Tesseract's boxes are off by about this much. */
  private static final double EDGE = 0.15;

  private static final double LONGEST_FIGURE = 8;
  private static final double LOWEST_FIGURE = 0.4;

  private final Tesseract tesseract;
  private final LinePicture pictures;
  private final TextRows rows;
  private final double em;

  LineReader(Tesseract tesseract, LinePicture pictures, TextRows rows, double em) {
    this.tesseract = tesseract;
    this.pictures = pictures;
    this.rows = rows;
    this.em = em;
  }

  /** A part of a line's reading that is a figure, and where it stands on the page. */
  private record Part(int line, int from, int to, Region place, String shape, Vote chinese) {}

  List<Reading> read(List<Spot> spots) throws ReadFailure {
    List<Reading> readings = chinese(spots);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      readings.set(i, ended(spots.get(i).rest(), readings.get(i)));
      parts(i, spots.get(i), readings.get(i), parts);
    }
    for (int i = 0; i < readings.size(); i++) {
      readings.set(i, unconfirmed(i, readings.get(i), parts));
    }
    List<Vote> votes = votes(parts);
    // From the back, so that positions in a line stay what they are.
    for (int p = parts.size() - 1; p >= 0; p--) {
      Part part = parts.get(p);
      readings.set(part.line(), replaced(readings.get(part.line()), part, votes.get(p)));
    }
    for (int i = 0; i < readings.size(); i++) {
      readings.set(i, withSign(spots.get(i), readings.get(i)));
    }
    return readings;
  }

  /** Short lines come out one way in one size and another in the next; the surer counts. */
  private List<Reading> chinese(List<Spot> spots) throws ReadFailure {
    double small = Math.min(1, BEST_HEIGHT / em);
    List<Gray> large = spots.stream().map(s -> pictures.of(s.rest())).toList();
    List<Reading> readings =
        new ArrayList<>(
            tesseract.read(large.stream().map(p -> p.scaled(small)).toList(), CHINESE).stream()
                .map(r -> r.scaled(1 / small))
                .toList());
    double pitch = pitch(spots, readings);
    List<Integer> doubtful =
        IntStream.range(0, spots.size())
            .filter(i -> trust(readings.get(i), spots.get(i).rest(), pitch) < SURE)
            .boxed()
            .toList();
    List<Reading> again = tesseract.read(doubtful.stream().map(large::get).toList(), CHINESE);
    for (int d = 0; d < doubtful.size(); d++) {
      Region place = spots.get(doubtful.get(d)).rest();
      if (trust(again.get(d), place, pitch) > trust(readings.get(doubtful.get(d)), place, pitch)) {
        readings.set(doubtful.get(d), again.get(d));
      }
    }
    return readings;
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
  private double pitch(List<Spot> spots, List<Reading> readings) {
    double[] pitches =
        IntStream.range(0, spots.size())
            .filter(i -> ideographs(readings.get(i)) >= 3)
            .mapToDouble(
                i ->
                    (double) spots.get(i).rest().width()
                        / ideographs(readings.get(i))
                        / height(spots.get(i).rest()))
            .sorted()
            .toArray();
    return pitches.length == 0 ? PITCH : pitches[pitches.length / 2];
  }

  /** Digits that cannot be read once more are not sure. */
  private static Reading unconfirmed(int line, Reading reading, List<Part> parts) {
    List<Reading.Sign> signs = new ArrayList<>(reading.signs());
    for (int i = 0; i < signs.size(); i++) {
      int at = i;
      Reading.Sign sign = signs.get(i);
      boolean again =
          parts.stream().anyMatch(p -> p.line() == line && p.from() <= at && at < p.to());
      if (!again && Character.isDigit(sign.text().charAt(0)) && sign.confidence() > UNCONFIRMED) {
        signs.set(i, new Reading.Sign(sign.text(), sign.from(), sign.to(), UNCONFIRMED));
      }
    }
    return new Reading(signs);
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
    Reading.Sign last = reading.signs().get(text.length() - 1);
    signs.add(new Reading.Sign("。", last.to(), last.to(), last.confidence()));
    return new Reading(signs);
  }

  private void parts(int line, Spot spot, Reading reading, List<Part> parts) {
    String text = reading.text();
    List<Region> columns = rows.pieces(spot.rest(), 0);
    if (columns.isEmpty()) {
      return;
    }
    if (columns.stream().allMatch(c -> c.width() < NARROW * em)
        && spot.rest().width() < LONGEST_FIGURE * em
        && spot.rest().height() > LOWEST_FIGURE * em) {
      parts.add(
          new Part(
              line,
              0,
              reading.signs().size(),
              spot.rest(),
              shape(columns),
              new Vote(text, reading.confidence())));
      return;
    }
    Matcher m = FIGURES.matcher(text);
    while (m.find()) {
      List<Region> within = columns(spot, reading, m.start(), m.end(), columns);
      if (within.size() == m.end() - m.start()) {
        Region place = within.stream().reduce(Region::union).orElseThrow();
        double confidence = new Reading(reading.signs().subList(m.start(), m.end())).confidence();
        parts.add(
            new Part(
                line, m.start(), m.end(), place, shape(within), new Vote(m.group(), confidence)));
      }
    }
  }

  /** The narrow columns of ink where a figure is said to be. */
  private List<Region> columns(Spot spot, Reading reading, int from, int to, List<Region> columns) {
    int shift = spot.rest().x0() - LinePicture.MARGIN;
    double left = reading.signs().get(from).from() + shift - EDGE * em;
    double right = reading.signs().get(to - 1).to() + shift + EDGE * em;
    return columns.stream()
        .filter(c -> c.width() < NARROW * em)
        .filter(c -> c.centerX() >= left && c.centerX() <= right)
        .toList();
  }

  private String shape(List<Region> columns) {
    StringBuilder shape = new StringBuilder();
    for (Region column : columns) {
      shape.append(rows.isLow(column) ? Figure.LOW : Figure.FULL);
    }
    return shape.toString();
  }

  private List<Vote> votes(List<Part> parts) throws ReadFailure {
    List<Gray> pieces = parts.stream().map(p -> pictures.of(p.place())).toList();
    List<Reading> first = tesseract.read(pieces, FIGURE);
    List<Integer> doubtful = new ArrayList<>();
    List<Vote> decided = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Vote vote = Figure.decide(List.of(part.chinese(), vote(first.get(i))), part.shape());
      decided.add(vote);
      if (vote.confidence() < 0.95) {
        doubtful.add(i);
      }
    }
    List<Reading> word = tesseract.read(doubtful.stream().map(pieces::get).toList(), WORD);
    List<Reading> small =
        tesseract.read(doubtful.stream().map(i -> pieces.get(i).scaled(SMALLER)).toList(), FIGURE);
    List<Reading> large =
        tesseract.read(doubtful.stream().map(i -> pieces.get(i).scaled(LARGER)).toList(), FIGURE);
    for (int d = 0; d < doubtful.size(); d++) {
      int i = doubtful.get(d);
      decided.set(
          i,
          Figure.decide(
              List.of(
                  parts.get(i).chinese(),
                  vote(first.get(i)),
                  vote(word.get(d)),
                  vote(small.get(d)),
                  vote(large.get(d))),
              parts.get(i).shape()));
    }
    return decided;
  }

  private static Vote vote(Reading reading) {
    return new Vote(reading.text(), reading.confidence());
  }

  private static Reading replaced(Reading reading, Part part, Vote vote) {
    if (vote.text().isEmpty()) {
      return reading;
    }
    List<Reading.Sign> signs = new ArrayList<>(reading.signs().subList(0, part.from()));
    double from = part.from() < part.to() ? reading.signs().get(part.from()).from() : 0;
    double to =
        part.from() < part.to() ? reading.signs().get(part.to() - 1).to() : part.place().width();
    double width = (to - from) / vote.text().length();
    for (int i = 0; i < vote.text().length(); i++) {
      signs.add(
          new Reading.Sign(
              vote.text().substring(i, i + 1),
              from + i * width,
              from + (i + 1) * width,
              vote.confidence()));
    }
    signs.addAll(reading.signs().subList(part.to(), reading.signs().size()));
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
