package io.github.recount.extractor.format.laid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Table;
import java.util.List;
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

  private static Table only(String text) {
    List<LaidTable> found = LaidTables.find(Line.split(text));
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
}
