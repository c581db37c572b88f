package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;

/**
 * A character as a page shows it.
 *
 * @param text usually one character, more for a ligature
 * @param box the advance wide and one font size high
 * @param anchor the point that tells which cell it is in: the middle, kept inside the clip
 * @param size of the font, in points
 * @param turn the direction its line reads in
 * @param run glyphs that the file shows with one operation have the same number
 * @param confidence between 0 and 1 that it is this character; less than 1 if it was recognized
 */
public record Glyph(
    String text, Box box, Box anchor, double size, Turn turn, int run, double confidence) {

  /** A glyph that the file itself names. */
  public Glyph(String text, Box box, Box anchor, double size, Turn turn, int run) {
    this(text, box, anchor, size, turn, run, 1);
  }

  double x() {
    return anchor.x0();
  }

  double y() {
    return anchor.y0();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph upright(Turn turned, double width, double height) {
    return new Glyph(
        text,
        turned.upright(box, width, height),
        turned.upright(anchor, width, height),
        size,
        turn.seenFrom(turned),
        run,
        confidence);
  }
}
