package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.scan.Figure.Vote;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of text as Chinese, and their figures once more as figures. */
final class LineReader {
  /** Height of characters that Tesseract reads best, in pixels. */
  private static final double BEST_HEIGHT = 23;

  /** Least width of an ideograph with its margin, in character heights. */
  private static final double IDEOGRAPH = 0.93;

  private static final double MISFIT = 0.2;
  private static final double SMALLER = 0.7;

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
  private record Part(int line, int from, int to, Region place, Vote chinese) {}

  List<Reading> read(List<Spot> spots) throws ReadFailure {
    List<Reading> readings = chinese(spots);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      parts(i, spots.get(i), readings.get(i), parts);
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
    List<Integer> doubtful =
        IntStream.range(0, spots.size())
            .filter(i -> trust(readings.get(i), spots.get(i).rest()) < SURE)
            .boxed()
            .toList();
    List<Reading> again = tesseract.read(doubtful.stream().map(large::get).toList(), CHINESE);
    for (int d = 0; d < doubtful.size(); d++) {
      Region place = spots.get(doubtful.get(d)).rest();
      if (trust(again.get(d), place) > trust(readings.get(doubtful.get(d)), place)) {
        readings.set(doubtful.get(d), again.get(d));
      }
    }
    return readings;
  }

  /** More ideographs than fit into a line are not what it says. */
  private double trust(Reading reading, Region place) {
    long wide = reading.text().chars().filter(Character::isIdeographic).count();
    boolean fits = wide * em * IDEOGRAPH <= place.width();
    return reading.signs().isEmpty() ? 0 : reading.confidence() - (fits ? 0 : MISFIT);
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
              line, 0, reading.signs().size(), spot.rest(), new Vote(text, reading.confidence())));
      return;
    }
    Matcher m = FIGURES.matcher(text);
    while (m.find()) {
      Region place = place(spot, reading, m.start(), m.end(), columns);
      if (place != null) {
        double confidence = new Reading(reading.signs().subList(m.start(), m.end())).confidence();
        parts.add(new Part(line, m.start(), m.end(), place, new Vote(m.group(), confidence)));
      }
    }
  }

  /** The narrow columns of ink where a figure is said to be; null unless there are as many. */
  private @Nullable Region place(
      Spot spot, Reading reading, int from, int to, List<Region> columns) {
    int shift = spot.rest().x0() - LinePicture.MARGIN;
    double left = reading.signs().get(from).from() + shift - EDGE * em;
    double right = reading.signs().get(to - 1).to() + shift + EDGE * em;
    List<Region> within =
        columns.stream()
            .filter(c -> c.width() < NARROW * em)
            .filter(c -> c.centerX() >= left && c.centerX() <= right)
            .toList();
    return within.size() == to - from ? within.stream().reduce(Region::union).orElse(null) : null;
  }

  private List<Vote> votes(List<Part> parts) throws ReadFailure {
    List<Gray> pieces = parts.stream().map(p -> pictures.of(p.place())).toList();
    List<Reading> first = tesseract.read(pieces, FIGURE);
    List<Integer> doubtful = new ArrayList<>();
    List<Vote> decided = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Vote vote = Figure.decide(List.of(parts.get(i).chinese(), vote(first.get(i))));
      decided.add(vote);
      if (vote.confidence() < 0.95) {
        doubtful.add(i);
      }
    }
    List<Reading> word = tesseract.read(doubtful.stream().map(pieces::get).toList(), WORD);
    List<Reading> small =
        tesseract.read(doubtful.stream().map(i -> pieces.get(i).scaled(SMALLER)).toList(), FIGURE);
    for (int d = 0; d < doubtful.size(); d++) {
      int i = doubtful.get(d);
      decided.set(
          i,
          Figure.decide(
              List.of(
                  parts.get(i).chinese(),
                  vote(first.get(i)),
                  vote(word.get(d)),
                  vote(small.get(d)))));
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
