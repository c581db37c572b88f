package io.github.recount.extractor.format.scan;

import java.util.Arrays;

/** Cuts a line of text out of a page as Tesseract likes it: alone, on white, with a margin. */
final class LinePicture {
  static final int MARGIN = 12;

  /** Of the ink around the line, so that the gray of its edges comes along. */
  private static final int EDGE = 2;

  private final Gray page;

  LinePicture(Gray page) {
    this.page = page;
  }

  Gray of(Region row) {
    int width = row.width() + 2 * MARGIN;
    int height = row.height() + 2 * MARGIN;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) Gray.WHITE);
    for (int y = Math.max(0, row.y0() - EDGE); y < Math.min(page.height(), row.y1() + EDGE); y++) {
      for (int x = Math.max(0, row.x0() - EDGE); x < Math.min(page.width(), row.x1() + EDGE); x++) {
        pixels[(y - row.y0() + MARGIN) * width + x - row.x0() + MARGIN] = (byte) page.at(x, y);
      }
    }
    return new Gray(width, height, pixels);
  }
}
