package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ink that nobody wrote. */
class StainsTest {
  private static final double EM = 40;

  private static Ink ink(Consumer<Graphics2D> drawing) {
    return Ink.darkerThanHalf(Gray.of(Drawing.page(800, 800, 3, drawing)));
  }

  @Test
  void specksAreErasedAndPointsAreNot() {
    Ink ink =
        ink(
            g -> {
              g.fillRect(200, 200, 18, 30);
              g.fillRect(224, 225, 5, 5);
              g.fillRect(235, 200, 18, 30);
              g.fillRect(400, 215, 5, 5);
              g.fillRect(210, 260, 5, 5);
            });
    assertThat(Stains.eraseFrom(ink, EM)).isEqualTo(2);
    assertThat(ink.at(226, 227)).isTrue();
    assertThat(ink.at(402, 217)).isFalse();
    assertThat(ink.at(212, 262)).isFalse();
  }

  @Test
  void theDarkAroundAPageIsErasedAndAFrameWithinItIsNot() {
    Ink ink =
        ink(
            g -> {
              g.fillPolygon(new int[] {0, 25, 18, 0}, new int[] {0, 0, 800, 800}, 4);
              g.drawRect(100, 100, 600, 600);
              g.fillRect(10, 10, 500, 8);
            });
    Stains.eraseFrom(ink, EM);
    assertThat(ink.fitted(new Region(0, 0, 800, 800)).x0()).isGreaterThan(90);
    assertThat(ink.at(100, 400)).isTrue();
  }

  @Test
  void aDustyPageSaysSo() {
    Consumer<Graphics2D> dust =
        g -> {
          for (int i = 0; i < 64; i++) {
            g.fillRect(50 + i % 8 * 90, 50 + i / 8 * 90, 5, 5);
          }
        };
    BufferedImage page = Drawing.page(800, 800, 3, dust);
    Sheet sheet = Sheet.of(Gray.of(page), 1 / Sheet.PER_POINT);
    assertThat(sheet.spots()).isEmpty();
    assertThat(TesseractRecognizer.unclear(sheet, java.util.List.of()))
        .containsExactly("64 specks of dust lie on the page, so nothing on it is taken for sure");
  }
}
