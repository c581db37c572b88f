package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Cells by their place on a page to cells by row and column. */
final class Grid {

  /**
   * One cell: rows and columns counted from 0.
   *
   * @param drawn its sides are lines; else it fills a hole and exists only if it holds text
   */
  record Slot(int row, int column, int rowEnd, int columnEnd, boolean drawn) {}

  private static final int NONE = -1;

  private final double[] xs;
  private final double[] ys;
  private final int[][] owners;
  private final List<Slot> slots = new ArrayList<>();

  /** The grid in which every side of every cell is the side of a row or a column. */
  Grid(List<Box> cells) {
    xs = sides(cells, Box::x0, Box::x1);
    ys = sides(cells, Box::y0, Box::y1);
    owners = new int[ys.length - 1][xs.length - 1];
    for (int[] row : owners) {
      Arrays.fill(row, NONE);
    }
    for (Box cell : cells) {
      claim(
          new Slot(
              index(ys, cell.y0()),
              index(xs, cell.x0()),
              index(ys, cell.y1()),
              index(xs, cell.x1()),
              true));
    }
    fillHoles();
  }

  /** Whether the grid would be mostly cells; lines of a drawing make one that is mostly holes. */
  static boolean fits(List<Box> cells, int most) {
    double columns = sides(cells, Box::x0, Box::x1).length;
    double rows = sides(cells, Box::y0, Box::y1).length;
    return columns * rows <= 4.0 * most;
  }

  private static double[] sides(
      List<Box> cells, ToDoubleFunction<Box> first, ToDoubleFunction<Box> second) {
    return cells.stream()
        .flatMap(c -> Stream.of(first.applyAsDouble(c), second.applyAsDouble(c)))
        .mapToDouble(Double::doubleValue)
        .sorted()
        .distinct()
        .toArray();
  }

  private static int index(double[] sides, double side) {
    return Arrays.binarySearch(sides, side);
  }

  private void claim(Slot slot) {
    for (int r = slot.row(); r < slot.rowEnd(); r++) {
      for (int c = slot.column(); c < slot.columnEnd(); c++) {
        if (owners[r][c] != NONE) {
          return;
        }
      }
    }
    for (int r = slot.row(); r < slot.rowEnd(); r++) {
      Arrays.fill(owners[r], slot.column(), slot.columnEnd(), slots.size());
    }
    slots.add(slot);
  }

  /** Text where lines are missing must not be lost: what lies side by side is one more cell. */
  private void fillHoles() {
    for (int r = 0; r < owners.length; r++) {
      int start = 0;
      for (int c = 0; c <= owners[r].length; c++) {
        if (c == owners[r].length || owners[r][c] != NONE) {
          if (c > start) {
            claim(new Slot(r, start, r + 1, c, false));
          }
          start = c + 1;
        }
      }
    }
  }

  int columns() {
    return xs.length - 1;
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Box box(Slot slot) {
    return new Box(xs[slot.column()], ys[slot.row()], xs[slot.columnEnd()], ys[slot.rowEnd()]);
  }

  List<Slot> slots() {
    return slots;
  }

  /** The number of the slot that holds a point within the table's box. */
  int at(double x, double y) {
    return owners[band(ys, y)][band(xs, x)];
  }

  private static int band(double[] sides, double value) {
    int found = Arrays.binarySearch(sides, value);
    int band = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(sides.length - 2, band));
  }
}
