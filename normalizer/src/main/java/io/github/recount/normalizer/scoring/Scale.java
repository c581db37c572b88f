package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity earns of its weight. Never more than the weight and never less than nothing; for
 * targets to be reached it does not fall as the actual value rises, for limits it does not rise.
 */
record Scale(Formula formula, @Nullable Deduction deduction) {
  private static final MathContext EXACT = MathContext.DECIMAL64;

  /** Points for a target that is to be reached; a target of zero or less has no part-way. */
  BigDecimal positive(BigDecimal weight, Comparison c) {
    return c.actual().compareTo(c.target()) >= 0
        ? weight
        : missed(weight, c, c.actual(), c.target());
  }

  /** Points for a limit. */
  BigDecimal reverse(BigDecimal weight, Comparison c) {
    return c.actual().compareTo(c.target()) <= 0
        ? weight
        : missed(weight, c, c.target(), c.actual());
  }

  /** Points for a target to be met exactly; by ratio more than that is as good. */
  BigDecimal equal(BigDecimal weight, Comparison c) {
    boolean met = c.actual().compareTo(c.target()) == 0;
    return met || formula == Formula.RATIO
        ? positive(weight, c)
        : missed(weight, c, c.actual(), c.target());
  }

  /** Part ÷ whole; null where that says nothing, since one of them is zero or less. */
  static @Nullable BigDecimal achievement(BigDecimal part, BigDecimal whole) {
    return saysNothing(part, whole) ? null : part.divide(whole, EXACT);
  }

  private static boolean saysNothing(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0 || part.signum() < 0;
  }

  /** Weight × part ÷ whole, divided last: 7 × 53 ÷ 56 is 6.625 and must not become less. */
  private static BigDecimal share(BigDecimal weight, BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? weight : weight.multiply(part).divide(whole, EXACT);
  }

  private static BigDecimal distance(Comparison c) {
    return c.actual().subtract(c.target()).abs();
  }

  private BigDecimal missed(BigDecimal weight, Comparison c, BigDecimal part, BigDecimal whole) {
    BigDecimal points =
        switch (formula) {
          case RATIO -> saysNothing(part, whole) ? BigDecimal.ZERO : share(weight, part, whole);
          case LINEAR -> weight.subtract(share(weight, distance(c), c.target().abs()));
          case FULL_OR_NOTHING -> BigDecimal.ZERO;
          case DEDUCTION -> weight.subtract(deducted(weight, c));
        };
    return points.max(BigDecimal.ZERO).min(weight);
  }

  /** Distance from the target as a share of it; one, which is all, where the target is zero. */
  private static BigDecimal deviation(Comparison c) {
    return share(BigDecimal.ONE, distance(c), c.target().abs());
  }

  private BigDecimal deducted(BigDecimal weight, Comparison c) {
    if (deduction == null) {
      return weight;
    }
    boolean absolute = c.percent() || deduction.unit() != null;
    BigDecimal distance = absolute ? distance(c) : deviation(c).movePointRight(2);
    BigDecimal steps = distance.divide(deduction.step(), 0, RoundingMode.DOWN);
    BigDecimal taken = deduction.amount().multiply(steps);
    BigDecimal points = deduction.inPoints() ? taken : weight.multiply(taken).movePointLeft(2);
    return deduction.most() == null ? points : points.min(deduction.most());
  }
}
