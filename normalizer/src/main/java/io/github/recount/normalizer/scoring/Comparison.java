package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Target and actual as numbers of one unit.
 *
 * @param targetUpper upper end of a target that is a range
 * @param actual of an actual range the end that is given to {@link #of}
 * @param percent whether both are percentages
 */
record Comparison(
    BigDecimal target, @Nullable BigDecimal targetUpper, BigDecimal actual, boolean percent) {

  /** Null where the two do not measure the same, as far as their units tell. */
  static @Nullable Comparison of(Quantity target, Quantity actual, boolean worstIsUpper) {
    BigDecimal t = target.value();
    BigDecimal a = worstIsUpper && actual.upper() != null ? actual.upper() : actual.value();
    if (t == null || a == null) {
      return null;
    }
    boolean percent = target.kind() == Kind.PERCENT || actual.kind() == Kind.PERCENT;
    if (isBare(target) || isBare(actual)) {
      return new Comparison(
          inPercent(target, actual, t), target.upper(), inPercent(actual, target, a), percent);
    }
    if (Objects.equals(target.unit(), actual.unit())) {
      return new Comparison(t, target.upper(), a, percent);
    }
    Amount inBase = target.base();
    Amount other = actual.base();
    boolean range = target.upper() != null || actual.upper() != null;
    return range || inBase == null || other == null || !isOneUnit(target, inBase, other)
        ? null
        : new Comparison(inBase.value(), null, other.value(), percent);
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.COUNT && quantity.unit() == null;
  }

  /** Beside {@code ≥95%} a bare {@code 0.98} is a share of one. */
  private static BigDecimal inPercent(Quantity bare, Quantity other, BigDecimal value) {
    boolean share =
        isBare(bare)
            && other.kind() == Kind.PERCENT
            && value.abs().compareTo(BigDecimal.ONE) <= 0
            && other.value() != null
            && other.value().abs().compareTo(BigDecimal.ONE) > 0;
    return share ? value.movePointRight(2) : value;
  }

  /** 人 and 人次, 场 and 场次 count the same; 人 and 场 do not. */
  private static boolean isOneUnit(Quantity target, Amount a, Amount b) {
    boolean alike = a.unit().startsWith(b.unit()) || b.unit().startsWith(a.unit());
    return a.unit().equals(b.unit()) || (target.kind() == Kind.COUNT && alike);
  }
}
