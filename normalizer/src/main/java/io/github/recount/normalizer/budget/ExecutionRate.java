package io.github.recount.normalizer.budget;

import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Divides what was executed by what was budgeted. */
public final class ExecutionRate {
  private ExecutionRate() {}

  /** Executed ÷ adjusted, or initial where no adjusted amount is given, in percent, unrounded. */
  public static @Nullable BigDecimal percent(
      @Nullable Quantity initial, @Nullable Quantity adjusted, @Nullable Quantity executed) {
    return percent(adjusted == null || adjusted.value() == null ? initial : adjusted, executed);
  }

  /** Part ÷ whole in percent, unrounded; null where they do not compare or the whole is zero. */
  public static @Nullable BigDecimal percent(@Nullable Quantity whole, @Nullable Quantity part) {
    Amount divisor = amount(whole);
    Amount dividend = amount(part);
    if (divisor == null
        || dividend == null
        || divisor.value().signum() == 0
        || !Objects.equals(divisor.unit(), dividend.unit())) {
      return null;
    }
    return dividend.value().movePointRight(2).divide(divisor.value(), MathContext.DECIMAL128);
  }

  /** Money in 元, or a bare number; two bare numbers of a row are in one unit, whichever it is. */
  public static @Nullable Amount amount(@Nullable Quantity quantity) {
    if (quantity == null || quantity.value() == null) {
      return null;
    }
    boolean bare = quantity.kind() == Kind.COUNT && quantity.unit() == null;
    return bare ? new Amount(quantity.value(), "") : quantity.base();
  }
}
