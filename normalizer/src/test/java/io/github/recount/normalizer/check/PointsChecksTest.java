package io.github.recount.normalizer.check;

import static io.github.recount.normalizer.report.Finding.Code.MISSING_VALUE;
import static io.github.recount.normalizer.report.Finding.Code.SECTION_MISMATCH;
import static io.github.recount.normalizer.report.Finding.Code.TOTAL_MISMATCH;
import static io.github.recount.normalizer.report.Finding.Code.WEIGHT_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsChecksTest {
  @ParameterizedTest
  @CsvSource({"97,96.99", "97,97", "97,96.5", "99.3,99.26", "99.26,99.26", "100.0,99.96"})
  void totalsThatAgreeAsPrinted(String total, String score) {
    assertThat(whole(score).total("100", total, null).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"97,96", "97,96.4", "99.3,99.2", "99.26,99.25", "80,100"})
  void totalsThatDoNot(String total, String score) {
    assertThat(whole(score).total("100", total, null).findings(TOTAL_MISMATCH))
        .containsExactly("TOTAL_MISMATCH ERROR %s %s".formatted(total, score));
  }

  @Test
  void aTotalBesideAGapIsNotJudged() {
    assertThat(
            whole("50")
                .row("效益", "环境", "好", "好", "10", "")
                .total("", "80", null)
                .findings(TOTAL_MISMATCH))
        .isEmpty();
  }

  @Test
  void aTotalOfTheTableAloneLeavesTheBudgetOut() {
    Sheet sheet =
        new Sheet().row("产出", "数量", "1", "1", "90", "88").budget("总额", "", "", "", "", "10", "10");

    assertThat(sheet.total("90", "88", null).findings()).isEmpty();
    assertThat(sheet.total("90", "98", null).findings()).isEmpty();
    assertThat(sheet.total("100", "88", null).findings())
        .containsExactly("TOTAL_MISMATCH ERROR 88 98");
    assertThat(sheet.total("90", "87", null).findings())
        .containsExactly("TOTAL_MISMATCH ERROR 87 98");
  }

  @ParameterizedTest
  @CsvSource({"97.5, WARNING", "98, WARNING", "98.1, ERROR", "87, ERROR"})
  void aTotalMayHoldPointsOfWhatTheWeightsLeaveOut(String total, String severity) {
    Sheet sheet = new Sheet().row("产出", "数量", "1", "1", "90", "88");
    assertThat(sheet.total("", total, null).findings(TOTAL_MISMATCH))
        .containsExactly("TOTAL_MISMATCH %s %s 88".formatted(severity, total));
  }

  @Test
  void aSectionInProseOnly() {
    Sheet sheet =
        new Sheet()
            .row("产出指标", "数量", "1", "1", "60", "60")
            .row("效益指标", "满意度", "1", "1", "40", "31")
            .claim("效益指标", "score", "32", "分")
            .claim("产出", "score", "60", null)
            .claim("产出指标", "weight", "50", "分")
            .claim("满意度", "score", "3", "分")
            .claim("效益指标", "score", "91.4", "%");

    assertThat(sheet.findings())
        .containsExactly("SECTION_MISMATCH ERROR 32 31", "CLAIM_CONFLICT WARNING 3 31");
  }

  @Test
  void aSectionOfTheBudgetFollowsItsLine() {
    assertThat(
            new Sheet()
                .budget("年度资金总额", "", "", "", "", "10", "9")
                .section("预算执行情况", "10", "10")
                .findings(SECTION_MISMATCH))
        .containsExactly("SECTION_MISMATCH ERROR 10 9");
  }

  @Test
  void sectionsThatGoalsRepeatAreNotMixed() {
    Sheet sheet =
        new Sheet()
            .goal(1, "60")
            .section("产出指标", "60", "60")
            .row("产出指标", "数量", "1", "1", "60", "60")
            .goal(2, "40")
            .section("产出指标", "40", "40")
            .row("产出指标", "数量", "1", "1", "40", "40");

    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void weightsThatMakeAHundred() {
    assertThat(whole("90").total("100", "90", null).findings()).isEmpty();
    assertThat(
            new Sheet()
                .row("产出", "数量", "1", "1", "90", "90")
                .budget("总额", "", "", "", "", "10", "10")
                .total("90", "100", null)
                .findings(WEIGHT_SUM))
        .isEmpty();
    assertThat(
            new Sheet()
                .row("产出", "数量", "1", "1", "0.4")
                .row("产出", "面积", "1", "1", "0.6")
                .findings())
        .isEmpty();
  }

  @Test
  void weightsOfGoalsWhereRowsHaveNone() {
    Sheet sheet = new Sheet().goal(1, "25").row("产出", "数量", "1", "1", "", "25").goal(2, "35");

    assertThat(sheet.findings()).containsExactly("WEIGHT_SUM WARNING - 60");
    assertThat(sheet.budget("总额", "", "", "", "", "40", "40").findings()).isEmpty();
  }

  @Test
  void weightsOtherThanTheDeclaredSum() {
    assertThat(whole("90").total("120", "90", null).findings())
        .containsExactly("WEIGHT_SUM WARNING 120 100");
    assertThat(new Sheet().row("产出", "数量", "1", "1", "80", "80").total("80", "80", null).findings())
        .containsExactly("WEIGHT_SUM WARNING 80 80");
  }

  @Test
  void unknownWeightsAreNotSummed() {
    assertThat(
            new Sheet()
                .row("产出", "数量", "1", "1", "80", "80")
                .budget("总额", "", "", "", "", "", "10")
                .findings())
        .isEmpty();
  }

  @Test
  void scoresAboveTheirWeights() {
    Sheet sheet =
        new Sheet()
            .row("产出", "数量", "1", "1", "90", "91")
            .budget("总额", "", "", "", "", "10", "10.5")
            .total("100", "101.5", null);

    assertThat(sheet.findings())
        .containsExactly(
            "SCORE_ABOVE_WEIGHT ERROR 91 90",
            "SCORE_ABOVE_WEIGHT ERROR 10.5 10",
            "SCORE_ABOVE_WEIGHT ERROR 101.5 100");
  }

  @Test
  void aDeductionIsNotAboveItsWeight() {
    Sheet sheet =
        new Sheet()
            .row("产出", "数量", "1", "1", "100", "100")
            .row("扣分项", "审计", "发现问题", "1处", "-3", "-1");

    assertThat(sheet.findings()).noneMatch(finding -> finding.startsWith("SCORE_ABOVE_WEIGHT"));
  }

  @ParameterizedTest
  @CsvSource({
    "90,优,",
    "100,优秀,",
    "89.99,良,",
    "80,良好,",
    "79,中,",
    "60,中,",
    "59.9,差,",
    "95,合格,",
    "89.99,优,89.99",
    "95,良,95",
    "80,中,80",
    "60,差,60",
    "120,差,120"
  })
  void grades(String score, String grade, String wrong) {
    Sheet sheet = new Sheet().total("", score, grade);

    if (wrong == null) {
      assertThat(sheet.findings()).isEmpty();
    } else {
      assertThat(sheet.findings()).containsExactly("GRADE_MISMATCH WARNING %s -".formatted(wrong));
    }
  }

  @Test
  void aGradeOfAScoreOutOfAnotherSum() {
    assertThat(new Sheet().total("50", "46", "优").findings()).isEmpty();
  }

  @Test
  void missingScoresAndWeights() {
    assertThat(whole("50").row("效益", "环境", "好", "好", "0", "").findings(MISSING_VALUE)).isEmpty();
    assertThat(whole("50").row("效益", "环境", "好", "好", "10", "").findings(MISSING_VALUE))
        .containsExactly("MISSING_VALUE WARNING - -");
    assertThat(
            whole("50")
                .row("效益", "甲", "好", "好", "10", "9")
                .row("效益", "乙", "好", "好", "", "9")
                .findings(MISSING_VALUE))
        .containsExactly("MISSING_VALUE WARNING - -");
  }

  @Test
  void aFormWithoutScoresOrWeightsMissesNothing() {
    Sheet unscored = new Sheet();
    Sheet unweighted = new Sheet();
    for (int i = 0; i < 4; i++) {
      unscored.row("产出", "数量" + i, "1", "1", "25", "");
      unweighted.row("产出", "数量" + i, "1", "1", "", "25");
    }
    assertThat(unscored.findings()).isEmpty();
    assertThat(unweighted.findings()).isEmpty();
  }

  private static Sheet whole(String score) {
    return new Sheet().row("产出", "数量", "1", "1", "100", score);
  }
}
