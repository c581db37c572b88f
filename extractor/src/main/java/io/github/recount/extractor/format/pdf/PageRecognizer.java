package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;

/** Reads a page that is a picture: what it returns is treated like a page with text. */
public interface PageRecognizer {

  /**
   * Finds characters and lines.
   *
   * @param page upright, as displayed
   * @param pointsPerPixel to measure the answer in points
   * @return a page without glyphs when nothing can be read
   * @throws ReadFailure if no page can be recognized here; its message says what is missing
   */
  PageContent recognize(BufferedImage page, double pointsPerPixel) throws ReadFailure;
}
