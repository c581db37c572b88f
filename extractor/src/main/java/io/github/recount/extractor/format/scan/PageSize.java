package io.github.recount.extractor.format.scan;

import java.awt.image.BufferedImage;

/** How large the sheet was that a picture shows. */
final class PageSize {
  /** The longer side of A4, in points. */
  private static final double LONG_SIDE = 842;

  private PageSize() {}

  /** What a picture says of its resolution is often wrong, while reports are printed on A4. */
  static double pointsPerPixel(BufferedImage image) {
    return LONG_SIDE / Math.max(image.getWidth(), image.getHeight());
  }
}
