package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what the rules give; there is no sum when something that counts has no score by rule. */
final class TotalByRule {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private TotalByRule() {}

  static @Nullable BigDecimal sum(NormalizedEvaluation evaluation, List<NormalizedIndicator> rows) {
    BigDecimal sum = ofRows(rows);
    Share budget = Tally.of(evaluation).budget();
    if (sum == null || budget == null) {
      return sum;
    }
    BigDecimal execution = ofBudget(evaluation, budget);
    return execution == null ? null : sum.add(execution);
  }

  private static @Nullable BigDecimal ofRows(List<NormalizedIndicator> rows) {
    BigDecimal sum = null;
    for (NormalizedIndicator row : rows) {
      if (row.of() != null || (row.weight() == null && row.score() == null)) {
        continue;
      }
      BigDecimal byRule = row.recomputed() == null ? null : row.recomputed().score();
      if (byRule == null) {
        return null;
      }
      sum = sum == null ? byRule : sum.add(byRule);
    }
    return sum;
  }

  /** The weight may stand with the section that names the execution, so it is that of the share. */
  private static @Nullable BigDecimal ofBudget(NormalizedEvaluation evaluation, Share budget) {
    BigDecimal weight = budget.weight();
    NormalizedBudgetLine line = NormalizedBudgetLine.whole(evaluation.budget());
    BigDecimal rate = line == null || line.recomputed() == null ? null : line.recomputed().rate();
    return weight == null || rate == null
        ? null
        : Points.shown(weight.multiply(rate.min(FULL)).movePointLeft(2), null);
  }
}
