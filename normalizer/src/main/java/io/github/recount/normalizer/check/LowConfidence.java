package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row was repaired so much that a person should compare it with the document. */
final class LowConfidence implements Check {
  private static final double TRUSTED = 0.8;

  @Override
  public Code code() {
    return Code.LOW_CONFIDENCE;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    return evaluation.indicators().stream()
        .filter(row -> row.confidence() < TRUSTED)
        .map(LowConfidence::finding)
        .toList();
  }

  private static Finding finding(NormalizedIndicator row) {
    String repairs = row.repairs().stream().map(Repair::note).collect(Collectors.joining("; "));
    BigDecimal confidence = BigDecimal.valueOf(row.confidence()).setScale(2, RoundingMode.HALF_UP);
    return new Finding(
        Code.LOW_CONFIDENCE,
        Severity.INFO,
        "%s was read with a confidence of %s%s."
            .formatted(
                row.level3(), Figures.words(confidence), repairs.isEmpty() ? "" : ": " + repairs),
        null,
        null,
        List.of(row.location()));
  }
}
