package io.github.recount.extractor.format.placed;

import java.util.List;

/** A rectangle on a page, in points from the top left corner; y grows downwards. */
public record Box(double x0, double y0, double x1, double y1) {

  /** The rectangle that has these two points as opposite corners. */
  public static Box of(double xa, double ya, double xb, double yb) {
    return new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double centerX() {
    return (x0 + x1) / 2;
  }

  public double centerY() {
    return (y0 + y1) / 2;
  }

  public double area() {
    return width() * height();
  }

  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** The least that covers both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** What both cover; without extent where they do not meet. */
  public Box intersect(Box other) {
    double left = Math.max(x0, other.x0);
    double top = Math.max(y0, other.y0);
    return new Box(
        left, top, Math.max(left, Math.min(x1, other.x1)), Math.max(top, Math.min(y1, other.y1)));
  }

  /** The form that a location has: rounded to a tenth of a point. */
  public List<Double> rounded() {
    return List.of(tenth(x0), tenth(y0), tenth(x1), tenth(y1));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
