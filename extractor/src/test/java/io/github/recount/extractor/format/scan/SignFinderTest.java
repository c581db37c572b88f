package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Polygon;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that Tesseract does not hold are known by their shape, and no digit or letter is one. */
class SignFinderTest {

  @ParameterizedTest(name = "{0} {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Strokes in a square of 100: x,y to x,y; parted by blanks.
        "level bar | 5,5,95,35 95,35,5,65 5,90,95,90 | ≥ | ≤",
        "slanted bar | 5,5,95,35 95,35,5,65 95,60,5,90 | ≥ | ≤",
        "two bars | 5,5,95,30 95,30,5,58 5,78,95,78 5,96,95,96 | ≧ | ≦",
        "steep | 5,3,95,42 95,42,5,74 95,58,5,97 | ≥ | ≤",
        "no bar | 5,5,95,50 95,50,5,95 | - | -",
        "unequal | 25,30,75,30 5,70,95,70 | - | -",
        "K | 5,5,5,95 5,50,90,5 5,50,90,95 | - | -",
        "Z | 5,5,95,5 95,5,5,95 5,95,95,95 | - | -",
        "7 | 5,5,95,5 95,5,30,95 | - | -",
        "1 | 50,5,50,95 | - | -",
        "= | 5,30,95,30 5,70,95,70 | = | =",
        "x | 5,5,95,95 95,5,5,95 | - | -",
        "plus | 50,5,50,95 5,50,95,50 | - | -",
        "L | 5,5,5,95 5,95,95,95 | - | -",
        "2 | 10,25,50,5 50,5,90,25 90,25,5,92 5,92,95,92 | - | -",
        "silk | 60,5,20,30 20,30,60,30 60,30,10,65 10,65,70,65 5,95,90,85 | - | -"
      })
  void isKnownAsDrawnAndInAMirror(String name, String strokes, String sign, String mirrored) {
    for (int size : new int[] {26, 33, 48}) {
      assertThat(said(find(strokes, size, false))).as(name + " " + size).isEqualTo(sign);
      assertThat(said(find(strokes, size, true)))
          .as(name + " mirrored " + size)
          .isEqualTo(mirrored);
    }
  }

  private static String said(@Nullable String sign) {
    return sign == null ? "-" : sign;
  }

  private static @Nullable String find(String strokes, int size, boolean mirrored) {
    BufferedImage image =
        Drawing.page(
            3 * size,
            3 * size,
            9,
            graphics -> {
              AffineTransform place = AffineTransform.getTranslateInstance(size, size);
              place.scale(size / 100.0, size / 100.0);
              if (mirrored) {
                place.translate(100, 0);
                place.scale(-1, 1);
              }
              graphics.transform(place);
              for (String stroke : strokes.split(" ", -1)) {
                String[] at = stroke.split(",", -1);
                Polygon line = new Polygon();
                line.addPoint(Integer.parseInt(at[0]), Integer.parseInt(at[1]));
                line.addPoint(Integer.parseInt(at[2]), Integer.parseInt(at[3]));
                graphics.draw(line);
              }
            });
    Ink ink = Ink.of(Gray.of(image), 2 * size);
    return new SignFinder(ink, size).sign(new Region(0, 0, 3 * size, 3 * size));
  }
}
