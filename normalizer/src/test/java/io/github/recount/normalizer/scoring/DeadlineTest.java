package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, durations, grades and words; the report is of 2022. */
class DeadlineTest {
  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource({
    "≤2022年12月31日, 2022年12月20日, deadline",
    "2022年12月底前, 2022年12月31日, deadline",
    "12月底前, 12月20日, deadline",
    "12月底前, 2022年11月, deadline",
    "2022年内, 2022年12月, deadline",
    "2022年6月30日前, 2022.6.30, deadline",
    "2022年上半年, 2022年5月, deadline",
    "2022年第三季度, 2022年9月28日, deadline",
    "2022年12月31日前完成, 2022年12月15日前完成, deadline",
    "2022年1月至12月, 2022年12月31日, deadline",
    "12月31日前, 12月31日前, equal",
    "12月底前, 按时完成, qualitative-tier",
    "≤30天, 25天, reverse-ratio",
    "12个月, 12个月, positive-ratio",
    "3-5天, 4天, range",
    "优, 优, qualitative-tier",
    "良好, 优秀, qualitative-tier",
  })
  void earnsTheWeight(String target, String actual, String rule) {
    Recomputed byRule = recomputed(target, actual, "10");

    assertThat(byRule.score()).as(byRule.how()).isEqualByComparingTo("10");
    assertThat(byRule.rule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource({
    "2022年6月底前, 2022年12月20日, deadline-missed",
    "2021年12月底前, 2022年1月, deadline-missed",
    "2022年6月30日前, 2022年12月底前, unscored",
    "2022年6月15日前, 2022年6月, unscored",
    "2022年12月底前, 100%, unscored",
    "2022年12月底前, 12个月, unscored",
    "2022年2月30日前, 2022年2月20日, unscored",
    "3-5天, 8天, unscored",
    "30天内, 及格, unscored",
  })
  void isUnscoredAndSaysWhy(String target, String actual, String rule) {
    Recomputed byRule = recomputed(target, actual, "10");

    assertThat(byRule.score()).isNull();
    assertThat(byRule.rule()).isEqualTo(rule);
    assertThat(byRule.how()).isNotBlank();
  }

  @Test
  void aGradeBelowTheTargetDoesNotReachTheFirstTier() {
    assertThat(recomputed("优", "良好", "10").score()).isEqualByComparingTo("8");
    assertThat(recomputed("优", "良好", "7").score()).isEqualByComparingTo("7");
  }

  @Test
  void aStatedDeductionCountsTheDays() {
    Sheet sheet = new Sheet().criterion("每延迟1天扣0.5分", "完工时间", "2022年6月30日前", "2022年7月4日", "5", "5");

    assertThat(Objects.requireNonNull(sheet.normalized().indicators().get(0).recomputed()).score())
        .isEqualByComparingTo("3");
    assertThat(sheet.findings(Code.SCORE_RULE)).containsExactly("SCORE_RULE WARNING 5 3");
  }

  @Test
  void fullPointsForAMissedDeadlineAreAFinding() {
    Sheet sheet = new Sheet().row("产出指标", "完工时间", "2022年6月30日前", "2022年7月4日", "5", "5");

    assertThat(sheet.findings(Code.SCORE_RULE)).containsExactly("SCORE_RULE WARNING 5 -");
    assertThat(
            new Sheet()
                .row("产出指标", "完工时间", "2022年6月30日前", "2022年7月4日", "5", "4")
                .findings(Code.SCORE_RULE))
        .isEmpty();
  }

  /** The declared score is 10, and 7 for a row of weight 10 where so given. */
  private static Recomputed recomputed(String target, String actual, String score) {
    return Objects.requireNonNull(
        new Sheet()
            .row("产出指标", "指标", target, actual, "10", score)
            .normalized()
            .indicators()
            .get(0)
            .recomputed());
  }
}
