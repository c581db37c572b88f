package io.github.recount.extractor.format.scan;

import java.awt.image.BufferedImage;

/** How large the sheet was that a picture shows. */
final class PageSize {
  /** The sides of A4, in points. */
  private static final double LONG_SIDE = 842;

  private static final double SHORT_SIDE = 595;

  /** A sheet is no more than so many times as long as A4, for cut edges and Letter. */
  private static final double LONGER = 1.15;

  /** A pixel of a screen, in points: 96 dpi. */
  private static final double SCREEN = 0.75;

  private PageSize() {}

  /**
   * What a picture says of its resolution is often wrong, while reports are printed on A4: one that
   * is longer than a sheet is as wide as one, and not squeezed into it. One with fewer pixels than
   * a page on a screen is cut out of such a page, and no larger than there.
   */
  static double pointsPerPixel(BufferedImage image) {
    double longer = Math.max(image.getWidth(), image.getHeight());
    double shorter = Math.min(image.getWidth(), image.getHeight());
    boolean longerThanSheet = longer / shorter > LONGER * LONG_SIDE / SHORT_SIDE;
    return Math.min(SCREEN, longerThanSheet ? SHORT_SIDE / shorter : LONG_SIDE / longer);
  }
}
