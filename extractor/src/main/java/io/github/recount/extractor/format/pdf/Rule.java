package io.github.recount.extractor.format.pdf;

/**
 * A straight line along an axis of the page, in points.
 *
 * @param at y of a horizontal line, x of a vertical one
 * @param from its left or upper end
 * @param to its right or lower end
 */
public record Rule(boolean horizontal, double at, double from, double to) {

  static Rule horizontal(double y, double x0, double x1) {
    return new Rule(true, y, Math.min(x0, x1), Math.max(x0, x1));
  }

  static Rule vertical(double x, double y0, double y1) {
    return new Rule(false, x, Math.min(y0, y1), Math.max(y0, y1));
  }

  double length() {
    return to - from;
  }

  Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }

  Rule upright(Turn turned, double width, double height) {
    Box box = turned.upright(box(), width, height);
    return horizontal != turned.sideways()
        ? horizontal(box.y0(), box.x0(), box.x1())
        : vertical(box.x0(), box.y0(), box.y1());
  }
}
