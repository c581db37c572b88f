package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.QuantityReader;
import io.github.recount.normalizer.value.RateReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row with one amount in 元 and one in 万元: its rate follows from them only if one is ten thousand
 * times less.
 */
record MixedRow(Declared inYuan, Declared inTenThousands) {
  private static final int TEN_THOUSAND = 4;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final QuantityReader QUANTITIES = new QuantityReader();
  private static final RateReader RATES = new RateReader();

  /** Null where the rate does not tell so. */
  static @Nullable MixedRow read(BudgetLine line) {
    Declared budget = line.adjusted() == null ? line.initial() : line.adjusted();
    Declared executed = line.executed();
    BigDecimal rate = rate(line.rate());
    if (budget == null || executed == null || rate == null || rate.signum() == 0) {
      return null;
    }
    Quantity whole = QUANTITIES.read(budget, null);
    Quantity part = QUANTITIES.read(executed, null);
    BigDecimal ratio = ExecutionRate.percent(whole, part);
    if (ratio == null || !tells(whole) || !tells(part)) {
      return null;
    }
    if (agree(rate, ratio.movePointLeft(TEN_THOUSAND))) {
      return new MixedRow(executed, budget);
    }
    return agree(rate, ratio.movePointRight(TEN_THOUSAND)) ? new MixedRow(budget, executed) : null;
  }

  private static @Nullable BigDecimal rate(@Nullable Declared cell) {
    Quantity read = cell == null ? null : RATES.read(cell, null);
    Amount base = read == null ? null : read.base();
    return base == null || !base.unit().equals("%") ? null : base.value();
  }

  /** A printed unit is no question; less than one 万元 is too little to be told from a wrong rate. */
  private static boolean tells(Quantity amount) {
    return amount.unit() == null
        && amount.value() != null
        && amount.value().compareTo(BigDecimal.ONE) >= 0;
  }

  private static boolean agree(BigDecimal printed, BigDecimal exact) {
    return printed.subtract(exact).abs().multiply(TWO).compareTo(printed.ulp()) <= 0;
  }
}
