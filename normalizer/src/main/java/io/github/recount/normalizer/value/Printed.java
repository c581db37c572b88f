package io.github.recount.normalizer.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares a printed figure with an exact one. */
public final class Printed {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Printed() {}

  /** Whether a printed figure is the exact one, rounded to the digits that it is printed with. */
  public static boolean agrees(BigDecimal printed, BigDecimal exact) {
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
    return printed.subtract(exact).abs().multiply(TWO).compareTo(lastDigit) <= 0;
  }

  /** Whether it is the exact one with the digits behind its last decimal left away. */
  public static boolean isCutOff(BigDecimal printed, BigDecimal exact) {
    return printed.scale() > 0
        && printed.compareTo(exact.setScale(printed.scale(), RoundingMode.DOWN)) == 0;
  }
}
