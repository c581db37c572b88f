package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Texts that no lines part into cells, drawn as bars; letters of them lie 4 pixels apart. */
class TextColumnsTest {
  private static final double PEN = 3;

  /** Character height in pixels. */
  private static final int EM = 40;

  private static final int PITCH = 60;

  /** Draws so many characters in a row. */
  private static void text(Graphics2D graphics, int x, int y, int characters) {
    for (int i = 0; i < characters; i++) {
      graphics.fillRect(x + i * (EM + 4), y, EM, EM);
    }
  }

  private static int end(int x, int characters) {
    return x + characters * (EM + 4) - 4;
  }

  private static List<Region> texts(Consumer<Graphics2D> drawing) {
    Ink ink = Ink.darkerThanHalf(Gray.of(Drawing.page(1400, 900, (float) PEN, drawing)));
    List<Line> lines = new Rulings(ink, Sheet.PER_POINT).find();
    lines.forEach(line -> line.eraseFrom(ink));
    return new Spots(ink, lines, EM)
        .of(List.of()).stream()
            .map(Spot::place)
            .sorted(Comparator.comparingInt(Region::y0).thenComparingInt(Region::x0))
            .toList();
  }

  @Test
  void narrowWhiteThatRunsDownThroughRowsPartsColumns() {
    List<Region> found =
        texts(
            g -> {
              for (int row = 0; row < 4; row++) {
                text(g, 100, 100 + 2 * row * PITCH, 5);
                text(g, end(100, 5) + 20, 100 + 2 * row * PITCH, 4 - row % 2);
                text(g, 900, 100 + 2 * row * PITCH, 2);
              }
            });
    assertThat(found).hasSize(12);
    assertThat(found.subList(0, 3))
        .extracting(Region::x0)
        .containsExactly(100, end(100, 5) + 20, 900);
  }

  @Test
  void theSameWhiteInProsePartsNothing() {
    List<Region> found =
        texts(
            g -> {
              for (int row = 0; row < 4; row++) {
                text(g, 100, 100 + row * PITCH, 5);
                text(g, end(100, 5) + 20, 100 + row * PITCH, 15);
              }
            });
    assertThat(found).hasSize(4).allMatch(line -> line.width() > 800);
  }

  @Test
  void aTextThatStandsBetweenTheLinesOfAnotherIsACellOfItsOwn() {
    List<Region> found =
        texts(
            g -> {
              text(g, 100, 100, 4);
              text(g, 100, 100 + PITCH, 3);
              text(g, end(100, 4) + 30, 100 + PITCH / 2, 12);
            });
    assertThat(found).hasSize(3);
    assertThat(found.get(0).y1()).isLessThan(found.get(2).y0());
    assertThat(found.get(1).width()).isGreaterThan(500);
  }

  @Test
  void aLabelInTheMiddleOfRowsIsNotCutByTheLinesBesideIt() {
    List<Region> found =
        texts(
            g -> {
              g.drawLine(80, 80, 1300, 80);
              g.drawLine(380, 200, 1300, 200);
              g.drawLine(80, 320, 1300, 320);
              text(g, 100, 180, 4);
              text(g, 400, 120, 6);
              text(g, 900, 120, 2);
              text(g, 400, 240, 6);
              text(g, 900, 240, 2);
            });
    assertThat(found).hasSize(5);
    assertThat(found.get(2)).isEqualTo(new Region(100, 180, end(100, 4), 180 + EM));
  }

  @Test
  void charactersOfALabelMadeWideStayTogether() {
    List<Region> found =
        texts(
            g -> {
              for (int row = 0; row < 3; row++) {
                text(g, 100, 100 + 2 * row * PITCH, 1);
                text(g, 100 + 2 * EM, 100 + 2 * row * PITCH, 1);
                text(g, 800, 100 + 2 * row * PITCH, 5);
              }
            });
    assertThat(found).hasSize(6);
    assertThat(found.get(0).width()).isEqualTo(3 * EM);
  }

  @Test
  void aDashInACellIsATextAndDustIsNone() {
    List<Region> found =
        texts(
            g -> {
              text(g, 100, 100, 4);
              g.fillRect(700, 118, 25, 5);
              g.fillRect(900, 300, 6, 6);
            });
    assertThat(found).hasSize(2);
  }
}
