package io.github.recount.extractor.format.pdf;

/**
 * A character as a page shows it.
 *
 * @param text usually one character, more for a ligature
 * @param box the advance wide and one font size high
 * @param anchor the point that tells which cell it is in: the middle, kept inside the clip
 * @param size of the font, in points
 * @param turn the direction its line reads in
 * @param run glyphs that the file shows with one operation have the same number
 */
public record Glyph(String text, Box box, Box anchor, double size, Turn turn, int run) {

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
        run);
  }
}
