package io.github.recount.extractor.format.scan;

/** A rectangle of pixels; x1 and y1 lie behind it. */
record Region(int x0, int y0, int x1, int y1) {

  /** Whether it has any pixels. */
  boolean isFilled() {
    return x1 > x0 && y1 > y0;
  }

  int width() {
    return x1 - x0;
  }

  int height() {
    return y1 - y0;
  }

  double centerX() {
    return (x0 + x1) / 2.0;
  }

  Region union(Region other) {
    return new Region(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
