package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The declared total is not the sum of the declared scores. */
final class TotalMismatch implements Check {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  @Override
  public Code code() {
    return Code.TOTAL_MISMATCH;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    NormalizedTotal total = evaluation.total();
    if (total == null) {
      return List.of();
    }
    BigDecimal declared = total.declared();
    BigDecimal sum = total.recomputed();
    if (declared == null
        || sum == null
        || Figures.agree(declared, sum)
        || isOfRows(evaluation, total, declared)) {
      return List.of();
    }
    Finding finding =
        new Finding(
            Code.TOTAL_MISMATCH,
            Severity.ERROR,
            "The report gives a total of %s; its scores add up to %s."
                .formatted(Figures.words(declared), Figures.words(sum)),
            declared,
            sum,
            List.of(total.location()));
    return List.of(
        Doubt.weighed(
            mayLackPoints(evaluation, declared.subtract(sum)) ? lacking(finding) : finding,
            evaluation.indicators().stream().filter(row -> row.of() == null).toList()));
  }

  /** Whether no more is missing than the weights leave to what is in no row: prose may give it. */
  private static boolean mayLackPoints(NormalizedEvaluation evaluation, BigDecimal missing) {
    BigDecimal weight = Tally.of(evaluation).weight();
    return weight != null && missing.signum() > 0 && missing.compareTo(FULL.subtract(weight)) <= 0;
  }

  private static Finding lacking(Finding finding) {
    return Doubt.milder(
        finding, "The weights leave as many points and more to something that is in no row.");
  }

  /** Some forms close the table of indicators with a sum of its own, without the budget. */
  private static boolean isOfRows(
      NormalizedEvaluation evaluation, NormalizedTotal total, BigDecimal declared) {
    Tally tally = Tally.of(evaluation);
    BigDecimal rows = Share.scores(tally.rows());
    return rows != null && tally.isOfRows(total.weight()) && Figures.agree(declared, rows);
  }
}
