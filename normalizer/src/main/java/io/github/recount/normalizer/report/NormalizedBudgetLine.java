package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A typed budget row.
 *
 * @param recomputed null where the row has nothing to compute from
 */
public record NormalizedBudgetLine(
    String item,
    @Nullable Quantity initial,
    @Nullable Quantity adjusted,
    @Nullable Quantity executed,
    @Nullable Quantity rate,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable Recomputed recomputed,
    Location location) {

  /**
   * What follows from the amounts.
   *
   * @param rate executed ÷ adjusted (or initial, where no adjusted amount is given) in percent
   * @param score weight × rate, at most the weight
   */
  public record Recomputed(@Nullable BigDecimal rate, @Nullable BigDecimal score) {}
}
