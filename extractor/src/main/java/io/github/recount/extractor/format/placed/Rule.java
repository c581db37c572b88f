package io.github.recount.extractor.format.placed;

/**
 * A straight line along an axis of the page, in points.
 *
 * @param at y of a horizontal line, x of a vertical one
 * @param from its left or upper end
 * @param to its right or lower end
 */
public record Rule(boolean horizontal, double at, double from, double to) {

  /** A line from left to right. */
  public static Rule horizontal(double y, double x0, double x1) {
    return new Rule(true, y, Math.min(x0, x1), Math.max(x0, x1));
  }

  /** A line from top to bottom. */
  public static Rule vertical(double x, double y0, double y1) {
    return new Rule(false, x, Math.min(y0, y1), Math.max(y0, y1));
  }

  public double length() {
    return to - from;
  }

  /** Without width or without height. */
  public Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }
}
