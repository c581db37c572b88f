package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Texts of cells that were merged across columns: where a column's texts stand below each other in
 * their middle, such a text stands beside it, and nothing else is on that side of its line.
 */
final class OpenMerges {
  /** Middles that are one, and middles that are not, in font sizes. */
  private static final double NEAR = 0.35;

  private static final double OFF = 1;

  /** Columns of merged cells have so many times fewer texts than the one beside them. */
  private static final int FEW = 4;

  private final List<OpenColumn> columns;
  private final List<Middle> middles;
  private final BitSet lone = new BitSet();
  private final double @Nullable [] edges;

  /**
   * Where the texts of a column have their middle.
   *
   * @param box as wide as the widest text there
   * @param shared whether most of several texts have it
   * @param left where most of the texts begin; not a number where they do not begin together
   */
  private record Middle(double at, double size, Box box, boolean shared, double left) {
    boolean off(OpenColumn.Text text) {
      boolean begins = Math.abs(text.box().x0() - left) < NEAR * size;
      return !begins && Math.abs(text.box().centerX() - at) > OFF * size;
    }
  }

  OpenMerges(List<OpenColumn> columns) {
    this.columns = columns;
    middles = columns.stream().map(OpenMerges::middle).toList();
    for (int c = 1; c < columns.size(); c++) {
      lone.set(c, isLone(c));
    }
    List<Box> regular =
        IntStream.range(0, columns.size())
            .filter(c -> !lone.get(c))
            .mapToObj(c -> middles.get(c).box())
            .toList();
    OpenEdges found = OpenEdges.between(regular);
    edges = found == null ? null : spread(found);
  }

  /** The edge at the left of each column, a lone one's that of the next. */
  private double[] spread(OpenEdges regular) {
    double[] all = new double[columns.size() + 1];
    int next = 0;
    for (int c = 0; c <= columns.size(); c++) {
      all[c] = regular.at().get(next);
      next += c == columns.size() || lone.get(c) ? 0 : 1;
    }
    return all;
  }

  /** Whether all texts here are merged ones: few, and beside nothing on either side. */
  private boolean isLone(int c) {
    List<OpenColumn.Text> texts = columns.get(c).texts();
    int near = columns.get(c - 1).texts().size();
    return !texts.isEmpty()
        && near > 2
        && FEW * texts.size() <= Math.max(near, 2 * FEW)
        && texts.stream().allMatch(t -> isFirst(t, c) && isAlone(t, c + 1));
  }

  private boolean isAlone(OpenColumn.Text text, int next) {
    return next >= columns.size() || !columns.get(next).hasLine(text.line());
  }

  /** The columns in which there are only texts of merged cells. */
  BitSet lone() {
    return lone;
  }

  /** The lines on which there are texts of merged cells. */
  BitSet lines() {
    BitSet lines = new BitSet();
    for (int c = 0; c + 1 < columns.size(); c++) {
      over(c, List.of()).forEach(t -> lines.set(t.line()));
    }
    return lines;
  }

  private static Middle middle(OpenColumn column) {
    double[] places =
        column.texts().stream().mapToDouble(t -> t.box().centerX()).sorted().toArray();
    double at = places.length == 0 ? 0 : places[places.length / 2];
    double size = column.texts().stream().mapToDouble(OpenColumn.Text::size).max().orElse(10);
    long near = Arrays.stream(places).filter(p -> Math.abs(p - at) < NEAR * size).count();
    double half =
        column.texts().stream()
            .filter(t -> Math.abs(t.box().centerX() - at) < NEAR * size)
            .mapToDouble(t -> t.box().width() / 2)
            .max()
            .orElse(0);
    // Columns are edged as rows are, so their x stands where a row has its y.
    Box box = new Box(0, at - half, 0, at + half);
    double[] starts = column.texts().stream().mapToDouble(t -> t.box().x0()).sorted().toArray();
    double left = starts.length == 0 ? 0 : starts[starts.length / 2];
    long together = Arrays.stream(starts).filter(x -> Math.abs(x - left) < NEAR * size).count();
    return new Middle(
        at,
        size,
        box,
        places.length > 2 && 2 * near > places.length,
        2 * together > starts.length ? left : Double.NaN);
  }

  /**
   * The texts further right that cover a column as well.
   *
   * @param starts the first line of each row, as far as that is known
   */
  List<OpenColumn.Text> over(int column, List<Integer> starts) {
    List<OpenColumn.Text> over = new ArrayList<>();
    for (int c = column + 1; c < columns.size(); c++) {
      for (OpenColumn.Text text : columns.get(c).texts()) {
        if (isFirst(text, c) && from(text, c, starts) <= column) {
          over.add(text);
        }
      }
    }
    return over;
  }

  private boolean isFirst(OpenColumn.Text text, int column) {
    return columns.subList(0, column).stream().noneMatch(c -> c.hasLine(text.line()));
  }

  /** The column that a text begins in. */
  private int from(OpenColumn.Text text, int column, List<Integer> starts) {
    Middle middle = middles.get(column);
    boolean alone = lone.get(column);
    boolean off = middle.shared() && middle.off(text);
    int end = next(text, column);
    if (!alone && !off && !skips(text, column, end, starts)) {
      return column;
    }
    if (edges != null && end < columns.size()) {
      double x = 2 * text.box().centerX() - edges[end];
      int from =
          IntStream.rangeClosed(0, column)
              .boxed()
              .min(Comparator.comparingDouble(c -> Math.abs(edges[c] - x)))
              .orElseThrow();
      if (Math.abs(edges[from] - x) < OFF * middle.size()) {
        return from;
      }
    }
    return alone || off && text.box().centerX() < middle.at() ? column - 1 : column;
  }

  /** Whether columns that mostly have a text are blank behind a text, in all of its row. */
  private boolean skips(OpenColumn.Text text, int column, int end, List<Integer> starts) {
    int usual = columns.get(column).texts().size();
    int row = Collections.binarySearch(starts, text.line());
    if (row < 0 || end == columns.size() || end <= column + 2 || usual < 3) {
      return false;
    }
    int below = row + 1 < starts.size() ? starts.get(row + 1) : Integer.MAX_VALUE;
    return columns.subList(column + 1, end).stream()
        .allMatch(c -> c.texts().size() >= usual - 1 && c.first(text.line()) == c.first(below));
  }

  /** The column of the next text on the line, if that stands in the middle of its own. */
  private int next(OpenColumn.Text text, int column) {
    for (int c = column + 1; c < columns.size(); c++) {
      OpenColumn next = columns.get(c);
      if (next.hasLine(text.line())) {
        OpenColumn.Text other = next.texts().get(next.first(text.line()));
        return middles.get(c).shared() && !middles.get(c).off(other) ? c : columns.size();
      }
    }
    return columns.size();
  }
}
