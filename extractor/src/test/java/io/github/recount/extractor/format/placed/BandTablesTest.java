package io.github.recount.extractor.format.placed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose rows lie between lines; the font size is 10, the table is 400 wide. */
class BandTablesTest {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** Texts on a line at y: each place is followed by its text. */
  private BandTablesTest line(double y, Object... placed) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < placed.length; i += 2) {
      double x = ((Number) placed[i]).doubleValue();
      String text = (String) placed[i + 1];
      pieces.add(new TextLine.Piece(text, new Box(x, y - 5, x + 10.0 * text.length(), y + 5)));
    }
    Box box = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    String text = String.join(" ", pieces.stream().map(TextLine.Piece::text).toList());
    lines.add(new TextLine(text, box, pieces, 10));
    return this;
  }

  private BandTablesTest rule(double y) {
    return rule(y, 50);
  }

  private BandTablesTest rule(double y, double from) {
    rules.add(Rule.horizontal(y, from, 450));
    return this;
  }

  private List<List<String>> tables() {
    return tables(PageEnd.TEXT);
  }

  private List<List<String>> tables(PageEnd before) {
    return BandTables.find(lines, rules, before).tables().stream()
        .map(t -> t.cells().stream().map(BandTablesTest::told).toList())
        .toList();
  }

  private static String told(GridTable.GridCell cell) {
    String place = cell.row() + (cell.rowSpan() == 1 ? "" : "+" + (cell.rowSpan() - 1));
    return place + "," + cell.column() + " " + cell.text().replace('\n', '/');
  }

  @Test
  void aLineThatLeavesALabelOutTellsItsRows() {
    rule(100).line(110, 50, "指标", 200, "名称", 400, "得分");
    rule(120).line(130, 200, "展览", 400, "10").line(140, 50, "产出");
    rule(138, 190).line(148, 200, "培训人", 400, "9").line(158, 200, "数");
    rule(170).line(180, 50, "效益", 200, "影响", 400, "8");
    rule(190);
    assertThat(tables())
        .containsExactly(
            List.of(
                "0,0 指标",
                "0,1 名称",
                "0,2 得分",
                "1+1,0 产出",
                "1,1 展览",
                "1,2 10",
                "2,1 培训人/数",
                "2,2 9",
                "3,0 效益",
                "3,1 影响",
                "3,2 8"));
  }

  @Test
  void aRowThatThePageCutsHasNoLine() {
    line(85, 200, "参加培").line(97, 200, "训的", 400, "7");
    rule(110).line(120, 200, "展览", 400, "10");
    rule(130).line(140, 200, "影响", 400, "8");
    rule(150).line(160, 200, "满意", 400, "9");
    rule(170).line(180, 200, "成本", 400, "5").line(191, 200, "节约");
    assertThat(tables().get(0)).contains("0,0 参加培/训的", "0,1 7", "4,0 成本/节约", "4,1 5");
  }

  @Test
  void aFieldAboveTheTableIsNoRow() {
    line(90, 50, "填报单位：某局", 380, "单位：万元");
    rule(100).line(110, 50, "展览", 400, "10");
    rule(120).line(130, 50, "影响", 400, "8");
    rule(140).line(150, 50, "满意", 400, "9");
    rule(160);
    assertThat(tables()).hasSize(1);
    assertThat(tables().get(0)).contains("0,0 展览").doesNotContain("0,0 填报单位：某局");
  }

  @Test
  void aTextWithMuchWhiteAroundPartsTables() {
    rule(100).line(108, 50, "展览", 400, "10");
    rule(116).line(124, 50, "影响", 400, "8");
    rule(132).line(155, 200, "另一张表");
    rule(175).line(183, 50, "满意", 400, "9");
    rule(191).line(199, 50, "成本", 400, "5");
    rule(207);
    assertThat(tables()).hasSize(2);
    assertThat(BandTables.find(lines, rules, PageEnd.TEXT).lines())
        .extracting(TextLine::text)
        .doesNotContain("另一张表");
  }

  @Test
  void linesThatPartOnlyTheHeadingOffTellNoRows() {
    rule(100).line(110, 50, "项目", 400, "得分");
    rule(120).line(130, 50, "展览", 400, "10").line(145, 50, "影响", 400, "8");
    rule(155).line(165, 50, "合计", 400, "18");
    rule(175);
    assertThat(tables()).isEmpty();
  }

  @Test
  void underlinedWordsAreNoTable() {
    rules.add(Rule.horizontal(100, 120, 200));
    rules.add(Rule.horizontal(120, 120, 200));
    rules.add(Rule.horizontal(140, 150, 230));
    rules.add(Rule.horizontal(160, 90, 170));
    line(95, 50, "编号", 130, "12").line(115, 50, "年度", 130, "2023").line(135, 50, "数", 160, "3");
    assertThat(tables()).isEmpty();
  }

  /** The page before ends with a table of three columns between the same sides. */
  private static PageEnd threeColumns() {
    List<Box> columns =
        List.of(new Box(50, 0, 70, 10), new Box(200, 0, 230, 10), new Box(380, 0, 440, 10));
    return new PageEnd(true, 50, 450, columns);
  }

  @Test
  void oneLineTellsRowsOfATableThatGoesOn() {
    line(110, 200, "展览", 400, "10");
    rule(120).line(130, 200, "影响", 400, "8");
    rule(140).line(160, 50, "填表人：某");
    assertThat(tables()).isEmpty();
    assertThat(tables(threeColumns()))
        .containsExactly(List.of("0,0 ", "0,1 展览", "0,2 10", "1,0 ", "1,1 影响", "1,2 8"));
  }

  @Test
  void theEndOfARemarkMayStandAloneAboveARow() {
    line(97, 380, "已改正。");
    rule(105).line(115, 50, "产出", 200, "9", 380, "无");
    rule(125).line(135, 50, "效益", 200, "8", 380, "无");
    rule(145).line(155, 50, "满意", 200, "7", 380, "按期");
    rule(165);
    assertThat(tables(threeColumns()).get(0)).contains("0,2 已改正。", "1,2 无");
  }

  @Test
  void aTitleBelowATableBeginsAnother() {
    line(85, 205, "项目支出自评");
    rule(105).line(115, 50, "产出", 200, "展览", 380, "10");
    rule(125).line(135, 50, "效益", 200, "影响", 380, "8");
    rule(145).line(155, 50, "满意", 200, "评价", 380, "9");
    rule(165);
    assertThat(tables(threeColumns()).get(0)).doesNotContain("0,1 项目支出自评");
  }

  @Test
  void aHeadingAndALabelThatGoesOnAreTwoTexts() {
    rule(100).line(110, 50, "级别", 200, "名称", 400, "得分");
    rule(120, 190).line(130, 200, "展览", 400, "10");
    rule(140, 190).line(150, 50, "产出", 200, "影响", 400, "8");
    rule(160, 190).line(170, 200, "满意", 400, "9");
    rule(180);
    assertThat(tables().get(0)).contains("0,0 级别", "1+2,0 产出");
  }

  @Test
  void aFigureThatANarrowColumnBreaksIsOne() {
    rule(100).line(110, 50, "展览", 200, "5", 300, "10", 400, "3").line(120, 300, "0%");
    rule(130).line(140, 50, "影响", 200, "6", 300, "10", 400, "4").line(150, 300, "0%");
    rule(160).line(170, 50, "满意", 200, "7", 300, "10", 400, "5").line(180, 300, "0%");
    rule(190);
    assertThat(tables().get(0)).contains("0,2 10/0%", "2,3 5");
  }
}
