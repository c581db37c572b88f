package io.github.recount.normalizer.check;

import io.github.recount.normalizer.budget.ExecutionRate;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The score for executing the budget is not its weight times the rate. */
final class BudgetScore implements Check {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  @Override
  public Code code() {
    return Code.BUDGET_SCORE;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING, Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    Share budget = Tally.of(evaluation).budget();
    NormalizedBudgetLine line = NormalizedBudgetLine.whole(evaluation.budget());
    if (budget == null || line == null) {
      return List.of();
    }
    BigDecimal weight = budget.weight();
    BigDecimal score = budget.score();
    if (weight == null || score == null) {
      return List.of();
    }
    List<BigDecimal> expected = expected(weight, line);
    if (expected.isEmpty() || expected.stream().anyMatch(points -> Figures.agree(score, points))) {
      return List.of();
    }
    boolean whole = expected.stream().anyMatch(points -> isWholeOf(score, points));
    BigDecimal shown = Figures.shown(expected.get(0));
    return List.of(
        new Finding(
            Code.BUDGET_SCORE,
            whole ? Severity.INFO : Severity.WARNING,
            "The budget execution scores %s of %s; weight × rate is %s%s."
                .formatted(
                    Figures.words(score),
                    Figures.words(weight),
                    Figures.words(shown),
                    whole ? ", brought to a whole point" : ""),
            score,
            shown,
            List.of(budget.location())));
  }

  /** By the amounts, and by the rate that the report declares: a wrong rate is another finding. */
  private static List<BigDecimal> expected(BigDecimal weight, NormalizedBudgetLine line) {
    return Stream.of(
            ExecutionRate.percent(line.initial(), line.adjusted(), line.executed()),
            RateMismatch.declared(line))
        .flatMap(Stream::ofNullable)
        .map(rate -> weight.multiply(rate.min(FULL)).movePointLeft(2))
        .toList();
  }

  /** Some bodies round down, or up, to a whole point. */
  private static boolean isWholeOf(BigDecimal score, BigDecimal points) {
    return Figures.same(score, points.setScale(0, RoundingMode.FLOOR))
        || Figures.same(score, points.setScale(0, RoundingMode.CEILING));
  }
}
