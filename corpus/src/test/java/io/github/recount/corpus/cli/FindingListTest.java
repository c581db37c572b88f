package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingListTest {

  @Test
  void alignsTheFindingsWorstFirst() {
    FindingList list =
        list(
            finding(Code.LOW_CONFIDENCE, Severity.INFO, null, null, "a row was shifted"),
            finding(Code.TOTAL_MISMATCH, Severity.ERROR, "97", "96.5", "the scores\nadd up"));
    assertThat(list.table().lines())
        .containsExactly(
            "severity  code            declared  recomputed  difference  file      place          message",
            "error     TOTAL_MISMATCH        97        96.5         0.5  报告.doc  table 2 row 3  the scores\\u000aadd up",
            "info      LOW_CONFIDENCE                                    报告.doc  table 2 row 3  a row was shifted");
  }

  @Test
  void cutsNoMessage() {
    String message = "年度资金总额 ".repeat(40) + "the end";
    FindingList list = list(finding(Code.PART_SUM, Severity.WARNING, "1", "2", message));
    assertThat(list.table().lines().get(1)).endsWith(message);
    assertThat(list.count()).isEqualTo("0 error, 1 warning, 0 info");
  }

  @Test
  void knowsWhetherAFindingIsBadEnough() {
    FindingList list = list(finding(Code.UNIT_SUSPECT, Severity.WARNING, null, null, "m"));
    assertThat(list.anyAsBadAs(Severity.INFO)).isTrue();
    assertThat(list.anyAsBadAs(Severity.WARNING)).isTrue();
    assertThat(list.anyAsBadAs(Severity.ERROR)).isFalse();
  }

  private static FindingList list(Finding... findings) {
    NormalizedEvaluation evaluation =
        new NormalizedEvaluation(
            "aaaaaaaaaaaa-1",
            Evaluation.Scope.PROJECT,
            Evaluation.Form.TABLE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(findings));
    NormalizedDocument document =
        new NormalizedDocument(
            "报告.doc",
            "a".repeat(64),
            "application/msword",
            1,
            null,
            "native",
            NormalizedDocument.Status.EXTRACTED,
            null,
            List.of(),
            List.of(evaluation));
    FindingList list = new FindingList();
    list.export(List.of(new FiledDocument(document, null)), Path.of(""));
    return list;
  }

  private static Finding finding(
      Code code,
      Severity severity,
      @Nullable String declared,
      @Nullable String recomputed,
      String message) {
    return new Finding(
        code,
        severity,
        message,
        declared == null ? null : new BigDecimal(declared),
        recomputed == null ? null : new BigDecimal(recomputed),
        List.of(Location.cell(2, 3, 1)));
  }
}
