package io.github.recount.normalizer.check;

import static io.github.recount.normalizer.report.Finding.Code.BUDGET_SCORE;
import static io.github.recount.normalizer.report.Finding.Code.PART_SUM;
import static io.github.recount.normalizer.report.Finding.Code.RATE_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetChecksTest {
  @ParameterizedTest
  @CsvSource({
    "540,430,80%",
    "540,430,79.63%",
    "92,84.69,92%",
    "20,19.87,99.35%",
    "20,19.87,99%",
    "5,5,100",
    "5,5,1.00",
    "5,5,100%",
    "5,5,(100%)",
    "200,1,0.5%",
    "200,1,0.005",
    "0,5,100%",
    "5,5,",
    "5,5,—",
    "2378.2237,2319.448163,97.53%"
  })
  void ratesThatFollow(String budget, String executed, String rate) {
    assertThat(new Sheet().budget("总额", "", budget, executed, rate).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20,19.87,99.67%,99.67,99.35",
    "540,430,79.6%,-,-",
    "540,430,79.7%,79.7,79.63",
    "540,430,81%,81,79.63",
    "5,4,100%,100,80",
    "5,4,1.00,100,80",
    "100,105,100%,100,105"
  })
  void ratesThatDoNotFollow(
      String budget, String executed, String rate, String declared, String recomputed) {
    Sheet sheet = new Sheet().budget("总额", "", budget, executed, rate);

    if (declared.equals("-")) {
      assertThat(sheet.findings()).isEmpty();
    } else {
      assertThat(sheet.findings())
          .containsExactly("RATE_MISMATCH ERROR %s %s".formatted(declared, recomputed));
    }
  }

  @Test
  void aRateOfTheInitialBudgetIsAnotherRuleAndNoWrongArithmetic() {
    assertThat(new Sheet().budget("总额", "100", "80", "60", "60%").findings(RATE_MISMATCH))
        .containsExactly("RATE_MISMATCH WARNING 60 75");
  }

  @Test
  void everyLineIsChecked() {
    assertThat(
            new Sheet()
                .budget("总额", "", "100", "100", "100%")
                .budget("其中：财政拨款", "", "100", "90", "80%")
                .findings(RATE_MISMATCH))
        .containsExactly("RATE_MISMATCH ERROR 80 90");
  }

  @ParameterizedTest
  @CsvSource({
    "92,84.69,92%,10,9.20", "92,84.69,92%,10,9.21", "92,84.69,92.05%,10,9.2",
    "100,97.5286,97.53%,30,29.26", "100,97.5286,97.53%,30,29", "100,120,120%,10,10",
    "100,50,,10,5.0", "100,50,50%,,5", "100,50,50%,10,"
  })
  void budgetScoresThatFollow(
      String budget, String executed, String rate, String weight, String score) {
    assertThat(
            new Sheet()
                .budget("总额", "", budget, executed, rate, weight, score)
                .findings(BUDGET_SCORE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100,92,92%,10,10,INFO,9.2",
    "100,98,98%,10,9,INFO,9.8",
    "100,50,50%,10,10,WARNING,5",
    "100,92,92%,10,9.3,WARNING,9.2"
  })
  void budgetScoresThatDoNot(
      String budget,
      String executed,
      String rate,
      String weight,
      String score,
      String severity,
      String recomputed) {
    assertThat(
            new Sheet()
                .budget("总额", "", budget, executed, rate, weight, score)
                .findings(BUDGET_SCORE))
        .containsExactly("BUDGET_SCORE %s %s %s".formatted(severity, score, recomputed));
  }

  @Test
  void partsThatMakeTheTotal() {
    assertThat(parts("100", "60", "30", "10")).isEmpty();
    assertThat(parts("2319", "1403.45", "900", "16")).isEmpty();
    assertThat(parts("100", "100", "", "")).isEmpty();
    assertThat(parts("100", "60", "", "10")).isEmpty();
    assertThat(parts("100", "100", "60", "40")).isEmpty();
    assertThat(parts("0", "0", "0", "0")).isEmpty();
  }

  @Test
  void partsThatDoNot() {
    assertThat(parts("100", "60", "30", "5"))
        .containsExactly("PART_SUM ERROR 1000000 950000", "PART_SUM ERROR 1000000 950000");
    assertThat(parts("100", "120", "", ""))
        .containsExactly("PART_SUM ERROR 1000000 1200000", "PART_SUM ERROR 1000000 1200000");
    assertThat(parts("0", "92", "", ""))
        .containsExactly("PART_SUM WARNING 0 920000", "PART_SUM WARNING 0 920000");
  }

  @Test
  void partsWithoutARemainderMayBeSomeOfMany() {
    assertThat(
            new Sheet()
                .budget("总额", "", "", "100")
                .budget("其中：财政拨款", "", "", "60")
                .budget("单位资金", "", "", "30")
                .findings())
        .isEmpty();
  }

  @Test
  void theTotalMayStandBelowItsParts() {
    Sheet sheet = new Sheet().budget("基本支出", "", "812.4", "800").budget("项目支出", "", "200", "190");

    assertThat(sheet.budget("资金总额", "", "1012.4", "990").findings(PART_SUM)).isEmpty();
    assertThat(
            new Sheet()
                .budget("基本支出", "", "", "800")
                .budget("其他支出", "", "", "190")
                .budget("合计", "", "", "980")
                .findings(PART_SUM))
        .containsExactly("PART_SUM ERROR 9800000 9900000");
  }

  @Test
  void partsOfPartsAreOnlyAWarning() {
    assertThat(
            new Sheet()
                .budget("总额", "", "", "100")
                .budget("其中：财政拨款", "", "", "60")
                .budget("其中：中央补助", "", "", "33")
                .budget("其他资金", "", "", "30")
                .findings(PART_SUM))
        .containsExactly("PART_SUM WARNING 1000000 1230000");
  }

  private static List<String> parts(String total, String a, String b, String c) {
    return new Sheet()
        .budget("年度资金总额", "", total, total)
        .budget("其中：当年财政拨款", "", a, a)
        .budget("上年结转资金", "", b, b)
        .budget("其他资金", "", c, c)
        .findings(PART_SUM);
  }
}
