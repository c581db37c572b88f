package io.github.recount.normalizer.check;

import io.github.recount.normalizer.budget.ExecutionRate;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A declared execution rate does not follow from the amounts of its row. */
final class RateMismatch implements Check {
  @Override
  public Code code() {
    return Code.RATE_MISMATCH;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    return evaluation.budget().stream().flatMap(RateMismatch::check).toList();
  }

  private static Stream<Finding> check(NormalizedBudgetLine line) {
    BigDecimal declared = declared(line);
    BigDecimal exact = ExecutionRate.percent(line.initial(), line.adjusted(), line.executed());
    if (declared == null || exact == null || Figures.agree(declared, exact)) {
      return Stream.empty();
    }
    BigDecimal ofInitial = ExecutionRate.percent(line.initial(), line.executed());
    boolean initial = ofInitial != null && Figures.agree(declared, ofInitial);
    BigDecimal shown = Figures.shown(exact);
    Finding finding =
        new Finding(
            Code.RATE_MISMATCH,
            initial ? Severity.WARNING : Severity.ERROR,
            "%s: the report gives a rate of %s%%; executed ÷ budget is %s%%%s."
                .formatted(
                    line.item(),
                    Figures.words(declared),
                    Figures.words(shown),
                    initial ? ", and the declared rate is that of the initial budget" : ""),
            declared,
            shown,
            List.of(line.location()));
    return Stream.of(Doubt.ofBudget(finding, List.of(line)));
  }

  /** The declared rate in percent. */
  static @Nullable BigDecimal declared(NormalizedBudgetLine line) {
    Quantity rate = line.rate();
    return rate == null || rate.kind() != Kind.PERCENT || rate.base() == null
        ? null
        : rate.base().value();
  }
}
