package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as programs really draw them. */
class RuledTablesTest {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();

  private void across(double y, double x0, double x1) {
    rules.add(Rule.horizontal(y, x0, x1));
  }

  private void down(double x, double y0, double y1) {
    rules.add(Rule.vertical(x, y0, y1));
  }

  private void frame(double x0, double y0, double x1, double y1) {
    across(y0, x0, x1);
    across(y1, x0, x1);
    down(x0, y0, y1);
    down(x1, y0, y1);
  }

  private void say(String text, double x, double y) {
    glyphs.add(
        new Glyph(
            text, new Box(x - 5, y - 5, x + 5, y + 5), new Box(x, y, x, y), 10, Turn.RIGHT, 0));
  }

  /** Two rows of two columns, 100 wide and 20 high, from (50, 50). */
  private void sayFour() {
    say("甲", 70, 60);
    say("乙", 170, 60);
    say("丙", 70, 80);
    say("丁", 170, 80);
  }

  private RuledTables.Found find() {
    return new RuledTables(PdfLimits.DEFAULT)
        .find(new PageContent(600, 800, glyphs, rules, List.of(), List.of()));
  }

  /** The cells as row, column, row span, column span and text. */
  private List<String> cells() {
    List<GridTable> tables = find().tables();
    assertThat(tables).hasSize(1);
    return tables.get(0).cells().stream()
        .map(
            c ->
                "%d %d %d %d %s"
                    .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text())
                    .strip())
        .toList();
  }

  private void assertFour() {
    assertThat(cells()).containsExactly("0 0 1 1 甲", "0 1 1 1 乙", "1 0 1 1 丙", "1 1 1 1 丁");
  }

  @Test
  void plainGrid() {
    frame(50, 50, 250, 90);
    across(70, 50, 250);
    down(150, 50, 90);
    sayFour();
    assertFour();
  }

  @Test
  void endsTooShortAndTooLong() {
    across(50, 48, 252.5);
    across(70, 51.5, 249);
    across(90, 47.5, 250);
    down(50, 47, 92);
    down(150, 52.5, 88);
    down(250, 50, 93);
    sayFour();
    assertFour();
  }

  @Test
  void gapsAtCrossings() {
    for (double y : new double[] {50, 70, 90}) {
      across(y, 50, 148.5);
      across(y, 151.5, 250);
    }
    for (double x : new double[] {50, 150, 250}) {
      down(x, 51.5, 68.5);
      down(x, 71.5, 88.5);
    }
    sayFour();
    assertFour();
  }

  @Test
  void doubleLines() {
    for (double d : new double[] {0, 2.5}) {
      frame(50 - d, 50 - d, 250 + d, 90 + d);
      across(70 + d, 50, 250);
      down(150 + d, 50, 90);
    }
    sayFour();
    assertFour();
  }

  @Test
  void dottedLines() {
    for (double x = 50; x < 250; x += 3) {
      across(50, x, x + 1.5);
      across(70, x, x + 1.5);
      across(90, x, x + 1.5);
    }
    for (double y = 50; y < 90; y += 3) {
      down(50, y, y + 1.5);
      down(150, y, y + 1.5);
      down(250, y, y + 1.5);
    }
    sayFour();
    assertFour();
  }

  @Test
  void outerSidesNotDrawn() {
    across(50, 50, 250);
    across(70, 50, 250);
    across(90, 50, 250);
    down(150, 50, 90);
    sayFour();
    assertFour();
  }

  @Test
  void bottomNotDrawnAtThePageBreak() {
    across(50, 50, 250);
    across(70, 50, 250);
    down(50, 50, 90);
    down(150, 50, 90);
    down(250, 50, 90);
    sayFour();
    assertFour();
  }

  @Test
  void mergedInBothDirections() {
    frame(50, 50, 350, 110);
    across(70, 150, 350);
    across(90, 50, 350);
    down(150, 50, 110);
    down(250, 70, 90);
    say("左", 100, 70);
    say("上", 250, 60);
    say("中", 200, 80);
    say("下", 250, 100);
    assertThat(cells())
        .containsExactly("0 0 2 1 左", "0 1 1 2 上", "1 1 1 1 中", "1 2 1 1", "2 0 1 1", "2 1 1 2 下");
  }

  @Test
  void textWhereALineIsMissingIsKept() {
    across(50, 50, 350);
    across(70, 50, 350);
    across(90, 50, 150);
    down(50, 50, 90);
    down(150, 50, 90);
    down(250, 50, 70);
    down(350, 50, 70);
    say("甲", 100, 60);
    say("乙", 100, 80);
    say("丙", 300, 80);
    assertThat(cells()).contains("0 0 1 1 甲", "1 0 1 1 乙", "1 1 1 2 丙");
  }

  @Test
  void pageBordersAreNoTables() {
    frame(20, 20, 580, 780);
    frame(26, 26, 574, 774);
    frame(50, 50, 250, 90);
    across(70, 50, 250);
    down(150, 50, 90);
    sayFour();
    say("外", 300, 300);
    assertFour();
    assertThat(find().outside()).extracting(Glyph::text).containsExactly("外");
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    frame(50, 50, 250, 90);
    sayFour();
    assertThat(find().tables()).isEmpty();
    assertThat(find().outside()).hasSize(4);
  }

  @Test
  void underlinesDoNotCutCells() {
    frame(50, 50, 250, 90);
    across(70, 50, 250);
    down(150, 50, 90);
    across(66, 62, 80);
    across(81, 160, 190);
    sayFour();
    assertFour();
  }

  @Test
  void thousandsOfCellsTakeNoTime() {
    for (int row = 0; row <= 100; row++) {
      across(10 + 7 * row, 10, 590);
    }
    for (int column = 0; column <= 50; column++) {
      down(10 + 11.6 * column, 10, 710);
    }
    say("中", 300, 400);
    long start = System.nanoTime();
    assertThat(cells()).hasSize(5000);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void aDrawingWithTooManyCrossingsIsNoTable() {
    for (int i = 0; i < 150; i++) {
      across(10 + 5 * i, 10, 800);
      down(10 + 5 * i, 10, 790);
    }
    say("中", 300, 400);
    assertThat(find().tables()).isEmpty();
    assertThat(find().outside()).hasSize(1);
    assertThat(find().drawing()).isTrue();
  }

  @Test
  void aLabelAsHighAsThePageStaysAColumn() {
    // A page that shows rows of one label only: no line crosses its column, or the page's left.
    down(50, 50, 110);
    down(150, 50, 110);
    down(250, 50, 110);
    down(350, 50, 110);
    down(450, 50, 110);
    for (double y : new double[] {70, 90}) {
      across(y, 50, 150);
      across(y, 250, 450);
    }
    say("甲", 100, 60);
    say("乙", 300, 60);
    say("丙", 400, 60);
    say("丁", 200, 80);
    say("戊", 300, 80);
    assertThat(cells()).contains("0 0 1 1 甲", "0 1 3 1 丁", "0 2 1 1 乙", "1 2 1 1 戊");
  }

  @Test
  void aLastLineInPiecesIsOneSide() {
    // The page's end leaves the middle cell open, which goes on.
    frame(50, 50, 350, 90);
    rules.removeIf(rule -> rule.horizontal() && rule.at() == 90);
    across(90, 50, 150);
    across(90, 250, 350);
    across(70, 50, 150);
    across(70, 250, 350);
    down(150, 50, 90);
    down(200, 50, 90);
    down(250, 50, 90);
    say("甲", 100, 60);
    say("乙", 175, 60);
    say("丙", 225, 60);
    say("丁", 300, 80);
    assertThat(cells()).contains("0 1 2 1 乙", "0 2 2 1 丙", "1 3 1 1 丁");
  }
}
