package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines lie over each other; the font size is 10. */
class OverprintsTest {
  private final List<TextLine> lines = new ArrayList<>();

  private void line(double x, double y, String text) {
    Box box = new Box(x, y - 5, x + 10.0 * text.length(), y + 5);
    lines.add(new TextLine(text, box, List.of(new TextLine.Piece(text, box)), 10));
  }

  @Test
  void linesOfNeighbouringColumnsMayReachIntoEachOther() {
    line(50, 100, "全县的展");
    line(150, 107, "已办");
    line(50, 114, "览");
    assertThat(Overprints.count(lines)).isZero();
  }

  @Test
  void aLineOverAnotherIsCounted() {
    line(50, 100, "全县的展");
    line(60, 104, "览场");
    assertThat(Overprints.count(lines)).isEqualTo(1);
  }
}
