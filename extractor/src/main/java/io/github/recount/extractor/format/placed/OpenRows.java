package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a section to its rows: of all ways to put lines that follow each other together, the
 * one in which the fewest cells are cut or run together and the texts of a row stand alike.
 */
final class OpenRows {
  /** How the texts of a row stand: their tops, their middles or their bottoms side by side. */
  enum Stand {
    MIDDLE,
    TOP,
    BOTTOM;

    double of(Box box) {
      return switch (this) {
        case TOP -> box.y0();
        case MIDDLE -> box.centerY();
        case BOTTOM -> box.y1();
      };
    }
  }

  /** Off by so little is not off, in font sizes. */
  private static final double SLIGHT = 0.2;

  /** Texts that stand otherwise than their row, in font sizes off and at most. */
  private static final double ASKEW = 1.5;

  private static final double MOST_ASKEW = 3;

  /** A row in which few columns have text, among rows in which most have. */
  private static final double SPARSE = 1.2;

  /** Few cells of a row have more than a line. */
  private static final double WRAPPED = 0.4;

  /** Rows that reach into each other, in font sizes. */
  private static final double OVERLAP = 6;

  private static final double TOUCHING = 0.15;

  /** Rows have more lines only where something long stands in a cell. */
  private static final int MOST_LINES = 80;

  /**
   * Rows and what they cost.
   *
   * @param starts the first line of each row
   */
  record Rows(List<Integer> starts, double cost, Stand stand) {}

  private final List<OpenColumn> columns;
  private final int[] lines;
  private final double size;
  private final PageCut cut;

  /**
   * @param columns those whose cells stand in one row each
   */
  OpenRows(List<OpenColumn> columns, PageCut cut) {
    this.columns = columns;
    this.cut = cut;
    lines =
        columns.stream()
            .flatMap(c -> c.texts().stream())
            .mapToInt(OpenColumn.Text::line)
            .sorted()
            .distinct()
            .toArray();
    size =
        columns.stream()
            .flatMap(c -> c.texts().stream())
            .mapToDouble(OpenColumn.Text::size)
            .max()
            .orElse(10);
  }

  Rows find() {
    Rows best = find(Stand.MIDDLE);
    for (Stand stand : List.of(Stand.TOP, Stand.BOTTOM)) {
      Rows rows = find(stand);
      best = rows.cost() < best.cost() - 0.01 ? rows : best;
    }
    return best;
  }

  private Rows find(Stand stand) {
    double[] best = new double[lines.length + 1];
    int[] from = new int[lines.length + 1];
    double usual = usualTexts();
    double[] overlaps = overlaps();
    for (int to = 1; to <= lines.length; to++) {
      best[to] = Double.MAX_VALUE;
      int end = to < lines.length ? lines[to] : Integer.MAX_VALUE;
      for (int start = Math.max(0, to - MOST_LINES); start < to; start++) {
        double cost = best[start] + row(lines[start], end, stand, usual) + overlaps[start];
        if (cost < best[to]) {
          best[to] = cost;
          from[to] = start;
        }
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int to = lines.length; to > 0; to = from[to]) {
      starts.add(0, lines[from[to]]);
    }
    return new Rows(starts, best[lines.length], stand);
  }

  /** What speaks against beginning a row with a line: that text above reaches below its top. */
  private double[] overlaps() {
    double[] bottoms = new double[lines.length];
    double[] tops = new double[lines.length];
    Arrays.fill(tops, Double.MAX_VALUE);
    for (OpenColumn column : columns) {
      for (OpenColumn.Text text : column.texts()) {
        int i = Arrays.binarySearch(lines, text.line());
        bottoms[i] = Math.max(bottoms[i], text.box().y1());
        tops[i] = Math.min(tops[i], text.box().y0());
      }
    }
    double[] overlaps = new double[lines.length];
    double bottom = 0;
    for (int i = 1; i < lines.length; i++) {
      bottom = Math.max(bottom, bottoms[i - 1]);
      int line = lines[i];
      boolean over = columns.stream().anyMatch(c -> c.hasLine(line) && c.overprints(line));
      overlaps[i] = over ? 0 : OVERLAP * Math.max(0, (bottom - tops[i]) / size - TOUCHING);
    }
    return overlaps;
  }

  /** In how many columns a row has text, mostly: as many as the fullest lines. */
  private double usualTexts() {
    int[] counts =
        Arrays.stream(lines)
            .map(l -> (int) columns.stream().filter(c -> c.hasLine(l)).count())
            .sorted()
            .toArray();
    return counts.length == 0 ? 0 : counts[(int) (0.8 * (counts.length - 1))];
  }

  private double row(int start, int end, Stand stand, double usual) {
    double cost = 0;
    int texts = 0;
    int several = 0;
    List<Box> boxes = new ArrayList<>();
    for (OpenColumn column : columns) {
      int i = column.first(start);
      int to = column.first(end);
      cost += i > 0 && i < to ? Math.max(0, column.same(i)) : 0;
      Box box = null;
      for (int t = i; t < to; t++) {
        cost += t > i ? Math.max(0, -column.same(t)) : 0;
        Box more = column.texts().get(t).box();
        box = box == null ? more : box.union(more);
      }
      several += to - i > 1 ? 1 : 0;
      if (box != null) {
        texts++;
        boxes.add(box);
      }
    }
    return cost
        + WRAPPED * Math.max(0, several - 2)
        + askew(boxes, stand, start == lines[0] && cut.above() || end > last() && cut.below())
        + (texts < usual / 3 ? SPARSE : 0);
  }

  private int last() {
    return lines[lines.length - 1];
  }

  /**
   * @param cut whether a page's end may cut the row, or the rows that its labels stand for
   */
  private double askew(List<Box> boxes, Stand stand, boolean cut) {
    double askew = askew(boxes, stand);
    if (!cut || askew == 0) {
      return askew;
    }
    double top = boxes.stream().mapToDouble(Box::y0).min().orElse(0);
    int labels = 0;
    while (2 * labels < boxes.size() && boxes.get(labels).y0() - top < SLIGHT * size) {
      labels++;
    }
    double below =
        Math.min(askew(boxes, Stand.TOP), askew(boxes.subList(labels, boxes.size()), stand));
    return Math.min(askew, PageCut.COST + below);
  }

  private double askew(List<Box> boxes, Stand stand) {
    if (boxes.size() < 2) {
      return 0;
    }
    List<Double> places = boxes.stream().map(stand::of).sorted().toList();
    double middle = places.get(places.size() / 2);
    double cost = 0;
    for (double place : places) {
      double off = Math.abs(place - middle) / size;
      cost += off < SLIGHT ? 0 : Math.min(MOST_ASKEW, ASKEW * off);
    }
    return cost;
  }
}
