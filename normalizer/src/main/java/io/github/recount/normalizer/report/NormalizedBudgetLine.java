package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed budget row.
 *
 * @param recomputed null where the row has nothing to compute from
 * @param confidence between 0 and 1 that every value stands in its right field
 * @param alternatives what fields hold in other readings of the row, by reading
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
    double confidence,
    List<Repair> repairs,
    List<NormalizedAlternative> alternatives,
    Location location) {

  /**
   * What follows from the amounts.
   *
   * @param rate executed ÷ adjusted (or initial, where no adjusted amount is given) in percent
   * @param score weight × rate, at most the weight
   */
  public record Recomputed(@Nullable BigDecimal rate, @Nullable BigDecimal score) {}

  public NormalizedBudgetLine {
    repairs = List.copyOf(repairs);
    alternatives = List.copyOf(alternatives);
  }

  /** A row taken as it stood. */
  public NormalizedBudgetLine(
      String item,
      @Nullable Quantity initial,
      @Nullable Quantity adjusted,
      @Nullable Quantity executed,
      @Nullable Quantity rate,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal score,
      @Nullable Recomputed recomputed,
      Location location) {
    this(
        item,
        initial,
        adjusted,
        executed,
        rate,
        weight,
        score,
        recomputed,
        1,
        List.of(),
        List.of(),
        location);
  }
}
