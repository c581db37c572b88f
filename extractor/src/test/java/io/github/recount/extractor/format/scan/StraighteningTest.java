package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.pdf.RuledCells;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a page lay on the glass, all cells of its table are found. */
class StraighteningTest {
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 1754;

  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.5, -0.2, 0, 0.1, 0.5, 1.3, 3})
  void theTurnIsMeasuredAndEveryCellFound(double degrees) {
    BufferedImage page =
        Drawing.page(
            WIDTH,
            HEIGHT,
            3,
            graphics -> {
              graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
              Drawing.grid(graphics, 20, 9, WIDTH, HEIGHT);
            });
    Gray gray = Gray.of(Drawing.noisy(page, 1));
    assertThat(Skew.of(gray)).isBetween(degrees - 0.06, degrees + 0.06);
    assertThat(cells(Sheet.straightened(gray, 1, Skew.of(gray)))).hasSize(180);
  }

  @Test
  void aLineThatWaversOrIsBrokenIsOneLine() {
    BufferedImage page =
        Drawing.page(
            WIDTH,
            HEIGHT,
            3,
            graphics -> {
              Drawing.grid(graphics, 1, 2, WIDTH, HEIGHT);
              for (int x = 248; x < 2232; x += 206) {
                int y = 877 + (int) (4 * Math.sin(x / 300.0));
                graphics.drawLine(x, y, Math.min(2232, x + 200), y);
              }
            });
    assertThat(cells(Gray.of(page))).hasSize(4);
  }

  /** A threshold leaves dots of thin lines, or loses them where they lay between two pixels. */
  @ParameterizedTest
  @CsvSource({"2, 3", "2, 5", "170, 50"})
  void aTableIsWholeOfWhoseLinesPartsAreLost(float drawn, float lost) {
    BufferedImage page =
        Drawing.page(
            WIDTH,
            HEIGHT,
            3,
            graphics -> {
              graphics.setStroke(Drawing.broken(3, drawn, lost));
              Drawing.grid(graphics, 20, 9, WIDTH, HEIGHT);
            });
    assertThat(cells(Gray.of(page))).hasSize(180);
  }

  /** Labels repeat from row to row, so that their strokes stand in line. */
  @Test
  void strokesOfCharactersAreNoLines() {
    BufferedImage page =
        Drawing.page(
            WIDTH,
            HEIGHT,
            3,
            graphics -> {
              Drawing.grid(graphics, 20, 2, WIDTH, HEIGHT);
              for (int row = 0; row < 20; row++) {
                int top = HEIGHT / 10 + row * (HEIGHT * 4 / 5) / 20;
                graphics.drawLine(500, top + 6, 500, top + 64);
                for (int bar = 15; bar < 64; bar += 15) {
                  graphics.drawLine(475, top + bar, 525, top + bar);
                  graphics.drawLine(530, top + bar, 580, top + bar);
                }
              }
            });
    assertThat(cells(Gray.of(page))).hasSize(40);
  }

  @Test
  void anEmptyPageStaysAsItIs() {
    Gray page = Gray.of(Drawing.page(600, 800, 1, graphics -> {}));
    assertThat(Skew.of(page)).isZero();
    assertThat(cells(page)).isEmpty();
  }

  private static List<Box> cells(Gray page) {
    List<Rule> rules =
        new Rulings(Ink.of(page, 50), Sheet.PER_POINT)
            .find().stream().map(line -> line.rule(1 / Sheet.PER_POINT)).toList();
    return RuledCells.of(rules);
  }
}
