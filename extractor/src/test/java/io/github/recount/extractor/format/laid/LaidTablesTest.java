package io.github.recount.extractor.format.laid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables in text that was laid out with blanks, by cuts and the order of lines. */
class LaidTablesTest {
  private static final String FORM =
      """
      一级指标      二级指标      三级指标      年度指标值    完成值    得分  原因
                          走访慰问困难                             年初指标设置偏低，今
                数量指标              300户    312户    5
                          群众户数                               后科学合理设置指标值
      产出指标                新建文化广场    ≥3个     3个     5
                质量指标
                          工程合格率     100%    98%    4    抢修较多
      效益指标      社会效益      居民出行      改善      改善     10
      """;

  private static final Set<String> LABELS =
      Set.of(
          "数量指标",
          "质量指标",
          "时效指标",
          "成本指标",
          "产出指标",
          "社会效益指标",
          "可持续影响指标",
          "效益指标",
          "服务对象满意度指标",
          "满意度指标",
          "总计");

  private static final Set<String> HEADINGS =
      Set.of("三级指标", "年度指标值", "实际完成值", "分值", "得分", "一级指标", "二级指标");

  private static boolean isWord(FormWords.Kind kind, String word) {
    String bare = word.replaceAll("\\s", "");
    return (kind == FormWords.Kind.LABEL ? LABELS : HEADINGS).contains(bare);
  }

  private static Table only(String text) {
    return only(text, (kind, word) -> false);
  }

  private static Table only(String text, FormWords words) {
    List<LaidTable> found = LaidTables.find(Line.split(text), words);
    assertThat(found).hasSize(1);
    return found.get(0).table(1);
  }

  private static List<String> row(Table table, String name) {
    int row =
        table.cells().stream()
            .filter(c -> c.text().replace("\n", "").equals(name))
            .findFirst()
            .orElseThrow()
            .row();
    return table.cells().stream()
        .filter(c -> c.row() <= row && c.rowEnd() > row && !c.isBlank())
        .map(c -> c.text().replace("\n", ""))
        .toList();
  }

  @Test
  void linesAroundTheMiddleOfARowAreItsOwn() {
    Table table = only(FORM);

    assertThat(row(table, "走访慰问困难群众户数")).contains("300户", "312户", "5", "年初指标设置偏低，今后科学合理设置指标值");
    assertThat(row(table, "工程合格率")).contains("100%", "98%", "4", "抢修较多");
  }

  @Test
  void aLabelBetweenRowsCoversThem() {
    Table table = only(FORM);

    assertThat(row(table, "新建文化广场")).contains("产出指标", "质量指标");
    assertThat(row(table, "工程合格率")).contains("产出指标", "质量指标");
    assertThat(row(table, "居民出行")).contains("效益指标", "社会效益");
  }

  @Test
  void cellsKnowTheirLines() {
    assertThat(only(FORM).cells())
        .filteredOn(c -> c.text().equals("居民出行"))
        .extracting(c -> c.location().line())
        .containsExactly(8);
  }

  @Test
  void textsOfOneColumnThatReachUnderAnotherAreParted() {
    Table table =
        only(
            """
            名称     单位   目标      完成   分值
            修路     公里   40      42   50
            常年管护道路 公里 1200    1250   30
            桥梁     座    3       3    20
            """);

    assertThat(row(table, "常年管护道路")).containsExactly("常年管护道路", "公里", "1200", "1250", "30");
  }

  @Test
  void headingsStandAboveTheColumnsOfTheRows() {
    assertThat(
            LaidHeading.columns(
                List.of(2.0, 12.0, 20.0),
                List.of(
                    new LaidHeading.Column(3, 1),
                    new LaidHeading.Column(9, 0),
                    new LaidHeading.Column(16, 1),
                    new LaidHeading.Column(24, 1))))
        .containsExactly(0, 2, 3);
  }

  /** As {@code pdftotext -layout} writes a form that a browser printed. */
  private static final String NARROW =
      """
        项目名称         校舍维修                   实施单位             柳溪县第三小学
      一级指
          二级指标    三级指标        年度指标值    实际完成值       分值 得分      未完成原因分析
       标
                 修缮校舍面积    ≥3200平方米    3260平方米     10   10
         数量指标
               添置课桌椅套数        ≥480套        480套    10   10
      产出指
          质量指标 一次验收合格率         100%        96%     10   9      一处返工
       标
          时效指标 开学前完工率          100%        100%    10   10
         成本指标    每平方米造价       ≤900元        884元    10   10
          社会效益
                 受益学生人数       ≥1500人       1544人   15   15
      效益指   指标
       标  可持续影
                 校舍管护办法        健全          健全      15   14     细则未印发
           响指标
          服务对象
      满意度
          满意度指   家长满意度         ≥90%        93%     10   10
       指标
            标
                     总    计                        90   88
      """;

  @Test
  void wordsTellWhichLinesAreOneLabel() {
    Table table = only(NARROW, LaidTablesTest::isWord);

    assertThat(row(table, "修缮校舍面积")).contains("产出指标", "数量指标");
    assertThat(row(table, "添置课桌椅套数")).contains("产出指标", "数量指标");
    assertThat(row(table, "受益学生人数")).contains("效益指标", "社会效益指标");
    assertThat(row(table, "校舍管护办法")).contains("效益指标", "可持续影响指标");
    assertThat(row(table, "家长满意度")).contains("满意度指标", "服务对象满意度指标");
  }

  @Test
  void wordsTellHeadingsThatOneBlankParts() {
    assertThat(row(only(NARROW, LaidTablesTest::isWord), "分值"))
        .containsExactly("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因分析");
  }

  @Test
  void aLabelSpreadOverItsCellIsOneText() {
    assertThat(row(only(NARROW, LaidTablesTest::isWord), "总 计")).containsExactly("总 计", "90", "88");
  }
}
