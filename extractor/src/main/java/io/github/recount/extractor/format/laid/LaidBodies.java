package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Settles in which column each text of a table's rows stands: each line is put into the columns
 * that the other lines tell, until none moves any more or so many times.
 */
final class LaidBodies {
  private static final int ROUNDS = 3;

  /** Tables of fewer columns are left as their cuts tell. */
  private static final int FEWEST_COLUMNS = 4;

  /** A column, so that none is for chance. */
  private static final double COLUMN = 1;

  /** A first column of its own must speak for so much, and needs so much white. */
  private static final double APART = 0.5;

  private static final int WHITE = 2;

  private record Whole(double cost, List<List<Integer>> at) {}

  private final List<List<LineSpan>> lines;
  private final boolean spaced;

  LaidBodies(List<List<LineSpan>> lines) {
    this.lines = lines;
    spaced = LaidCuts.isSpaced(lines);
  }

  /** How a line stands in the columns of others. */
  LaidFit.Fit fit(int line, LaidPlaces places) {
    return LaidFit.of(line, lines.get(line), places, spaced);
  }

  LaidPlaces places(LaidBands.Band body) {
    return places(body.columns(), body.from(), body.at());
  }

  private LaidPlaces places(int columns, int from, List<List<Integer>> at) {
    LaidPlaces places = new LaidPlaces(columns);
    for (int i = 0; i < at.size(); i++) {
      places.add(from + i, lines.get(from + i), at.get(i));
    }
    return places;
  }

  /** What speaks against the columns of some lines. */
  double cost(LaidBands.Band body) {
    LaidPlaces places = places(body);
    return IntStream.range(body.from(), body.to()).mapToDouble(i -> fit(i, places).cost()).sum();
  }

  /** The same lines, each settled, in as many columns. */
  LaidBands.Band settled(LaidBands.Band body) {
    return settled(body.from(), body.cuts(), body.at());
  }

  private LaidBands.Band settled(int from, List<Integer> cuts, List<List<Integer>> at) {
    return band(from, cuts, settled(cuts.size() + 1, from, at));
  }

  private static LaidBands.Band band(int from, List<Integer> cuts, Whole whole) {
    return new LaidBands.Band(from, from + whole.at().size(), cuts, whole.at(), false);
  }

  /** The same lines without the columns that are no more than texts off their own. */
  LaidBands.Band whole(LaidBands.Band body) {
    if (body.columns() < FEWEST_COLUMNS) {
      return body;
    }
    List<Integer> cuts = new ArrayList<>(body.cuts());
    Whole whole = settled(cuts.size() + 1, body.from(), body.at());
    for (int c = cuts.size() - 1; c >= 0 && cuts.size() >= FEWEST_COLUMNS; c--) {
      Whole fewer = settled(cuts.size(), body.from(), without(c, whole.at()));
      if (fewer.cost() < whole.cost() + COLUMN) {
        whole = fewer;
        cuts.remove(c);
      }
    }
    return band(body.from(), cuts, whole);
  }

  /** The same with a column and the next one in one. */
  private static List<List<Integer>> without(int column, List<List<Integer>> at) {
    return at.stream()
        .map(line -> line.stream().map(c -> c > column ? c - 1 : c).toList())
        .toList();
  }

  private Whole settled(int columns, int from, List<List<Integer>> first) {
    Whole whole = new Whole(0, first);
    for (int round = 0; round < ROUNDS; round++) {
      LaidPlaces places = places(columns, from, whole.at());
      double cost = 0;
      List<List<Integer>> at = new ArrayList<>();
      for (int i = 0; i < first.size(); i++) {
        LaidFit.Fit fit = fit(from + i, places);
        cost += fit.cost();
        at.add(fit.at());
      }
      whole = new Whole(cost, at);
    }
    return whole;
  }

  /** The same lines in the columns that stand below the cells of a heading. */
  LaidBands.Band below(LaidHeadCells cells, LaidHeads.Head head, LaidBands.Band body) {
    List<Integer> all = IntStream.range(0, cells.size()).boxed().toList();
    LaidPlaces places = places(cells.size(), head.from(), cells.at(all)).ofAnyKind();
    List<List<Integer>> at = new ArrayList<>();
    for (int i = body.from(); i < body.to(); i++) {
      at.add(fit(i, places).at());
    }
    List<Integer> cuts = new ArrayList<>();
    List<Double> middles = cells.middles();
    for (int c = 1; c < cells.size(); c++) {
      cuts.add((int) Math.round((middles.get(c - 1) + middles.get(c)) / 2));
    }
    return settled(body.from(), cuts, at);
  }

  /** The same with a first column of its own for texts that stand left of all others in it. */
  LaidBands.Band apart(LaidBands.Band body) {
    int cut = white(body);
    if (cut < 0) {
      return body;
    }
    List<List<Integer>> at = new ArrayList<>();
    for (int i = body.from(); i < body.to(); i++) {
      List<Integer> own = new ArrayList<>();
      for (int k = 0; k < lines.get(i).size(); k++) {
        int column = body.at().get(i - body.from()).get(k);
        own.add(column > 0 || lines.get(i).get(k).start() >= cut ? column + 1 : 0);
      }
      at.add(own);
    }
    List<Integer> cuts = new ArrayList<>(body.cuts());
    cuts.add(0, cut);
    Whole more = settled(cuts.size() + 1, body.from(), at);
    return more.cost() < cost(body) - APART ? band(body.from(), cuts, more) : body;
  }

  /** Where the first white within the first column ends, or -1. */
  private int white(LaidBands.Band body) {
    List<LineSpan> first = new ArrayList<>();
    for (int i = body.from(); i < body.to(); i++) {
      for (int k = 0; k < lines.get(i).size(); k++) {
        if (body.at().get(i - body.from()).get(k) == 0) {
          first.add(lines.get(i).get(k));
        }
      }
    }
    first.sort(Comparator.comparingInt(LineSpan::start));
    int end = first.isEmpty() ? 0 : first.get(0).end();
    for (LineSpan span : first) {
      if (span.start() >= end + WHITE) {
        return span.start();
      }
      end = Math.max(end, span.end());
    }
    return -1;
  }
}
