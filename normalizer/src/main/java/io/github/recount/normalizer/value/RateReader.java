package io.github.recount.normalizer.value;

import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads rates: {@code 100}, {@code 1.00}, {@code 100%} and {@code (100%)} are one rate. */
public final class RateReader {
  private final QuantityReader quantities = new QuantityReader();

  /**
   * The rate, with its base in percent.
   *
   * @param expected the rate in percent that the amounts give; it tells a bare {@code 0.98} of one
   *     per cent from 98 %. Where it is null, a bare number up to 1 is a share of one.
   */
  public Quantity read(Declared declared, @Nullable BigDecimal expected) {
    Quantity read = quantities.read(declared, null);
    BigDecimal value = read.value();
    if (value == null || read.kind() != Kind.COUNT || read.unit() != null) {
      return read;
    }
    BigDecimal hundredfold = hundredfold(value);
    boolean share =
        expected == null
            ? value.abs().compareTo(BigDecimal.ONE) <= 0
            : distance(hundredfold, expected).compareTo(distance(value, expected)) < 0;
    return new Quantity(
        read.text(),
        read.comparator(),
        value,
        read.upper(),
        share ? null : "%",
        Kind.PERCENT,
        new Amount(share ? hundredfold : value, "%"),
        read.location());
  }

  private static BigDecimal hundredfold(BigDecimal value) {
    return value.movePointRight(2);
  }

  private static BigDecimal distance(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs();
  }
}
