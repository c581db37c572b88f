package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Script;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a gap is a blank, and when it parts columns; the font size is 10. */
class LineTextTest {
  private final List<Glyph> glyphs = new ArrayList<>();
  private double x = 100;
  private int run;

  /** Shows a text with one operation after a gap; figures are half as wide as ideographs. */
  private LineTextTest show(double gap, String text) {
    run++;
    x += gap;
    for (int c : text.codePoints().toArray()) {
      put(Character.toString(c));
    }
    return this;
  }

  private void put(String c) {
    double width = Script.isWide(c) ? 10 : 5;
    double y = 200;
    glyphs.add(
        new Glyph(
            c,
            new Box(x, y - 5, x + width, y + 5),
            new Box(x + width / 2, y, x + width / 2, y),
            10,
            Turn.RIGHT,
            run));
    x += width;
  }

  private TextLine line() {
    List<TextLine> lines = LineBuilder.lines(glyphs);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private List<String> pieces() {
    return line().pieces().stream().map(TextLine.Piece::text).toList();
  }

  @Test
  void fontsThatChangeWithinALineAreOneText() {
    show(0, "全年预算数").show(0, "1,403.45").show(2.5, "万元");
    assertThat(line().text()).isEqualTo("全年预算数1,403.45万元");
    assertThat(pieces()).hasSize(1);
  }

  @Test
  void figuresOfTwoColumnsAreNotOneFigure() {
    show(0, "得分").show(20, "10").show(2, "97.77%");
    assertThat(pieces()).containsExactly("得分", "10", "97.77%");
    assertThat(line().text()).isEqualTo("得分 10 97.77%");
  }

  @Test
  void aNarrowGapBesideAWideOneMayPartColumns() {
    show(0, "单位名称").show(16, "指标").show(2, "权重");
    assertThat(pieces()).containsExactly("单位名称", "指标", "权重");
    assertThat(line().pieces().get(2).close()).isTrue();
    assertThat(line().text()).isEqualTo("单位名称 指标权重");
  }

  @Test
  void nearTextsArePartedThoughSignsStandAloneInOtherCells() {
    show(0, "指标").show(20, "值").show(20, "值").show(20, "分值").show(7, "得分").show(20, "无");
    assertThat(pieces()).containsExactly("指标", "值", "值", "分值", "得分", "无");
  }

  @Test
  void lettersPlacedOneByOneAreOneFigure() {
    show(0, "1").show(1.5, "4").show(1.5, "0").show(1.5, "3");
    assertThat(line().text()).isEqualTo("1403");
  }

  @Test
  void wordsAreParted() {
    show(0, "pay").show(0, " ").show(0, "for").show(3, "it");
    assertThat(line().text()).isEqualTo("pay for it");
  }

  @Test
  void labelsMadeWideAreOneLabel() {
    show(0, "单\u3000\u3000位：档案馆");
    assertThat(pieces()).hasSize(1);
  }

  @Test
  void aWideGapPartsColumns() {
    show(0, "单位名称").show(16, "档案馆");
    assertThat(pieces()).containsExactly("单位名称", "档案馆");
  }

  @Test
  void raisedFiguresStayInTheirLine() {
    show(0, "面积120平方米");
    Glyph last = glyphs.get(glyphs.size() - 1);
    glyphs.add(
        new Glyph("2", new Box(x, 195, x + 3, 200), new Box(x, 197, x, 197), 5, Turn.RIGHT, 9));
    assertThat(last.text()).isEqualTo("米");
    assertThat(line().text()).isEqualTo("面积120平方米2");
  }

  @Test
  void aTextThatBeginsWhereAColumnBeginsIsACell() {
    assertThat(firstOf("时效指标", 2, "月", 40)).containsExactly("时效指标月");
    assertThat(firstOf("时效指标", 2, "月", 32)).containsExactly("时效指标", "月");
  }

  @Test
  void aTextMayFillItsCellToWhereTheNextColumnBegins() {
    assertThat(firstOf("新增电子书", 0, "2万册", 40)).containsExactly("新增电子书", "2万册");
    assertThat(firstOf("新增电子书", 0, "2万册", 43)).containsExactly("新增电子书2万册");
  }

  /** The pieces of two texts above three lines in which the second text begins elsewhere. */
  private List<String> firstOf(String one, double gap, String two, double below) {
    List<Glyph> page = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      glyphs.clear();
      x = 100;
      show(0, line == 0 ? one : "数").show(line == 0 ? gap : below, two);
      double down = 20.0 * line;
      glyphs.forEach(g -> page.add(moved(g, down)));
    }
    return LineBuilder.lines(page).get(0).parts().stream().map(TextLine.Piece::text).toList();
  }

  private static Glyph moved(Glyph g, double down) {
    Box box = g.box();
    Box at = new Box(box.x0(), box.y0() + down, box.x1(), box.y1() + down);
    Box anchor = new Box(at.centerX(), at.centerY(), at.centerX(), at.centerY());
    return new Glyph(g.text(), at, anchor, g.size(), g.turn(), g.run());
  }
}
