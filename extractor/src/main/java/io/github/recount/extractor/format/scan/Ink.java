package io.github.recount.extractor.format.scan;

import java.util.Arrays;

/** The dark pixels of a picture. */
final class Ink {
  /** Ink is this much darker than what lies around it. */
  private static final double DARKER = 0.82;

  private static final double FAINT = 0.93;

  final int width;
  final int height;
  private final boolean[] dark;

  private Ink(int width, int height, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  /**
   * What is darker than the square around it, so that shaded cells and gray paper are no ink.
   *
   * @param around side of the square, in pixels
   */
  static Ink of(Gray gray, int around) {
    return of(gray, around, DARKER);
  }

  /** The same with the ink of lines so thin that a scanner makes them gray. */
  static Ink faint(Gray gray, int around) {
    return of(gray, around, FAINT);
  }

  private static Ink of(Gray gray, int around, double darker) {
    int w = gray.width();
    int h = gray.height();
    // Sums wrap around, their differences do not.
    int[] sums = new int[(w + 1) * (h + 1)];
    for (int y = 0; y < h; y++) {
      int row = 0;
      for (int x = 0; x < w; x++) {
        row += gray.at(x, y);
        sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1] + row;
      }
    }
    boolean[] dark = new boolean[w * h];
    int half = around / 2;
    for (int y = 0; y < h; y++) {
      int top = Math.max(0, y - half) * (w + 1);
      int bottom = Math.min(h, y + half + 1) * (w + 1);
      int rows = (bottom - top) / (w + 1);
      for (int x = 0; x < w; x++) {
        int left = Math.max(0, x - half);
        int right = Math.min(w, x + half + 1);
        int sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        dark[y * w + x] = gray.at(x, y) * (double) (rows * (right - left)) < sum * darker;
      }
    }
    return new Ink(w, h, dark);
  }

  /** What is nearer to black than to white. */
  static Ink darkerThanHalf(Gray gray) {
    boolean[] dark = new boolean[gray.width() * gray.height()];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = gray.at(i % gray.width(), i / gray.width()) < Gray.WHITE / 2;
    }
    return new Ink(gray.width(), gray.height(), dark);
  }

  Ink copy() {
    return new Ink(width, height, dark.clone());
  }

  boolean at(int x, int y) {
    return dark[y * width + x];
  }

  void erase(int x0, int y0, int x1, int y1) {
    int left = Math.max(0, x0);
    int right = Math.min(width, x1);
    for (int y = Math.max(0, y0); y < Math.min(height, y1); y++) {
      if (right > left) {
        Arrays.fill(dark, y * width + left, y * width + right, false);
      }
    }
  }

  /** The same ink without single specks of dust. */
  Ink cleaned() {
    boolean[] kept = new boolean[dark.length];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int i = y * width + x;
        kept[i] = dark[i] && neighbours(i) >= 2;
      }
    }
    return new Ink(width, height, kept);
  }

  private int neighbours(int i) {
    int count = 0;
    for (int d = -1; d <= 1; d++) {
      count += dark[i - width + d] ? 1 : 0;
      count += dark[i + width + d] ? 1 : 0;
    }
    return count + (dark[i - 1] ? 1 : 0) + (dark[i + 1] ? 1 : 0);
  }

  /** Whether a pixel is dark; there is nothing beyond the edges. */
  boolean isDark(int along, int across, boolean horizontal) {
    int x = horizontal ? along : across;
    int y = horizontal ? across : along;
    return x >= 0 && x < width && y >= 0 && y < height && at(x, y);
  }

  /** Whether a pixel or one beside it across the line is dark: lines of a scan waver. */
  boolean near(int along, int across, boolean horizontal) {
    int most = (horizontal ? height : width) - 1;
    for (int c = Math.max(0, across - 1); c <= Math.min(most, across + 1); c++) {
      if (horizontal ? at(along, c) : at(c, along)) {
        return true;
      }
    }
    return false;
  }

  /** The rectangle of the ink in a region; without extent if there is none. */
  Region fitted(Region region) {
    int x0 = region.x1();
    int x1 = region.x0();
    int y0 = region.y1();
    int y1 = region.y0();
    for (int y = region.y0(); y < region.y1(); y++) {
      for (int x = region.x0(); x < region.x1(); x++) {
        if (at(x, y)) {
          x0 = Math.min(x0, x);
          x1 = Math.max(x1, x + 1);
          y0 = Math.min(y0, y);
          y1 = Math.max(y1, y + 1);
        }
      }
    }
    return x1 <= x0 ? new Region(x0, y0, x0, y0) : new Region(x0, y0, x1, y1);
  }
}
