package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** White headings on a dark band become dark ones on white, and nothing else changes. */
class LightWritingTest {
  private static final double POINTS = 0.36;
  private static final int WIDTH = 600;
  private static final int BLUE = 70;

  private final byte[] pixels = new byte[WIDTH * 400];

  LightWritingTest() {
    Arrays.fill(pixels, (byte) Gray.WHITE);
  }

  private void fill(int x0, int y0, int x1, int y1, int shade) {
    for (int y = y0; y < y1; y++) {
      Arrays.fill(pixels, y * WIDTH + x0, y * WIDTH + x1, (byte) shade);
    }
  }

  private Gray page() {
    return new Gray(WIDTH, 400, pixels);
  }

  @Test
  void aBandIsTurned() {
    fill(50, 100, 550, 150, BLUE);
    fill(100, 118, 104, 134, Gray.WHITE);

    Gray turned = LightWriting.darkened(page(), POINTS);

    assertThat(turned.at(102, 125)).isZero();
    assertThat(turned.at(110, 125)).isEqualTo(Gray.WHITE);
    assertThat(turned.at(51, 101)).isEqualTo(Gray.WHITE);
    assertThat(turned.at(300, 90)).isEqualTo(Gray.WHITE);
  }

  @Test
  void marksAndLinesAndShadesStay() {
    fill(100, 100, 130, 130, 0);
    fill(50, 200, 550, 206, 0);
    fill(50, 300, 550, 350, 180);
    Gray page = page();

    assertThat(LightWriting.darkened(page, POINTS)).isSameAs(page);
  }
}
