package io.github.recount.extractor.format.placed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables told by gaps, and prose that is none; the font size is 10, lines are 15 apart. */
class OpenTablesTest {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private double y = 100;

  /** A line of texts at places: each place is followed by its text. */
  private OpenTablesTest line(Object... placed) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < placed.length; i += 2) {
      double x = ((Number) placed[i]).doubleValue();
      String text = (String) placed[i + 1];
      pieces.add(new TextLine.Piece(text, new Box(x, y - 5, x + 10.0 * text.length(), y + 5)));
    }
    Box box = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    String text = String.join(" ", pieces.stream().map(TextLine.Piece::text).toList());
    lines.add(new TextLine(text, box, pieces, 10));
    y += 15;
    return this;
  }

  private OpenTablesTest at(double place) {
    y = place;
    return this;
  }

  private OpenTablesTest rule() {
    rules.add(Rule.horizontal(y - 7.5, 50, 450));
    return this;
  }

  private List<List<String>> tables() {
    return OpenTables.find(lines, rules, PageEnd.TEXT).tables().stream()
        .map(
            t ->
                t.cells().stream()
                    .filter(c -> !c.text().isEmpty())
                    .map(c -> c.row() + "," + c.column() + " " + c.text().replace('\n', '/'))
                    .toList())
        .toList();
  }

  @Test
  void rowsOfAlignedPieces() {
    line(50, "项目", 200, "预算", 350, "执行");
    line(50, "展览", 200, "12", 350, "14");
    line(50, "培训", 350, "188");
    assertThat(tables())
        .containsExactly(
            List.of(
                "0,0 项目", "0,1 预算", "0,2 执行", "1,0 展览", "1,1 12", "1,2 14", "2,0 培训", "2,2 188"));
  }

  @Test
  void textsBesideEachOtherOnOtherLinesTellColumns() {
    at(80).line(50, "基本情况", 300, "绩效");
    at(100).line(50, "序", 300, "实际完成");
    at(107).line(62, "项目名称", 200, "目标", 400, "得分");
    at(115).line(50, "号", 300, "值");
    at(140).line(50, "1", 62, "展览", 200, "5", 300, "6", 400, "10");
    at(165).line(50, "2", 62, "培训", 200, "7", 300, "8", 400, "20");
    at(190).line(50, "3", 62, "讲座", 200, "7", 300, "8", 400, "30");
    assertThat(tables().get(0)).contains("1,0 序/号", "1,1 项目名称", "1,3 实际完成/值", "2,0 1", "2,1 展览");
  }

  @Test
  void shortLabelsBesideFiguresAreOfRowsOfTheirOwn() {
    line(150, "执行率", 250, "95").line(150, "到位率", 250, "90");
    line(50, "一级指标", 150, "名称", 250, "分值", 350, "得分");
    line(50, "产出指标", 150, "办展览", 250, "50", 350, "50");
    line(50, "效益指标", 150, "有影响", 250, "30", 350, "28");
    line(50, "满意指标", 150, "都满意", 250, "10", 350, "10");
    line(150, "合计", 250, "100", 350, "98");
    assertThat(tables().get(0)).contains("2,0 一级指标", "3,0 产出指标", "4,0 效益指标", "5,0 满意指标");
  }

  @Test
  void mergedLabelsStandInTheMiddleOfTheirRows() {
    at(100).line(50, "一级", 150, "指标名称", 250, "得分", 350, "说明");
    at(130).line(150, "办展览", 250, "5");
    at(145).line(50, "产出");
    at(160).line(150, "做培训", 250, "8", 350, "略");
    at(190).line(50, "效益", 150, "读者满意", 250, "9");
    assertThat(OpenTables.find(lines, rules, PageEnd.TEXT).tables().get(0).cells())
        .filteredOn(c -> c.text().equals("产出"))
        .allSatisfy(c -> assertThat(List.of(c.row(), c.rowSpan())).containsExactly(1, 2))
        .hasSize(1);
  }

  @Test
  void cellsInTheMiddleOfAHeadingOfTwoRowsSpanBoth() {
    at(100).line(150, "目标");
    at(110).line(50, "指标名称", 350, "得分");
    at(120).line(150, "符号", 250, "数值");
    at(150).line(50, "办展览", 150, "≥", 250, "5", 350, "8");
    at(180).line(50, "做培训", 150, "≥", 250, "6", 350, "9");
    assertThat(tables().get(0)).contains("0,1 目标", "0,3 得分", "1,2 数值", "2,0 办展览");
  }

  @Test
  void wrappedCellsStandAroundTheMiddleOfTheirRow() {
    line(50, "指标名称", 150, "完成情况", 250, "得分");
    at(140).line(150, "已全部完");
    at(147).line(50, "办展览", 250, "5");
    at(154).line(150, "成");
    at(185).line(50, "做培训", 150, "已完成", 250, "6");
    assertThat(tables().get(0)).contains("1,0 办展览", "1,1 已全部完/成", "1,2 5", "2,1 已完成");
  }

  @Test
  void figuresStandBelowTheirHeadingThoughApartFromIt() {
    line(50, "项目", 200, "金额", 400, "得分");
    line(50, "展览", 260, "12", 400, "14");
    line(50, "培训", 260, "188", 400, "14");
    assertThat(tables().get(0)).contains("0,1 金额", "1,1 12", "2,1 188", "2,2 14").hasSize(9);
  }

  @Test
  void wrappedCellsStayInTheirRow() {
    line(50, "项目", 200, "预算", 350, "说明");
    line(50, "展览", 200, "12", 350, "因故推迟");
    line(350, "举办");
    line(50, "培训", 200, "200", 350, "完成");
    assertThat(tables().get(0)).contains("1,2 因故推迟/举办", "2,0 培训").hasSize(9);
  }

  @Test
  void headingsPartTables() {
    for (int table = 0; table < 2; table++) {
      line(50, "以下为第几项的经费情况说明并附表格");
      line(50, "项目", 200, "预算", 350, "执行");
      line(50, "展览", 200, "12", 350, "14");
      line(50, "培训", 200, "20", 350, "18");
    }
    assertThat(tables()).hasSize(2);
    assertThat(OpenTables.find(lines, rules, PageEnd.TEXT).outside()).hasSize(2);
  }

  @Test
  void proseIsNoTable() {
    for (int i = 0; i < 5; i++) {
      line(50, "本年度各项工作按计划推进资金使用规范未发现挤占挪用的情形");
    }
    line(50, "单位", 200, "日期");
    line(50, "二、存在的问题");
    assertThat(tables()).isEmpty();
  }

  @Test
  void listsAreNoTables() {
    line(50, "1.", 90, "采购提前启动");
    line(50, "2.", 90, "均衡布点");
    line(50, "3.", 90, "加强宣传推广");
    assertThat(tables()).isEmpty();
  }

  @Test
  void twoColumnsOfProseAreNoTable() {
    for (int i = 0; i < 6; i++) {
      line(50, "本年度各项工作按计划推进资金", 220, "使用规范未发现挤占挪用的情形");
    }
    assertThat(tables()).isEmpty();
  }

  @Test
  void signaturesAreNoTable() {
    line(50, "负责人：甲", 200, "经办人：乙", 350, "电话：5550101");
    assertThat(tables()).isEmpty();
  }

  @Test
  void rulesBetweenRowsHoldWrappedCellsTogether() {
    rule().line(50, "项目", 200, "预算", 350, "说明");
    rule().line(350, "因故推迟");
    line(50, "展览", 200, "12");
    line(350, "举办");
    rule().line(50, "培训", 200, "20", 350, "完成").rule();
    assertThat(tables().get(0)).contains("1,0 展览", "1,2 因故推迟/举办", "2,0 培训").hasSize(9);
  }

  @Test
  void threeRulesHoldManyRows() {
    rule().line(50, "项目", 200, "预算").rule();
    line(50, "展览", 200, "12").line(50, "培训", 200, "20").line(50, "合计", 200, "32").rule();
    assertThat(tables().get(0)).contains("1,0 展览", "2,0 培训", "3,1 32").hasSize(8);
  }

  @Test
  void headingOverTwoColumnsSpansThem() {
    rule().line(50, "项目", 200, "金额").rule();
    for (int i = 0; i < 10; i++) {
      line(50, "展览", 200, "12", 350, "14");
    }
    line(50, "注", 200, "两列数据均为决算口径金额，不含上年结转").rule();
    GridTable table = OpenTables.find(lines, rules, PageEnd.TEXT).tables().get(0);
    assertThat(table.cells())
        .filteredOn(c -> c.text().startsWith("两列"))
        .allSatisfy(c -> assertThat(c.columnSpan()).isEqualTo(2))
        .hasSize(1);
  }

  @Test
  void sentencesBetweenRulesAreNoTable() {
    rule().line(50, "本年度各项工作按计划推进资金使用规范未发现挤占挪用").rule();
    line(50, "特此说明").rule();
    assertThat(tables()).isEmpty();
  }

  @Test
  void aLineThatIsMissingTellsWhatALabelCovers() {
    at(100).line(50, "一级", 150, "名称", 250, "得分", 350, "说明");
    at(107.5).rules.add(Rule.horizontal(107.5, 50, 450));
    at(115).line(50, "产出", 150, "办展览", 250, "5");
    rules.add(Rule.horizontal(122.5, 130, 450));
    at(130).line(150, "做培训", 250, "8", 350, "略");
    rules.add(Rule.horizontal(137.5, 50, 450));
    at(145).line(50, "效益", 150, "读者满意", 250, "9");
    rules.add(Rule.horizontal(152.5, 130, 450));
    at(160).line(150, "观众满意", 250, "9");
    rules.add(Rule.horizontal(167.5, 50, 450));
    assertThat(OpenTables.find(lines, rules, PageEnd.TEXT).tables().get(0).cells())
        .filteredOn(c -> c.column() == 0 && c.row() > 0)
        .extracting(GridTable.GridCell::text, GridTable.GridCell::row, GridTable.GridCell::rowSpan)
        .containsExactly(tuple("产出", 1, 2), tuple("效益", 3, 2));
  }

  @Test
  void aRowOfWhichOnlyTheLabelIsFilledIsARow() {
    at(100).line(50, "资金", 150, "预算", 250, "执行", 350, "得分");
    at(120).line(50, "财政拨款", 150, "12", 250, "12", 350, "5");
    at(140).line(50, "上年结转", 150, "30", 250, "30", 350, "5");
    at(160).line(50, "单位资金");
    at(180).line(50, "其他资金");
    at(200).line(50, "合计", 150, "42", 250, "42", 350, "9");
    assertThat(tables().get(0)).contains("3,0 单位资金", "4,0 其他资金");
  }

  @Test
  void rowsThatArePrintedLowerThanTheirTexts() {
    at(90).line(50, "名称", 150, "数值", 250, "得分", 350, "说明");
    at(116).line(50, "全县的展");
    at(130).line(50, "览", 150, "5", 250, "5", 350, "无");
    at(139).line(50, "全县的培");
    at(153).line(50, "训", 150, "8", 250, "8", 350, "无");
    at(162).line(50, "全县的广");
    at(176).line(50, "场舞", 150, "9", 250, "9", 350, "无");
    assertThat(tables().get(0)).contains("1,0 全县的展/览", "2,0 全县的培/训", "3,0 全县的广/场舞");
  }

  @Test
  void aTotalMergedAcrossIsUnderNoLabel() {
    at(100).line(50, "一级", 150, "二级", 250, "名称", 350, "目标", 450, "得分");
    at(120).line(250, "展览", 350, "12", 450, "10");
    at(140).line(50, "产出", 150, "数量", 250, "培训", 350, "12", 450, "10");
    at(160).line(250, "演出", 350, "12", 450, "10");
    at(180).line(50, "效益", 150, "质量", 250, "参与", 350, "12", 450, "10");
    at(200).line(200, "总分", 450, "40");
    assertThat(OpenTables.find(lines, rules, PageEnd.TEXT).tables().get(0).cells())
        .filteredOn(c -> c.text().equals("产出") || c.text().equals("效益"))
        .extracting(GridTable.GridCell::row, GridTable.GridCell::rowSpan)
        .containsExactly(tuple(1, 3), tuple(4, 1));
  }

  @Test
  void theShortLastLineOfANameCoversNoLabel() {
    double top = 100;
    for (String name : List.of("培训骨干人员", "修缮校舍数量", "采购设备台套", "验收合格比率", "按期完成比率", "群众满意程度")) {
      at(name.endsWith("率") ? top + 6 : top).line(120, name);
      at(top + 6).line(250, "9", 320, "8", 390, "7");
      if (!name.endsWith("率")) {
        at(top + 12).line(120, "情况");
      }
      top += 40;
    }
    at(146).line(50, "产出指标");
    at(266).line(50, "效益指标");
    lines.sort(Comparator.comparingDouble(line -> line.box().y0()));
    assertThat(tables().get(0)).contains("0,0 产出指标", "0,1 培训骨干人员/情况", "3,0 效益指标");
  }

  /** A row 45 points high: a name of two lines, and figures in the middle beside it. */
  private void row(double top, Object... label) {
    Object[] beside = {250, "12", 350, "9", 450, "8"};
    at(top).line(150, "县城展览馆的");
    at(top + 7.5).line(Stream.concat(Arrays.stream(label), Arrays.stream(beside)).toArray());
    at(top + 15).line(150, "面积");
  }

  /** The labels of the first column behind their first row and how many rows they cover. */
  private List<String> labels(PageEnd before) {
    return OpenTables.find(lines, rules, before).tables().get(0).cells().stream()
        .filter(c -> c.column() == 0 && !c.text().isEmpty())
        .map(c -> c.row() + "+" + c.rowSpan() + " " + c.text())
        .toList();
  }

  @Test
  void aLabelOfRowsThatGoOnOverThePagesEndStandsAtTheirTop() {
    row(100);
    row(145, 50, "产出");
    row(190);
    at(235).line(50, "效益", 150, "全市博物馆的");
    at(242.5).line(250, "12", 350, "9", 450, "8");
    at(250).line(150, "面积");
    row(280);
    row(325);
    assertThat(labels(PageEnd.TEXT)).containsExactly("0+3 产出", "3+3 效益");
  }

  @Test
  void rowsBelowTheHeadOfAPageMayHaveTheirLabelOnThePageBefore() {
    at(100).line(50, "一级", 150, "指标名称", 250, "目标", 350, "分值", 450, "得分");
    row(130);
    row(175);
    row(220);
    row(265, 50, "效益");
    row(310);
    assertThat(labels(PageEnd.TABLE)).containsExactly("0+1 一级", "3+3 效益");
  }

  @Test
  void textsOfARowThatThePagesEndCutsStandAtItsTop() {
    row(100);
    row(145);
    row(190);
    at(235).line(150, "全市博物馆的", 250, "12", 350, "9", 450, "8");
    at(250).line(150, "展品及其保存");
    assertThat(tables().get(0)).contains("3,0 全市博物馆的/展品及其保存", "3,1 12", "3,3 8");
  }

  @Test
  void aFigureBrokenAtItsPointIsOneCell() {
    row(100);
    at(145).line(150, "县城图书馆的", 450, "91.");
    at(152.5).line(250, "12", 350, "9");
    at(160).line(150, "座位", 450, "25");
    row(190);
    row(235);
    assertThat(tables().get(0)).contains("1,3 91./25", "2,3 8");
  }

  @Test
  void linesMayStandNearerThanTheyAreHigh() {
    double top = 100;
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      at(top).line(50, name + "类项目由县级部门", 250, "参加的人比上年多");
      at(top + 9.3).line(50, "按季度检查三次以", 250, "的原因在于宣传更");
      at(top + 18.6).line(50, "上", 150, "12", 250, "早开始");
      top += 9.3 * 3 + 3;
    }
    assertThat(tables().get(0)).contains("1,0 乙类项目由县级部门/按季度检查三次以/上", "1,2 参加的人比上年多/的原因在于宣传更/早开始");
  }

  @Test
  void theLastLinesOfACellAreNoNoteBelowTheLinesAroundATable() {
    rules.add(Rule.horizontal(80, 50, 500));
    rules.add(Rule.horizontal(82, 50, 500));
    row(100);
    row(145);
    row(190);
    at(235).line(150, "全市博物馆的", 250, "12", 350, "9", 450, "8");
    at(250).line(150, "展品及其保存");
    assertThat(OpenTables.find(lines, rules, PageEnd.TEXT).outside()).isEmpty();
  }
}
