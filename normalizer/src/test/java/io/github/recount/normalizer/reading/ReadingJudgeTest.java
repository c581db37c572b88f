package io.github.recount.normalizer.reading;

import static io.github.recount.extractor.report.Alternative.Field.ACTUAL;
import static io.github.recount.extractor.report.Alternative.Field.LEVEL3;
import static io.github.recount.extractor.report.Alternative.Field.SCORE;
import static io.github.recount.extractor.report.Alternative.Field.TARGET;
import static io.github.recount.extractor.report.Alternative.Field.WEIGHT;
import static io.github.recount.extractor.report.Alternative.Kind.CELLS_SHIFTED;
import static io.github.recount.extractor.report.Alternative.Kind.FIGURES_RUN_TOGETHER;
import static io.github.recount.extractor.report.Alternative.Kind.FIGURE_BROKEN;
import static io.github.recount.extractor.report.Alternative.Kind.NAME_BROKEN;
import static io.github.recount.extractor.report.Alternative.Kind.SIGN_MISREAD;
import static io.github.recount.extractor.report.Alternative.Kind.UNIT_UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingJudgeTest {

  @ParameterizedTest
  @CsvSource({
    "≥1900吨, 1913.2吨, 19 13.2吨, 1913.2吨",
    "≥15吨, 1913.2吨, 19 13.2吨, 19 13.2吨",
    "9.62%, 9. 62%, 9.62%, 9.62%",
    "≥20, 1.32, 1. 32, 1. 32"
  })
  void aFigureThatTheTargetTells(String target, String taken, String other, String settled) {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(FIGURE_BROKEN, ACTUAL, other)
                .row("产出指标", "量", target, taken, "10", "10"));

    assertThat(row.actual().text()).isEqualTo(settled);
    assertThat(row.alternatives()).isEmpty();
    assertThat(row.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.READING_SETTLED);
    assertThat(row.confidence()).isEqualTo(0.96);
  }

  @Test
  void aFigureThatNothingTellsKeepsBothReadings() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(FIGURE_BROKEN, ACTUAL, "19 13.2")
                .row("产出指标", "量", "有所增长", "1913.2", "10", "10"));

    assertThat(row.actual().value()).isEqualByComparingTo("1913.2");
    NormalizedAlternative other = row.alternatives().get(0);
    assertThat(other.field()).isEqualTo(ACTUAL);
    assertThat(other.quantity().text()).isEqualTo("19 13.2");
    assertThat(other.quantity().value()).isNull();
    assertThat(row.confidence()).isLessThan(0.95);
  }

  @Test
  void pointsThatTheTotalTells() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(FIGURES_RUN_TOGETHER, WEIGHT, "10", SCORE, "8")
                .row("产出指标", "甲", "健全", "健全", "18", "1")
                .row("产出指标", "乙", "健全", "健全", "90", "90")
                .total("100", "98", null));

    assertThat(row.weight()).isEqualByComparingTo("10");
    assertThat(row.score()).isEqualByComparingTo("8");
    assertThat(row.alternatives()).isEmpty();
  }

  @Test
  void readingsOfSeveralRowsAreToldTogether() {
    List<NormalizedIndicator> rows =
        new Sheet()
            .or(FIGURES_RUN_TOGETHER, WEIGHT, "4", SCORE, "4")
            .row("产出指标", "甲", "健全", "健全", "44", "40")
            .or(FIGURES_RUN_TOGETHER, WEIGHT, "5", SCORE, "5")
            .row("产出指标", "乙", "健全", "健全", "55", "50")
            .row("效益指标", "丙", "健全", "健全", "51", "50")
            .total("100", "95", null)
            .normalized()
            .indicators();

    assertThat(rows)
        .extracting(row -> row.weight().toPlainString())
        .containsExactly("44", "5", "51");
    assertThat(rows).allSatisfy(row -> assertThat(row.alternatives()).isEmpty());
  }

  @Test
  void sumsThatFitNoReadingTellNothing() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(FIGURES_RUN_TOGETHER, WEIGHT, "10", SCORE, "8")
                .row("产出指标", "甲", "健全", "健全", "18", "1")
                .row("产出指标", "乙", "健全", "健全", "70", "70")
                .total("100", "98", null));

    assertThat(row.weight()).isEqualByComparingTo("18");
    assertThat(row.alternatives()).extracting(NormalizedAlternative::reading).containsExactly(2, 2);
  }

  @Test
  void aScoreAboveItsWeightIsNoReading() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(FIGURES_RUN_TOGETHER, WEIGHT, "10", SCORE, "98")
                .row("产出指标", "甲", "健全", "健全", "100", "98")
                .total("100", "98", null));

    assertThat(row.score()).isEqualByComparingTo("98");
    assertThat(row.alternatives()).isEmpty();
  }

  @Test
  void oneValueForTargetOrActualStaysOpen() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(CELLS_SHIFTED, TARGET, null, ACTUAL, "12间")
                .row("产出指标", "修缮", "12间", "", "10", "10"));

    assertThat(row.alternatives()).hasSize(2);
    assertThat(row.alternatives().get(0).quantity()).isNull();
    assertThat(row.alternatives().get(1).quantity().unit()).isEqualTo("间");
  }

  @Test
  void aNameStaysOpenWhenTheFigureIsSettled() {
    NormalizedIndicator row =
        first(
            new Sheet()
                .or(NAME_BROKEN, LEVEL3, "APPStore")
                .or(FIGURE_BROKEN, ACTUAL, "19 13.2")
                .row("产出指标", "APP Store", "≥1900", "1913.2", "10", "10"));

    assertThat(row.alternatives())
        .extracting(NormalizedAlternative::kind)
        .containsExactly(NAME_BROKEN);
    assertThat(row.alternatives().get(0).quantity().text()).isEqualTo("APPStore");
  }

  @ParameterizedTest
  @CsvSource({"290%,95%,≥90%", "W90%,95%,≥90%", "Z12场,12场,≥12场", "25场,6场,≥5场"})
  void aSignThatWasMisread(String target, String actual, String other) {
    NormalizedIndicator row = first(new Sheet().row("产出指标", "率", target, actual, "10", "10"));

    assertThat(row.target().text()).as("what is printed stays").isEqualTo(target);
    assertThat(row.alternatives()).hasSize(1);
    assertThat(row.alternatives().get(0).kind()).isEqualTo(SIGN_MISREAD);
    assertThat(row.alternatives().get(0).quantity().text()).isEqualTo(other);
    assertThat(row.confidence()).isLessThan(0.95);
  }

  @ParameterizedTest
  @CsvSource({"290人,295人,10", "210%,8%,10", "25场,24场,9.6", "290%,95%,3.28", "24场,20场,10"})
  void aFigureThatBeginsWithATwo(String target, String actual, String score) {
    NormalizedIndicator row = first(new Sheet().row("产出指标", "率", target, actual, "10", score));

    assertThat(row.alternatives()).isEmpty();
    assertThat(row.confidence()).isEqualTo(1);
  }

  @Test
  void aUnitThatNothingProves() {
    NormalizedBudgetLine line =
        new Sheet()
            .heading("万元")
            .budget("年度资金总额", "", "13528061.00", "13528061.00", "100%", "10", "10")
            .normalized()
            .budget()
            .get(0);

    assertThat(line.executed().base().value()).isEqualByComparingTo("135280610000");
    assertThat(line.alternatives())
        .extracting(NormalizedAlternative::kind)
        .containsOnly(UNIT_UNPROVEN);
    assertThat(line.alternatives())
        .extracting(NormalizedAlternative::reading)
        .containsExactly(2, 2);
    assertThat(line.alternatives().get(0).quantity().base().value())
        .isEqualByComparingTo("13528061.00");
    assertThat(line.confidence()).isLessThan(0.95);
  }

  @Test
  void aUnitThatTheReportProvesHasNoOther() {
    NormalizedBudgetLine line =
        new Sheet()
            .heading("万元")
            .budget("年度资金总额", "", "13528061.00", "13528061.00", "100%", "10", "10")
            .claim("支出", "amount", "1352.8061", "万元")
            .normalized()
            .budget()
            .get(0);

    assertThat(line.alternatives()).isEmpty();
    assertThat(line.executed().base().value()).isEqualByComparingTo("13528061.00");
  }

  @Test
  void rowsWithoutNumberAreNoBurden() {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 1000; i++) {
      sheet
          .or(FIGURE_BROKEN, ACTUAL, "29 5%")
          .or(FIGURES_RUN_TOGETHER, WEIGHT, "1", SCORE, "1")
          .row("产出指标", "率" + i, "290%", "95%", "10", "10");
    }

    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(sheet.normalized().indicators()).hasSize(1000));
  }

  private static NormalizedIndicator first(Sheet sheet) {
    return sheet.normalized().indicators().get(0);
  }
}
