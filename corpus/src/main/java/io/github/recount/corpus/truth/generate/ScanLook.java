package io.github.recount.corpus.truth.generate;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * How a report was printed and laid on the glass.
 *
 * @param figures the font of digits and Latin letters
 * @param size of the print, in points
 * @param dpi of the scanner
 * @param bilevel whether the scanner keeps black and white only
 * @param skew in degrees, of which a page has up to so much to either side
 * @param blur spread of a point of ink, in pixels
 * @param noise spread of the shades of paper and ink
 * @param quality of the JPEG that gray pages are kept in
 */
record ScanLook(
    EmbeddedFont font,
    EmbeddedFont figures,
    float size,
    Borders borders,
    float dpi,
    boolean bilevel,
    double skew,
    double blur,
    double noise,
    float quality) {
  private static final double SKEW = 0.5;

  /**
   * A look drawn by lot.
   *
   * @throws IOException if this machine has no Chinese font to print with
   */
  static ScanLook draw(Random random, boolean ruled) throws IOException {
    List<EmbeddedFont> fonts = EmbeddedFont.ofPrint();
    if (fonts.isEmpty()) {
      throw new IOException("no Chinese TrueType font to print scans with");
    }
    EmbeddedFont font = fonts.get(random.nextInt(fonts.size()));
    List<EmbeddedFont> latin = EmbeddedFont.ofFigures();
    int drawn = random.nextInt(latin.size() + 1);
    return new ScanLook(
        font,
        drawn == latin.size() ? font : latin.get(drawn),
        List.of(8f, 9f, 10f, 10.5f, 12f).get(random.nextInt(5)),
        ruled ? Borders.ALL : random.nextBoolean() ? Borders.ROWS : Borders.NONE,
        random.nextBoolean() ? 200 : 300,
        random.nextInt(3) == 0,
        SKEW,
        random.nextDouble(),
        4 + random.nextInt(8),
        0.5f + 0.4f * random.nextFloat());
  }

  @Override
  public String toString() {
    return "%s %s %.1f pt %s, %.0f dpi %s, blur %.1f, noise %.0f, quality %.2f"
        .formatted(
            font.file().getFileName(),
            figures.file().getFileName(),
            size,
            borders,
            dpi,
            bilevel ? "b/w" : "gray",
            blur,
            noise,
            quality);
  }
}
