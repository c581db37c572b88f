package io.github.recount.extractor.format.pdf;

import java.awt.image.BufferedImage;

/** Reads a page that is a picture: what it returns is treated like a page with text. */
public interface PageRecognizer {

  /**
   * Finds characters and lines.
   *
   * @param page upright, as displayed
   * @param pointsPerPixel to measure the answer in points
   * @return a page without glyphs when nothing can be read
   */
  PageContent recognize(BufferedImage page, double pointsPerPixel);
}
