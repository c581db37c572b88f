package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedBudgetLine.Recomputed;
import io.github.recount.normalizer.value.PointsReader;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import io.github.recount.normalizer.value.RateReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types the budget block and recomputes its rates. */
public final class BudgetTyper {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private final QuantityReader quantities = new QuantityReader();
  private final RateReader rates = new RateReader();
  private final PointsReader points = new PointsReader();

  /** The lines in their order; the claims may prove that the heading's unit is wrong. */
  public TypedBudget type(List<BudgetLine> lines, List<Claim> claims) {
    BudgetUnits units = BudgetUnits.judge(lines, claims);
    return new TypedBudget(
        lines.stream().map(line -> line(line, units)).toList(), units.findings());
  }

  private NormalizedBudgetLine line(BudgetLine line, BudgetUnits units) {
    Quantity initial = amount(line.initial(), line, units);
    Quantity adjusted = amount(line.adjusted(), line, units);
    Quantity executed = amount(line.executed(), line, units);
    BigDecimal exact = ExecutionRate.percent(initial, adjusted, executed);
    BigDecimal weight = points.read(line.weight());
    return new NormalizedBudgetLine(
        line.item(),
        initial,
        adjusted,
        executed,
        line.rate() == null ? null : rates.read(line.rate(), exact),
        weight,
        points.read(line.score()),
        exact == null ? null : new Recomputed(rounded(exact), score(weight, exact)),
        line.location());
  }

  private @Nullable Quantity amount(@Nullable Declared cell, BudgetLine line, BudgetUnits units) {
    return cell == null ? null : quantities.read(cell, units.unitOf(cell, line));
  }

  /** The rule of nearly every form: the weight times the rate, not more than the weight. */
  private static @Nullable BigDecimal score(@Nullable BigDecimal weight, BigDecimal rate) {
    return weight == null ? null : rounded(weight.multiply(rate.min(HUNDRED)).movePointLeft(2));
  }

  private static BigDecimal rounded(BigDecimal exact) {
    BigDecimal figure = exact.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    return figure.scale() < 0 ? figure.setScale(0) : figure;
  }
}
