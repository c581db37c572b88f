package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.scan.Figure.Vote;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of lines once more as nothing but figures, and has all readings vote. */
final class FigureReader {
  private static final double SMALLER = 0.7;
  private static final double LARGER = 1.4;
  private static final double SURE = 0.95;

  private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,]*[%‰]?");

  /** A digit is narrower, an ideograph wider; in character heights. */
  private static final double NARROW = 0.7;

  /** Tesseract's boxes are off by about this much. */
  private static final double EDGE = 0.15;

  private static final double LONGEST_FIGURE = 8;
  private static final double LOWEST_FIGURE = 0.4;

  private final Tesseract tesseract;
  private final Models models;
  private final LinePicture pictures;
  private final TextRows rows;
  private final double em;

  FigureReader(Tesseract tesseract, Models models, LinePicture pictures, TextRows rows, double em) {
    this.tesseract = tesseract;
    this.models = models;
    this.pictures = pictures;
    this.rows = rows;
    this.em = em;
  }

  /** A part of a line's reading that is a figure, where it stands, and what the models said. */
  private record Part(int line, int from, int to, Region place, String shape, List<Vote> said) {}

  List<Reading> read(List<Spot> spots, List<Reading> lines, List<List<Voice>> voices)
      throws ReadFailure {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      parts(i, spots.get(i), lines.get(i), voices.get(i), parts);
    }
    List<Vote> votes = votes(parts);
    List<Reading> readings = new ArrayList<>(lines);
    // From the back, so that positions in a line stay what they are.
    for (int p = parts.size() - 1; p >= 0; p--) {
      Part part = parts.get(p);
      readings.set(part.line(), replaced(readings.get(part.line()), part, votes.get(p)));
    }
    return readings;
  }

  private void parts(int line, Spot spot, Reading reading, List<Voice> voices, List<Part> parts) {
    List<Region> columns = rows.pieces(spot.rest(), 0);
    if (columns.isEmpty()) {
      return;
    }
    if (isFigure(spot.rest(), columns, voices)) {
      List<Vote> said = voices.stream().map(v -> vote(v.model(), v.reading())).toList();
      parts.add(new Part(line, 0, reading.signs().size(), spot.rest(), shape(columns), said));
      return;
    }
    Matcher m = FIGURES.matcher(reading.text());
    while (m.find()) {
      List<Region> within = columns(spot, reading, m.start(), m.end(), columns);
      if (within.size() == m.end() - m.start()) {
        Region place = within.stream().reduce(Region::union).orElseThrow();
        List<Vote> said = said(reading, m.start(), m.end(), voices);
        parts.add(new Part(line, m.start(), m.end(), place, shape(within), said));
      }
    }
  }

  /** Whether there is nothing but a figure; parts of ideographs may be as narrow as digits. */
  private boolean isFigure(Region place, List<Region> columns, List<Voice> voices) {
    if (columns.stream().anyMatch(c -> c.width() >= NARROW * em)
        || place.width() >= LONGEST_FIGURE * em
        || place.height() <= LOWEST_FIGURE * em) {
      return false;
    }
    List<String> shared =
        voices.stream()
            .filter(v -> voices.stream().anyMatch(other -> other.agreesWith(v)))
            .map(Voice::text)
            .toList();
    if (!shared.isEmpty()) {
      return shared.stream().anyMatch(Figure::isNumber);
    }
    return columns.size() < 2 || voices.stream().anyMatch(v -> Figure.isNumber(v.text()));
  }

  /** What each voice says in the place of a part of the reading. */
  private static List<Vote> said(Reading reading, int from, int to, List<Voice> voices) {
    List<Vote> said = new ArrayList<>();
    for (Voice voice : voices) {
      Alignment alignment = Alignment.of(Chorus.signs(reading), Chorus.signs(voice.reading()));
      List<Reading.Sign> there =
          voice.reading().signs().subList(alignment.at(from), alignment.at(to));
      said.add(vote(voice.model(), new Reading(there)));
    }
    return said;
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
    List<List<Vote>> said = new ArrayList<>();
    parts.forEach(part -> said.add(new ArrayList<>(part.said())));
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(i);
    }
    hear(all, pieces, 1, Models.FIGURE, said);
    List<Integer> doubtful = new ArrayList<>();
    for (int i : all) {
      if (Figure.decide(said.get(i), parts.get(i).shape()).confidence() < SURE) {
        doubtful.add(i);
      }
    }
    hear(doubtful, pieces, 1, Models.WORD, said);
    hear(doubtful, pieces, SMALLER, Models.FIGURE, said);
    hear(doubtful, pieces, LARGER, Models.FIGURE, said);
    List<Vote> decided = new ArrayList<>();
    for (int i : all) {
      decided.add(Figure.decide(said.get(i), parts.get(i).shape()));
    }
    return decided;
  }

  private void hear(
      List<Integer> which,
      List<Gray> pieces,
      double scale,
      List<String> mode,
      List<List<Vote>> said)
      throws ReadFailure {
    List<Reading> readings =
        tesseract.read(
            which.stream().map(i -> pieces.get(i).scaled(scale)).toList(), models.digits(mode));
    for (int d = 0; d < which.size(); d++) {
      said.get(which.get(d)).add(vote(models.figures(), readings.get(d)));
    }
  }

  private static Vote vote(String model, Reading reading) {
    return new Vote(model, reading.text(), reading.confidence());
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
}
