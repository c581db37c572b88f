package io.github.recount.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.Documents;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {
  /**
   * An indicator on page 5, table 2, row 14; a section and the total on rows 12 and 30 of table 1.
   */
  private static final NormalizedEvaluation EVALUATION =
      Documents.full("a.pdf").evaluations().get(0);

  private static final NormalizedIndicator INDICATOR = EVALUATION.indicators().get(0);

  @Test
  void isTheRowAtTheFindingsPlace() {
    assertThat(subject(Finding.Code.SCORE_RULE, "", INDICATOR.location()))
        .isEqualTo(new Subject("indicators", 1, "职称评定数"));
  }

  @Test
  void isTheRowAlsoWhereTheFindingPointsToAnotherCellOfIt() {
    Location score = new Location(5, null, 2, 14, 9, null, null);
    assertThat(subject(Finding.Code.SCORE_ABOVE_WEIGHT, "", score).row()).isEqualTo(1);
    Location below = new Location(5, null, 2, 15, 9, null, null);
    assertThat(subject(Finding.Code.SCORE_ABOVE_WEIGHT, "", below).row()).isNull();
  }

  @Test
  void ofASumIsTheSectionOrTheEvaluation() {
    assertThat(subject(Finding.Code.SECTION_MISMATCH, "", Location.cell(1, 12, 1)))
        .isEqualTo(new Subject("sections", 1, "产出指标"));
    assertThat(subject(Finding.Code.TOTAL_MISMATCH, "", Location.cell(1, 30, 1)))
        .isEqualTo(new Subject("evaluations", null, null));
  }

  @Test
  void ofSeveralFiguresInALineIsTheOneThatTheFindingNames() {
    NormalizedEvaluation prose = Documents.claiming(claim("培训人数"), claim("演出场次"));
    assertThat(Subject.of(prose, finding("演出场次: the prose says 3.", Location.line(7))))
        .isEqualTo(new Subject("claims", 2, "演出场次"));
    assertThat(Subject.of(prose, finding("Something is odd.", Location.line(7))))
        .as("none is guessed")
        .isEqualTo(new Subject("evaluations", null, null));
  }

  @Test
  void comesFromTheFirstPlaceThatHasARow() {
    assertThat(subject(Finding.Code.CLAIM_CONFLICT, "", Location.line(99), INDICATOR.location()))
        .extracting(Subject::table)
        .isEqualTo("indicators");
  }

  private static Subject subject(Finding.Code code, String message, Location... places) {
    return Subject.of(
        EVALUATION,
        new Finding(code, Finding.Severity.ERROR, message, null, null, List.of(places)));
  }

  private static Finding finding(String message, Location place) {
    return new Finding(
        Finding.Code.CLAIM_CONFLICT, Finding.Severity.WARNING, message, null, null, List.of(place));
  }

  private static Claim claim(String about) {
    return new Claim(about, "count", about + "3", new BigDecimal("3"), null, Location.line(7));
  }
}
