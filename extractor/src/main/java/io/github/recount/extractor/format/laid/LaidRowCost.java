package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** What speaks against some lines of a band being one row. */
final class LaidRowCost {
  /** A row without text in a column that most rows have text in. */
  private static final double MISSING = 0.7;

  /** Each further line of a cell. */
  private static final double WRAPPED = 0.15;

  /** A figure below another in one cell, and something short below one, such as its unit. */
  private static final double FIGURES = 3;

  private static final double UNIT = 0.4;

  /** A name beside the place of another one. */
  private static final double OTHER_ROW = 3;

  /** A line of a cell that the next text would have found room in. */
  private static final double NOT_FULL = 1;

  /** A cell whose middle is off that of its row by a line, and at most. */
  private static final double ASKEW = 0.8;

  private static final double MOST_ASKEW = 2;

  /** A blank line within a row. */
  private static final double BLANK = 1.5;

  /**
   * How rows of a part are made.
   *
   * @param labels how many leading columns are left out of account
   * @param usual columns in which most rows have text
   * @param mostMissing what a row that lacks them costs at most
   */
  record Kind(LaidRows.Stand stand, int labels, BitSet usual, double mostMissing) {}

  private final LaidColumns columns;
  private final List<NavigableMap<Integer, String>> lines;
  private final int[] blanks;

  LaidRowCost(LaidColumns columns, int[] blanks) {
    this.columns = columns;
    this.blanks = blanks;
    lines = columns.lines();
  }

  /** What speaks against the lines from a start to an end being one row. */
  double of(int[] own, int start, int to, Kind kind) {
    Map<Integer, List<Integer>> cells = new HashMap<>();
    double cost = 0;
    for (int i = start; i < to; i++) {
      for (int c : lines.get(own[i]).tailMap(kind.labels(), true).keySet()) {
        cells.computeIfAbsent(c, k -> new ArrayList<>()).add(i);
      }
      if (i > start) {
        for (int line = own[i - 1] + 1; line <= own[i]; line++) {
          cost += blanks[line] > 0 ? BLANK : 0;
        }
      }
    }
    double missing = 0;
    for (int c = kind.labels(); c < columns.size(); c++) {
      missing += kind.usual().get(c) && !cells.containsKey(c) ? MISSING : 0;
    }
    cost += Math.min(kind.mostMissing(), missing);
    for (Map.Entry<Integer, List<Integer>> cell : cells.entrySet()) {
      cost += cell(own, cell.getKey(), cell.getValue());
    }
    return cost + askew(cells.values(), kind.stand());
  }

  /** Cells that stand elsewhere than most of their row. */
  private static double askew(Collection<List<Integer>> cells, LaidRows.Stand stand) {
    double[] places = cells.stream().mapToDouble(stand::of).sorted().toArray();
    double middle = places[places.length / 2];
    double cost = 0;
    for (double place : places) {
      cost += Math.min(MOST_ASKEW, ASKEW * Math.abs(place - middle));
    }
    return cost;
  }

  private double cell(int[] own, int column, List<Integer> at) {
    double cost = 0;
    for (int i = 1; i < at.size(); i++) {
      String above = lines.get(own[at.get(i - 1)]).getOrDefault(column, "");
      String below = lines.get(own[at.get(i)]).getOrDefault(column, "");
      cost += WRAPPED + NOT_FULL * columns.parted(column, own[at.get(i - 1)], own[at.get(i)]);
      if (columns.isFiller(above) || columns.isFiller(below)) {
        cost += OTHER_ROW;
      }
      if (OpenTexts.isFigure(above)) {
        boolean unit = !OpenTexts.isFigure(below) && below.length() < 3;
        cost += unit || OpenTexts.goesOn(above, below) ? UNIT : FIGURES;
      }
      cost += at.get(i) - at.get(i - 1) > 2 ? 1 : 0;
    }
    return cost;
  }
}
