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
        : missed(weight, c, achievement(c.actual(), c.target()));
  }

  /** Points for a limit. */
  BigDecimal reverse(BigDecimal weight, Comparison c) {
    return c.actual().compareTo(c.target()) <= 0
        ? weight
        : missed(weight, c, achievement(c.target(), c.actual()));
  }

  /** Points for a target to be met exactly; by ratio more than that is as good. */
  BigDecimal equal(BigDecimal weight, Comparison c) {
    boolean met = c.actual().compareTo(c.target()) == 0;
    return met || formula == Formula.RATIO
        ? positive(weight, c)
        : missed(weight, c, achievement(c.actual(), c.target()));
  }

  /** Part ÷ whole; null where that says nothing, since one of them is zero or less. */
  static @Nullable BigDecimal achievement(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0 || part.signum() < 0 ? null : part.divide(whole, EXACT);
  }

  private BigDecimal missed(BigDecimal weight, Comparison c, @Nullable BigDecimal ratio) {
    BigDecimal points =
        switch (formula) {
          case RATIO -> ratio == null ? BigDecimal.ZERO : weight.multiply(ratio);
          case LINEAR -> weight.multiply(BigDecimal.ONE.subtract(deviation(c)));
          case FULL_OR_NOTHING -> BigDecimal.ZERO;
          case DEDUCTION -> weight.subtract(deducted(weight, c));
        };
    return points.max(BigDecimal.ZERO).min(weight);
  }

  /** Distance from the target as a share of it; one, which is all, where the target is zero. */
  private static BigDecimal deviation(Comparison c) {
    BigDecimal distance = c.actual().subtract(c.target()).abs();
    return c.target().signum() == 0 ? BigDecimal.ONE : distance.divide(c.target().abs(), EXACT);
  }

  private BigDecimal deducted(BigDecimal weight, Comparison c) {
    if (deduction == null) {
      return weight;
    }
    boolean absolute = c.percent() || deduction.unit() != null;
    BigDecimal distance =
        absolute ? c.actual().subtract(c.target()).abs() : deviation(c).movePointRight(2);
    BigDecimal steps = distance.divide(deduction.step(), 0, RoundingMode.DOWN);
    BigDecimal taken = deduction.amount().multiply(steps);
    BigDecimal points = deduction.inPoints() ? taken : weight.multiply(taken).movePointLeft(2);
    return deduction.most() == null ? points : points.min(deduction.most());
  }
}
