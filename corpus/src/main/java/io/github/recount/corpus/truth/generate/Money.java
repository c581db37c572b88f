package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A budget row as printed; what the truth leaves out is null. */
record Money(
    String item,
    @Nullable String initial,
    @Nullable String adjusted,
    @Nullable String executed,
    @Nullable String rate,
    @Nullable String weight,
    @Nullable String score) {

  /** An amount or a rate as printed, without its separators and its sign. */
  static BigDecimal figure(@Nullable String printed) {
    return printed == null ? BigDecimal.ZERO : new BigDecimal(printed.replaceAll("[,%万元]", ""));
  }

  Money withInitial(String other) {
    return new Money(item, other, adjusted, executed, rate, weight, score);
  }

  Money withExecuted(String other) {
    return new Money(item, initial, adjusted, other, rate, weight, score);
  }

  Money withRate(String other) {
    return new Money(item, initial, adjusted, executed, other, weight, score);
  }

  Money withScore(String other) {
    return new Money(item, initial, adjusted, executed, rate, weight, other);
  }

  /** The same with all amounts changed. */
  Money withAmounts(UnaryOperator<BigDecimal> change) {
    return new Money(
        item,
        changed(initial, change),
        changed(adjusted, change),
        changed(executed, change),
        rate,
        weight,
        score);
  }

  private static @Nullable String changed(
      @Nullable String amount, UnaryOperator<BigDecimal> change) {
    return amount == null ? null : Points.plain(change.apply(figure(amount)));
  }
}
