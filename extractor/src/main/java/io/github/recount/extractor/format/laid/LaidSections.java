package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts lines into tables below headings. Programs keep the order of texts on a line but not their
 * distances, so that headings tell how many columns there are, and all rows together where.
 */
final class LaidSections {
  /** Texts of a line that fits speak no more against it on average. */
  private static final double FITS = 1;

  private static final int FEWEST_COLUMNS = 4;

  /** Lines of a table stand among others with so large a share of its columns. */
  private static final double LIKE = 0.6;

  /** A longer text below so many columns is in none. */
  private static final int SEVERAL = 2;

  private final List<List<LineSpan>> lines;
  private final int[] blanks;
  private final LaidBodies bodies;
  private final List<LaidBands.Band> found = new ArrayList<>();

  /**
   * @param lines without blank ones
   * @param blanks how many blank ones stand above each
   */
  LaidSections(List<List<LineSpan>> lines, int[] blanks) {
    this.lines = lines;
    this.blanks = blanks;
    bodies = new LaidBodies(lines);
  }

  /** From top to bottom. */
  List<LaidBands.Band> find() {
    List<LaidHeads.Head> heads = new LaidHeads(lines, blanks).find();
    int first = heads.isEmpty() ? lines.size() : heads.get(0).from();
    bands(0, first).forEach(band -> found.add(bodies.whole(band)));
    for (int h = 0; h < heads.size(); h++) {
      int end = h + 1 < heads.size() ? heads.get(h + 1).from() : lines.size();
      section(heads.get(h), end);
    }
    return found;
  }

  private List<LaidBands.Band> bands(int from, int to) {
    List<LaidBands.Band> bands = new ArrayList<>();
    if (from < to) {
      int[] own = Arrays.copyOfRange(blanks, from, to);
      for (LaidBands.Band band : LaidBands.of(lines.subList(from, to), own)) {
        bands.add(
            new LaidBands.Band(
                from + band.from(), from + band.to(), band.cuts(), band.at(), false));
      }
    }
    return bands;
  }

  private void section(LaidHeads.Head head, int end) {
    List<LaidBands.Band> bands = bands(head.to(), end);
    if (bands.isEmpty()) {
      found.addAll(bands(head.from(), end));
      return;
    }
    LaidHeadCells cells = new LaidHeadCells(lines.subList(head.from(), head.to()));
    LaidBands.Band body = grown(body(bands, cells, head), bands, end);
    add(head, cells, body);
    for (LaidBands.Band band : bands) {
      if (band.to() > body.to()) {
        int from = Math.max(body.to(), band.from());
        found.add(bodies.whole(LaidBands.part(band, from, band.to())));
      }
    }
  }

  /** The first lines that have as many columns as any, in those that suit the heading best. */
  private LaidBands.Band body(
      List<LaidBands.Band> bands, LaidHeadCells cells, LaidHeads.Head head) {
    LaidBands.Band core = bands.get(0);
    for (LaidBands.Band band : bands) {
      boolean first = core.columns() < FEWEST_COLUMNS;
      core = first && band.columns() > core.columns() ? band : core;
    }
    LaidBands.Band body = bodies.apart(bodies.whole(core));
    LaidBands.Band other = bodies.apart(bodies.below(cells, head, body));
    return cost(other, cells, head) < cost(body, cells, head) ? other : body;
  }

  private double cost(LaidBands.Band body, LaidHeadCells cells, LaidHeads.Head head) {
    return bodies.cost(body) + under(cells, head, body).cost();
  }

  /** With all lines from the heading down to where others follow. */
  private LaidBands.Band grown(LaidBands.Band body, List<LaidBands.Band> bands, int end) {
    LaidPlaces places = bodies.places(body);
    List<List<Integer>> at = new ArrayList<>(body.at());
    int from = body.from();
    while (from > bands.get(0).from()) {
      from--;
      LaidFit.Fit fit = bodies.fit(from, places);
      places.add(from, lines.get(from), fit.at());
      at.add(0, fit.at());
    }
    int stop = end(body, places, end);
    int to = Math.min(stop, body.to());
    at.subList(to - from, at.size()).clear();
    while (to < stop && isLike(to, bands, body.columns())) {
      LaidFit.Fit fit = bodies.fit(to, places);
      if (fit.cost() > FITS * lines.get(to).size()) {
        break;
      }
      places.add(to, lines.get(to), fit.at());
      at.add(fit.at());
      to++;
    }
    return bodies.settled(new LaidBands.Band(from, to, body.cuts(), at, false));
  }

  private static boolean isLike(int line, List<LaidBands.Band> bands, int columns) {
    return bands.stream()
        .anyMatch(b -> b.from() <= line && b.to() > line && b.columns() >= LIKE * columns);
  }

  /** Where lines begin that are none of the table: below much white, or across its columns. */
  private int end(LaidBands.Band body, LaidPlaces places, int end) {
    int[] white = Arrays.stream(blanks, body.from() + 1, end).sorted().toArray();
    int usual = white.length == 0 ? 0 : white[white.length * 3 / 4];
    for (int i = body.from(); i < end; i++) {
      boolean below = blanks[i] > Math.max(1, usual) && lines.get(i).size() == 1;
      if (below && i > body.from()) {
        return i;
      }
      if (isAcross(i, places)) {
        int first = i;
        for (int j = i - 1; j > body.from() && !hasFigures(j); j--) {
          first = lines.get(j).size() > 1 ? j : first;
        }
        return Math.max(body.from() + 1, first);
      }
    }
    return end;
  }

  private boolean isAcross(int line, LaidPlaces places) {
    LaidPlaces.Place[] near = places.near(line);
    return lines.get(line).stream()
        .filter(s -> LaidKind.of(s.text()) == LaidKind.PROSE)
        .anyMatch(
            s ->
                Arrays.stream(near)
                        .filter(p -> p.middle() > s.start() && p.middle() < s.end())
                        .count()
                    >= SEVERAL);
  }

  private boolean hasFigures(int line) {
    return lines.get(line).stream().anyMatch(s -> LaidKind.of(s.text()) == LaidKind.FIGURE);
  }

  private LaidUnder under(LaidHeadCells cells, LaidHeads.Head head, LaidBands.Band body) {
    List<Double> columns = new ArrayList<>();
    for (LaidPlaces.Place place : bodies.places(body).near(head.to())) {
      double before = columns.isEmpty() ? 0 : columns.get(columns.size() - 1) + 1;
      columns.add(place.isKnown() ? place.middle() : before);
    }
    return LaidUnder.of(cells.middles(), columns);
  }

  private void add(LaidHeads.Head head, LaidHeadCells cells, LaidBands.Band body) {
    LaidUnder under = under(cells, head, body);
    List<Integer> cuts = new ArrayList<>();
    for (int c = 1; c < under.size(); c++) {
      int own = under.columns().indexOf(c);
      int least = cuts.isEmpty() ? 1 : cuts.get(cuts.size() - 1) + 1;
      cuts.add(own > 0 ? Math.max(least, body.cuts().get(own - 1)) : least);
    }
    List<List<Integer>> at =
        body.at().stream().map(l -> l.stream().map(under.columns()::get).toList()).toList();
    found.add(new LaidBands.Band(head.from(), head.to(), cuts, cells.at(under.headings()), true));
    found.add(new LaidBands.Band(body.from(), body.to(), cuts, at, false));
  }
}
