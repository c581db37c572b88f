package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Runs every check. */
public final class Auditor {
  private static final List<ReportCheck> CHECKS =
      List.of(
          new UnitSuspect(),
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
          new YearConflict(),
          new DuplicateIndicator(),
          new LowConfidence());

  private static final String SCAN = "the figures were recognised in a picture.";

  /** Every kind of finding, in the order in which they are listed. */
  static List<ReportCheck> checks() {
    return CHECKS;
  }

  /**
   * The evaluations of one report, with what the checks find.
   *
   * @param fromPicture whether the figures were recognised in a scan, which is a guess
   */
  public List<NormalizedEvaluation> audit(
      List<NormalizedEvaluation> evaluations, boolean fromPicture) {
    List<List<Finding>> findings = new ArrayList<>();
    evaluations.forEach(evaluation -> findings.add(new ArrayList<>()));
    for (ReportCheck check : CHECKS) {
      check.check(evaluations).forEach(one -> findings.get(one.evaluation()).add(one.finding()));
    }
    List<NormalizedEvaluation> audited = new ArrayList<>();
    List<Finding> said = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      List<Finding> news =
          findings.get(i).stream()
              .filter(finding -> !isAmong(said, finding))
              .map(finding -> fromPicture ? Doubt.milder(finding, SCAN) : finding)
              .toList();
      said.addAll(news);
      audited.add(evaluations.get(i).withFindings(news));
    }
    return List.copyOf(audited);
  }

  /** Whether an evaluation before has said it of the same places: they share the prose. */
  private static boolean isAmong(List<Finding> said, Finding finding) {
    return !finding.locations().isEmpty()
        && said.stream()
            .anyMatch(
                before ->
                    before.code() == finding.code()
                        && before.message().equals(finding.message())
                        && new HashSet<>(before.locations()).containsAll(finding.locations()));
  }
}
