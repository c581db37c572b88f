package io.github.recount.normalizer.budget;

import static io.github.recount.normalizer.report.Finding.Code.UNIT_SUSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTyperTest {
  @ParameterizedTest
  @CsvSource({
    "130,107.96,107.96,100",
    ",92,84.69,92.05",
    "540,,430,79.63",
    "1,3,2,66.67",
    "0,20,19.87,99.35",
    "1,8,1.0001,12.5"
  })
  void rateOfAdjustedElseInitial(String initial, String adjusted, String executed, String rate) {
    NormalizedBudgetLine line = line(new Sheet().budget("总额", initial, adjusted, executed));

    assertThat(line.recomputed().rate()).isEqualTo(new BigDecimal(rate));
    assertThat(line.recomputed().score()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"5,0,5", ",,5", "5,5,", "5,5,五", "5,约5,"})
  void noRateWithoutADivisorOrADividend(String initial, String adjusted, String executed) {
    assertThat(line(new Sheet().budget("总额", initial, adjusted, executed)).recomputed()).isNull();
  }

  @Test
  void scoreIsAtMostTheWeight() {
    NormalizedBudgetLine line =
        line(new Sheet().budget("总额", "", "100", "120", "120%", "10", "10"));

    assertThat(line.recomputed().rate()).isEqualByComparingTo("120");
    assertThat(line.recomputed().score()).isEqualByComparingTo("10");
  }

  @Test
  void amountsTakeTheHeadingsUnitAndPrintedUnitsPrevail() {
    NormalizedBudgetLine line =
        line(new Sheet().heading("万元").budget("总额", "", "1034.36", "10343600元"));

    assertThat(line.adjusted().base().value()).isEqualByComparingTo("10343600");
    assertThat(line.recomputed().rate()).isEqualByComparingTo("100");
  }

  @Test
  void withoutAHeadingAmountsAreBareAndTheRateStillFollows() {
    NormalizedBudgetLine line = line(new Sheet().heading(null).budget("总额", "", "200", "100"));

    assertThat(line.adjusted().base()).isNull();
    assertThat(line.recomputed().rate()).isEqualByComparingTo("50");
  }

  @Test
  void oneAmountInProseProvesTheUnitOfTheBlock() {
    Sheet sheet =
        new Sheet()
            .claim("资金", "amount", "2319.45", "万元")
            .budget("总额", "24000000", "24000000", "23194481.63")
            .budget("其中：财政拨款", "100", "100", "100");

    assertThat(line(sheet).initial().base().value()).isEqualByComparingTo("24000000");
    assertThat(sheet.normalized().budget().get(1).initial().base().value())
        .isEqualByComparingTo("100");
    assertThat(sheet.findings(UNIT_SUSPECT))
        .containsExactly("UNIT_SUSPECT WARNING 23194481.63 23194500");
  }

  @Test
  void threeAmountsMayProveIt() {
    Sheet sheet =
        new Sheet()
            .claim("人员", "amount", "1000.25", "万")
            .claim("公用", "amount", "403.20", "万元")
            .claim("项目", "amount", "916", "万元")
            .budget("总额", "", "", "23194481.63");

    assertThat(sheet.findings(UNIT_SUSPECT)).hasSize(1);
  }

  @Test
  void aRoundAmountProvesNothing() {
    Sheet sheet = new Sheet().claim("项目", "amount", "5", "万元").budget("总额", "", "", "50000");

    assertThat(line(sheet).executed().base().value()).isEqualByComparingTo("500000000");
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void amountsThatAgreeWithTheHeadingKeepIt() {
    Sheet sheet =
        new Sheet().claim("资金", "amount", "1034.36", "万元").budget("总额", "", "1034.36", "1034.36");

    assertThat(line(sheet).executed().base().value()).isEqualByComparingTo("10343600");
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void headingInYuanOverTenThousands() {
    Sheet sheet =
        new Sheet()
            .heading("元")
            .claim("资金", "amount", "1034.36", "万元")
            .budget("总额", "", "1034.36", "1034.36");

    assertThat(line(sheet).executed().base().value()).isEqualByComparingTo("10343600");
    assertThat(sheet.findings(UNIT_SUSPECT))
        .containsExactly("UNIT_SUSPECT WARNING 1034.36 10343600");
    assertThat(sheet.normalized().findings().get(0).locations()).hasSize(2);
  }

  @Test
  void twoUnitsInOneBlock() {
    Sheet sheet =
        new Sheet()
            .claim("总额", "amount", "2319.45", "万元")
            .claim("项目", "amount", "916.37", "万元")
            .budget("总额", "", "", "23194500")
            .budget("其中：项目", "", "", "916.37")
            .budget("其他", "", "", "7");

    assertThat(line(sheet).executed().unit()).isEqualTo("元");
    assertThat(sheet.normalized().budget().get(1).executed().unit()).isEqualTo("万元");
    assertThat(sheet.normalized().budget().get(2).executed().unit()).isEqualTo("万元");
  }

  @ParameterizedTest
  @CsvSource({
    "万元,1034.36,10343600,100%,10343600,100",
    "元,1034.36,10343600,1.00,1034.36,100",
    "万元,23782237,2319.45,97.53%,23782237,97.53",
    "万元,23782237,2319.45,97.53,23782237,97.53"
  })
  void theRateOfARowTellsItsTwoUnits(
      String heading, String adjusted, String executed, String rate, String odd, String percent) {
    Sheet sheet = new Sheet().heading(heading).budget("总额", "", adjusted, executed, rate);

    assertThat(sheet.findings()).containsExactly("UNIT_SUSPECT WARNING %s -".formatted(odd));
    assertThat(line(sheet).recomputed().rate()).isEqualByComparingTo(percent);
    assertThat(line(sheet).rate().base().value()).isEqualByComparingTo(percent);
  }

  @Test
  void aWrongRateOfATinyAmountTellsNothing() {
    assertThat(new Sheet().budget("总额", "", "100", "0.01", "100%").findings())
        .containsExactly("RATE_MISMATCH ERROR 100 0.01");
  }

  @Test
  void printedUnitsAreBelieved() {
    assertThat(new Sheet().budget("总额", "", "100万元", "100元", "100%").findings())
        .containsExactly("RATE_MISMATCH ERROR 100 0.01");
  }

  @Test
  void anUnlikelyAmountIsOnlyMentioned() {
    Sheet sheet = new Sheet().budget("总额", "", "23782237", "23194481.63");

    assertThat(line(sheet).adjusted().unit()).isEqualTo("万元");
    assertThat(line(sheet).adjusted().base().value()).isEqualByComparingTo("237822370000");
    assertThat(sheet.findings()).containsExactly("UNIT_SUSPECT INFO 23782237 -");
  }

  private static NormalizedBudgetLine line(Sheet sheet) {
    return sheet.normalized().budget().get(0);
  }
}
