package io.github.recount.normalizer.check;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {
  @Test
  void aTotalThatRestsOnAGuessedRowIsAWarningThatSaysWhy() {
    Finding finding =
        only(
            new Sheet()
                .row("产出指标", "场次", "10场", "10场", "50", "50")
                .doubtful(0.7, "人数", "10人", "10人", "50", "40")
                .total("100", "95", null),
            Code.TOTAL_MISMATCH);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains("read by guess", "人数");
  }

  @Test
  void aTotalOverRowsThatWereReadAsTheyStandIsAnError() {
    Finding finding =
        only(
            new Sheet()
                .row("产出指标", "场次", "10场", "10场", "50", "50")
                .doubtful(0.9, "人数", "10人", "10人", "50", "40")
                .total("100", "95", null),
            Code.TOTAL_MISMATCH);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aGuessedRowAboveItsWeightIsAWarningAndAnotherOneAnError() {
    NormalizedEvaluation evaluation =
        new Sheet()
            .row("产出指标", "场次", "10场", "10场", "5", "6")
            .doubtful(0.7, "人数", "10人", "10人", "5", "6")
            .normalized();

    assertThat(evaluation.findings().stream().filter(f -> f.code() == Code.SCORE_ABOVE_WEIGHT))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void aBudgetRowOfLaidOutTextAccusesNobody() {
    Location place = Location.line(3);
    Finding error =
        new Finding(Code.RATE_MISMATCH, Severity.ERROR, "10 is not 9.", TEN, ONE, List.of(place));
    Repair laidOut = new Repair(Repair.Kind.CELLS_LAID_OUT, "by where texts begin");
    NormalizedBudgetLine line =
        new NormalizedBudgetLine(
            "合计",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            0.88,
            List.of(laidOut),
            List.of(),
            place);

    Finding weighed = Doubt.ofBudget(error, List.of(line));
    assertThat(weighed.severity()).isEqualTo(Severity.WARNING);
    assertThat(weighed.message()).contains("read by guess");
  }

  @Test
  void nothingInAPictureIsAnError() {
    NormalizedEvaluation read = new Sheet().row("产出指标", "场次", "10场", "10场", "5", "6").normalized();

    List<Finding> findings = new Auditor().audit(List.of(read), true).get(0).findings();

    assertThat(findings).isNotEmpty().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  @Test
  void sectionsWhoseDifferencesCancelOutMayHoldRowsOfEachOther() {
    Sheet sheet =
        new Sheet()
            .section("产出指标", "60", "60")
            .section("效益指标", "40", "40")
            .row("产出指标", "场次", "10场", "10场", "50", "50")
            .row("效益指标", "人数", "10人", "10人", "10", "10")
            .row("效益指标", "户数", "10户", "10户", "40", "40");

    assertThat(sheet.findings(Code.WEIGHT_SUM))
        .containsExactly("WEIGHT_SUM INFO 60 50", "WEIGHT_SUM INFO 40 50");
    assertThat(sheet.findings(Code.SECTION_MISMATCH))
        .containsExactly("SECTION_MISMATCH WARNING 60 50", "SECTION_MISMATCH WARNING 40 50");
  }

  @Test
  void aSectionIsNotAccusedWhereSomeRowsHaveLostTheirs() {
    Sheet sheet =
        new Sheet()
            .section("产出指标", "60", "60")
            .row("产出指标", "场次", "10场", "10场", "50", "50")
            .row(null, "户数", "10户", "10户", "50", "50");

    assertThat(sheet.findings(Code.WEIGHT_SUM)).containsExactly("WEIGHT_SUM INFO 60 50");
    assertThat(sheet.findings(Code.SECTION_MISMATCH))
        .containsExactly("SECTION_MISMATCH WARNING 60 50");
  }

  @Test
  void aSectionAboveItsWeightIsAnErrorOnlyWhereItsRowsAreKnown() {
    Sheet sheet =
        new Sheet().section("产出指标", "50", "60").row("产出指标", "场次", "10场", "10场", "50", "50");
    assertThat(sheet.findings(Code.SCORE_ABOVE_WEIGHT))
        .containsExactly("SCORE_ABOVE_WEIGHT ERROR 60 50");

    sheet.row(null, "户数", "10户", "10户", "50", "50");
    assertThat(sheet.findings(Code.SCORE_ABOVE_WEIGHT))
        .containsExactly("SCORE_ABOVE_WEIGHT WARNING 60 50");
  }

  private static Finding only(Sheet sheet, Code code) {
    List<Finding> found =
        sheet.normalized().findings().stream().filter(f -> f.code() == code).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
