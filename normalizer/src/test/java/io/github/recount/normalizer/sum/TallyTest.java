package io.github.recount.normalizer.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void rowsAndTheFirstBudgetLine() {
    assertThat(
            total(
                rows(new Sheet())
                    .budget("年度资金总额", "", "", "", "", "10", "9.5")
                    .budget("其中：财政拨款", "", "", "", "", "10", "9.5")))
        .isEqualByComparingTo("97.5");
  }

  @Test
  void theSumOfTheBudgetWhereItStandsLast() {
    assertThat(
            total(
                rows(new Sheet())
                    .budget("财政拨款", "90", "90", "88")
                    .budget("单位资金", "10", "10", "7")
                    .budget("合　计", "100", "100", "95", "95%", "10", "9.5")))
        .isEqualByComparingTo("97.5");
  }

  @Test
  void pointsMergedBesideAllLinesOfTheBudget() {
    Sheet sheet =
        rows(new Sheet())
            .budget("财政拨款", "90", "90", "88", "", "10", "9.5")
            .budget("单位资金", "10", "10", "7")
            .budget("合计", "100", "100", "95");

    assertThat(total(sheet)).isEqualByComparingTo("97.5");
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void theSectionOfTheBudgetWhereItsLineHasNoPoints() {
    assertThat(
            total(rows(new Sheet()).budget("年度资金总额", "5", "5", "5").section("预算执行率", "10", "10")))
        .isEqualByComparingTo("98");
  }

  @Test
  void pointsOfLineAndSectionAreOnce() {
    assertThat(
            total(
                rows(new Sheet())
                    .budget("年度资金总额", "", "", "", "", "10", "10")
                    .section("预算执行情况", "10", "10")))
        .isEqualByComparingTo("98");
  }

  @Test
  void aRowOfTheTableIsAnIndicatorAndNotCountedTwice() {
    assertThat(
            total(
                rows(new Sheet())
                    .row("执行", "预算执行率", "100%", "100%", "10", "10")
                    .section("预算执行情况", "10", "10")))
        .isEqualByComparingTo("98");
    assertThat(
            total(
                rows(new Sheet())
                    .row("执行", "预算执行率", "100%", "100%", "10", "10")
                    .budget("年度资金总额", "", "", "", "", "10", "10")))
        .isEqualByComparingTo("98");
  }

  @Test
  void aRowOnTheExecutionRateBesideTheBudgetCounts() {
    assertThat(
            total(
                new Sheet()
                    .row("投入", "预算执行率", "100%", "100%", "2", "2")
                    .row("产出", "数量", "1", "1", "88", "86")
                    .section("预算执行情况", "10", "10")))
        .isEqualByComparingTo("98");
  }

  @Test
  void detailsOfARowAreNotCounted() {
    assertThat(total(rows(new Sheet()).detail("数量", "其中：一类", "1", "1", "5", "5")))
        .isEqualByComparingTo("88");
  }

  @Test
  void goalsWithWeightsAddNothing() {
    assertThat(total(rows(new Sheet().goal(1, "50")))).isEqualByComparingTo("88");
  }

  @Test
  void aMissingScoreOfARowThatWeighsLeavesNoSum() {
    assertThat(total(rows(new Sheet()).row("效益", "环境", "好", "好", "10", "").total("", "88", null)))
        .isNull();
  }

  @Test
  void aRowWithoutPointsAtAllIsNoGap() {
    assertThat(total(rows(new Sheet()).row("效益", "环境", "好", "好"))).isEqualByComparingTo("88");
    assertThat(total(rows(new Sheet()).row("效益", "环境", "好", "好", "0", "")))
        .isEqualByComparingTo("88");
  }

  @Test
  void sectionsWhereNoRowHasAScore() {
    assertThat(
            total(
                new Sheet()
                    .row("产出", "数量", "1", "1")
                    .section("产出指标", "50", "49")
                    .section("产出指标", "50", "49")
                    .section("效益指标", "40", "38")
                    .section("预算执行情况", "10", "10")
                    .total("100", "97", null)))
        .isEqualByComparingTo("97");
  }

  @Test
  void levelTwoNamesWithPointsOfTheirOwnAreNoPartOfTheLevelAbove() {
    Sheet sheet =
        new Sheet()
            .section("效益指标", "30", "")
            .section("满意度指标", "10", "")
            .row2("效益指标", "社会效益指标", "就业", "1", "1", "30")
            .row2("效益指标", "满意度指标", "满意率", "1", "1", "10");

    assertThat(sheet.normalized().sections())
        .extracting(section -> section.recomputed().weight().intValue())
        .containsExactly(30, 10);
  }

  private static Sheet rows(Sheet sheet) {
    return sheet.row("产出", "数量", "1", "1", "50", "50").row("效益", "满意", "1", "1", "40", "38");
  }

  private static BigDecimal total(Sheet sheet) {
    return sheet.normalized().total().recomputed();
  }
}
