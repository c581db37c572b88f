package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.List;

/** Runs every check. */
public final class Auditor {
  private static final List<Check> CHECKS =
      List.of(
          new TotalMismatch(),
          new SectionMismatch(),
          new WeightSum(),
          new RateMismatch(),
          new BudgetScore(),
          new ScoreAboveWeight(),
          new ScoreRule(),
          new PartSum(),
          new GradeMismatch(),
          new UnitConflict(),
          new ColumnShift(),
          new MissingValue(),
          new ClaimConflict(),
          new DuplicateIndicator(),
          new LowConfidence());

  /** The same evaluation with what the checks find behind the findings that it has. */
  public NormalizedEvaluation audit(NormalizedEvaluation evaluation) {
    List<Finding> findings = new ArrayList<>(evaluation.findings());
    CHECKS.forEach(check -> findings.addAll(check.check(evaluation)));
    return evaluation.withFindings(findings);
  }
}
