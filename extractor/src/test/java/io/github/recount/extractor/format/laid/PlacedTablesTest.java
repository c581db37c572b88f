package io.github.recount.extractor.format.laid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tables in text that was laid out with blanks; every character is a step unless a test says so.
 */
class PlacedTablesTest {
  private static final String FORM =
      """
                         2023年度项目支出绩效自评表

       一级指标       二级指标      三级指标       年度指标值      实际完成值    分值     得分

                              服务残疾人      ≥320人      331人     10     10
                  数量指标
                              举办培训班      ≥12期       12期      10     10
       产出指标
                              设施设备完
                  质量指标                  ≥95%       97%      15     15
                              好率

       效益指标       社会效益      居民出行       有所改善       有所改善     20     18

                                合计                            55     53
      """;

  private static List<Line> lines(String text) {
    return Line.split(text);
  }

  private static Table only(String text) {
    List<LaidTable> found = PlacedTables.find(lines(text), (kind, word) -> false);
    assertThat(found).hasSize(1);
    return found.get(0).table(1);
  }

  private static String text(Cell cell) {
    return cell.text().replace("\n", "/");
  }

  private static List<String> row(Table table, String first) {
    int row =
        table.cells().stream().filter(c -> text(c).equals(first)).findFirst().orElseThrow().row();
    return table.cells().stream()
        .filter(c -> c.row() <= row && c.rowEnd() > row && !c.isBlank())
        .map(PlacedTablesTest::text)
        .toList();
  }

  @Test
  void rowsAreWhatStandsAroundALine() {
    Table table = only(FORM);

    assertThat(row(table, "服务残疾人")).contains("≥320人", "331人", "10");
    assertThat(row(table, "举办培训班")).contains("≥12期", "12期");
    assertThat(row(table, "设施设备完/好率")).contains("质量指标", "≥95%", "97%", "15");
    assertThat(row(table, "居民出行")).contains("效益指标", "社会效益", "有所改善", "20", "18");
  }

  @Test
  void labelsInTheMiddleOfTheirRowsCoverThem() {
    Table table = only(FORM);

    assertThat(row(table, "服务残疾人")).contains("产出指标", "数量指标");
    assertThat(row(table, "设施设备完/好率")).contains("产出指标");
  }

  @Test
  void cellsAreOnTheirLineAndTheTitleIsNone() {
    List<LaidTable> found = PlacedTables.find(lines(FORM), (kind, word) -> false);

    assertThat(found.get(0).from()).isEqualTo(2);
    assertThat(found.get(0).table(1).columns()).isEqualTo(Table.Columns.LAID_OUT);
    assertThat(found.get(0).table(1).cells())
        .filteredOn(c -> c.text().equals("居民出行"))
        .extracting(c -> c.location().line())
        .containsExactly(13);
  }

  @Test
  void aTextBehindASingleBlankStandsInTheNextColumn() {
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
  void pagesAreReadEachByItself() {
    String page =
        """
        名称       目标      完成     得分
        修路里程     40      42     50
        桥梁座数     3       3      20
        """;

    List<LaidTable> found = PlacedTables.find(lines(page + "\f" + page), (kind, word) -> false);

    assertThat(found).hasSize(2);
    assertThat(found.get(1).table(2).cells().get(0).location().line()).isEqualTo(4);
  }

  @Test
  void proseWithWideBlanksIsNoTable() {
    String prose = "本年度各项工作按计划推进，资金使用规范，未发现挤占挪用的情形。\n";

    assertThat(PlacedTables.find(lines(prose.repeat(6) + "负责人：    填表人：\n"), (kind, word) -> false))
        .isEmpty();
  }

  @Test
  void blanksOfOneWidthOnlyPartCells() {
    String rows = "名称  目标  完成  得分\n修路里程  40公里  42公里  50\n桥  3座  3座  20\n绿化  5亩  6亩  9\n";

    assertThat(PlacedTables.find(lines(rows), (kind, word) -> false)).isEmpty();
  }

  @Test
  void rowsWithTabsOrBarsAreOtherTables() {
    String tabs = "名称\t\t   目标   得分\n修路\t\t    40    50\n桥梁\t\t     3     20\n";
    String bars = "|  名称 |   目标  |  得分  |\n|  修路  |  40  |   50 |\n|   桥 |  3   |    20  |\n";

    assertThat(PlacedTables.find(lines(tabs), (kind, word) -> false)).isEmpty();
    assertThat(PlacedTables.find(lines(bars), (kind, word) -> false)).isEmpty();
  }

  @Test
  void ideographsAreTwoStepsWideWhereThatPutsTextsBelowEachOther() {
    assertThat(
            Steps.of(
                lines(
                    """
                    甲乙丙丁  一二      10
                    甲        一二三四  20
                    甲乙      一        30
                    """)))
        .isEqualTo(Steps.CELLS);
    assertThat(Steps.of(lines(FORM))).isEqualTo(Steps.CHARACTERS);
  }

  @Test
  void aLongTextWithoutPagesIsReadInPieces() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      text.append("项目%04d     %d       %d     20\n".formatted(i, 100 + i, 200 + 10 * i));
    }

    List<LaidTable> found =
        PlacedTables.find(lines("名称       目标      完成     得分\n" + text), (kind, word) -> false);

    int rows = found.stream().mapToInt(f -> f.table(1).rowCount()).sum();
    assertThat(rows).isBetween(1_190, 1_201);
  }
}
