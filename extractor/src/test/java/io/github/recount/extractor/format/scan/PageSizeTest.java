package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures without a resolution are as large as the sheets that reports are printed on. */
class PageSizeTest {
  @ParameterizedTest
  @CsvSource({
    "1240, 1754, 150", // A4
    "1654, 2339, 200",
    "2480, 3508, 300",
    "2339, 1654, 200",
    "3508, 2480, 300",
    "1640, 2320, 198.4", // edges cut
    "1700, 2200, 188.1", // Letter, taken for A4
    "1654, 4678, 200", // two sheets one below the other
    "4960, 1754, 212.2", // a wide one
    "794, 1123, 96", // a page on a screen
    "794, 280, 96", // cut out of one
    "147, 225, 96", // a small picture
  })
  void resolutionFollowsFromTheSheet(int width, int height, double dpi) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    assertThat(72 / PageSize.pointsPerPixel(image)).isCloseTo(dpi, within(0.5));
  }
}
