package io.github.recount.extractor.format.placed;

import java.util.List;

/**
 * A line of text.
 *
 * @param text with the blanks that gaps stand for
 * @param pieces its parts between wide gaps, from left to right
 * @param size of its font, in points
 */
public record TextLine(String text, Box box, List<Piece> pieces, double size) {

  /** Text without a wide gap in it. */
  public record Piece(String text, Box box) {}

  public TextLine {
    pieces = List.copyOf(pieces);
  }
}
