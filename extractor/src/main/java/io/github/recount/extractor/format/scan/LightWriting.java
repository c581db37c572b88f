package io.github.recount.extractor.format.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Turns dark bands with light writing, such as headings have, to dark writing on white. */
final class LightWriting {
  /** Side of the squares that a page is looked at in, in points. */
  private static final double SQUARE = 3;

  /** What is darker is no paper. */
  private static final int DARK = 128;

  /** A band has so many squares: higher than a line is thick, wider than a letter or a mark. */
  private static final int LEAST_HEIGHT = 3;

  private static final int LEAST_WIDTH = 10;

  private final Gray gray;
  private final int side;

  private LightWriting(Gray gray, double pointsPerPixel) {
    this.gray = gray;
    side = Math.max(2, (int) Math.round(SQUARE / pointsPerPixel));
  }

  /** The picture with all its writing dark; the same one where it has no dark bands. */
  static Gray darkened(Gray gray, double pointsPerPixel) {
    return new LightWriting(gray, pointsPerPixel).darkened();
  }

  private Gray darkened() {
    int w = gray.width() / side;
    int h = gray.height() / side;
    boolean[] dark = new boolean[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        dark[y * w + x] = isDark(x * side, y * side);
      }
    }
    byte @Nullable [] pixels = null;
    boolean[] seen = new boolean[w * h];
    for (int i = 0; i < dark.length; i++) {
      if (dark[i] && !seen[i]) {
        int[] box = component(dark, seen, i, w, h);
        int width = box[2] - box[0] + 1;
        int height = box[3] - box[1] + 1;
        if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT && box[4] * 2 > width * height) {
          pixels = pixels == null ? gray.copyOfPixels() : pixels;
          invert(pixels, box);
        }
      }
    }
    return pixels == null ? gray : new Gray(gray.width(), gray.height(), pixels);
  }

  private boolean isDark(int x0, int y0) {
    int dark = 0;
    for (int y = y0; y < y0 + side; y++) {
      for (int x = x0; x < x0 + side; x++) {
        dark += gray.at(x, y) < DARK ? 1 : 0;
      }
    }
    return 2 * dark > side * side;
  }

  /** The dark squares that hang together: their first and last column and row, and how many. */
  private static int[] component(boolean[] dark, boolean[] seen, int first, int w, int h) {
    int[] box = {first % w, first / w, first % w, first / w, 0};
    Deque<Integer> open = new ArrayDeque<>();
    open.push(first);
    seen[first] = true;
    while (!open.isEmpty()) {
      int at = open.pop();
      int x = at % w;
      int y = at / w;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
      box[4]++;
      for (int[] next : new int[][] {{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}}) {
        int n = next[1] * w + next[0];
        if (next[0] >= 0 && next[0] < w && next[1] >= 0 && next[1] < h && dark[n] && !seen[n]) {
          seen[n] = true;
          open.push(n);
        }
      }
    }
    return box;
  }

  private void invert(byte[] pixels, int[] box) {
    int x0 = Math.max(0, (box[0] - 1) * side);
    int x1 = Math.min(gray.width(), (box[2] + 2) * side);
    int y0 = Math.max(0, (box[1] - 1) * side);
    int y1 = Math.min(gray.height(), (box[3] + 2) * side);
    for (int x = x0; x < x1; x++) {
      // Each column of the band on its own: a band of a skewed page is no rectangle.
      int top = y0;
      while (top < y1 && gray.at(x, top) >= DARK) {
        top++;
      }
      int bottom = y1 - 1;
      while (bottom > top && gray.at(x, bottom) >= DARK) {
        bottom--;
      }
      for (int y = top; y <= bottom; y++) {
        pixels[y * gray.width() + x] =
            (byte) Math.min(Gray.WHITE, 2 * (Gray.WHITE - gray.at(x, y)));
      }
    }
  }
}
