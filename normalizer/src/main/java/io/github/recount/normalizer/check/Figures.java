package io.github.recount.normalizer.check;

import io.github.recount.normalizer.value.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares and words figures. */
final class Figures {
  private static final int SHOWN = 2;

  private Figures() {}

  /** Whether a printed figure is the exact one, rounded to the digits that it is printed with. */
  static boolean agree(BigDecimal printed, BigDecimal exact) {
    return Printed.agrees(printed, exact);
  }

  /** Whether two figures are the same number. */
  static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  /** An exact figure as a person would write it: two decimals at most. */
  static BigDecimal shown(BigDecimal exact) {
    BigDecimal figure =
        exact.setScale(Math.min(SHOWN, Math.max(0, exact.scale())), RoundingMode.HALF_UP);
    BigDecimal bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  static String words(BigDecimal figure) {
    return figure.toPlainString();
  }
}
