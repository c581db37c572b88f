package io.github.recount.extractor.format.scan;

/** Measures how far a page was turned when it was laid on the glass. */
final class Skew {
  /** In degrees. */
  private static final double MOST = 5;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.02;

  /** Wide enough to see a fiftieth of a degree, small enough to be quick. */
  private static final int WIDTH = 1400;

  /** A coarse picture, drawn larger, has an edge every so many rows at most, however it lies. */
  private static final int STEPS = 6;

  private Skew() {}

  /** Degrees, clockwise positive; 0 for a page without lines. */
  static double of(Gray page) {
    int step = Math.max(1, page.width() / WIDTH);
    int[] points = points(page, step);
    if (points.length == 0) {
      return 0;
    }
    double best = best(points, -MOST, MOST, COARSE, STEPS);
    best = best(points, best - COARSE, best + COARSE, COARSE / 5, STEPS);
    return best(points, best - COARSE / 5, best + COARSE / 5, FINE / 2, 1);
  }

  /** Where ink begins below white: a line of text or of a table has one such edge all along. */
  private static int[] points(Gray page, int step) {
    Ink ink = Ink.of(page, Math.max(15, page.width() / 40));
    int[] found = new int[page.width() / step * (page.height() / step) / 2 + 2];
    int n = 0;
    for (int y = step; y < page.height() - step; y += 1) {
      for (int x = 0; x < page.width(); x += step) {
        if (ink.at(x, y) && !ink.at(x, y - 1) && n + 1 < found.length) {
          found[n++] = x;
          found[n++] = y;
        }
      }
    }
    return java.util.Arrays.copyOf(found, n);
  }

  private static double best(int[] points, double from, double to, double step, int high) {
    double best = 0;
    double most = -1;
    for (double angle = from; angle <= to + 1e-9; angle += step) {
      double score = sharpness(points, Math.tan(Math.toRadians(angle)), high);
      // Of equal ones the smaller turn: an empty page stays as it is.
      if (score > most || score == most && Math.abs(angle) < Math.abs(best)) {
        most = score;
        best = angle;
      }
    }
    return best;
  }

  /** How unevenly ink begins in bands of so many rows that follow a slope. */
  private static double sharpness(int[] points, double slope, int high) {
    int offset = 1 << 14;
    int[] rows = new int[1 << 16];
    for (int i = 0; i < points.length; i += 2) {
      rows[((int) Math.round(points[i + 1] - points[i] * slope) + offset) & 0xffff]++;
    }
    double sum = 0;
    int around = 0;
    for (int row = 0; row < rows.length; row++) {
      around += rows[row] - (row < high ? 0 : rows[row - high]);
      sum += (double) around * around;
    }
    return sum;
  }
}
