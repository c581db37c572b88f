package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern SUM = Pattern.compile("(?U)总\\s*额|合\\s*计|总\\s*计");

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

  /**
   * The line of the whole budget: the first, or where that is a part, the one called its sum, with
   * the points that stand beside either.
   */
  public static @Nullable NormalizedBudgetLine whole(List<NormalizedBudgetLine> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    NormalizedBudgetLine first = lines.get(0);
    List<NormalizedBudgetLine> sums =
        lines.stream().filter(NormalizedBudgetLine::namesSum).toList();
    return sums.size() == 1 && !sums.contains(first) ? sums.get(0).withPointsOf(first) : first;
  }

  /** Whether the line is called a sum of others. */
  public boolean namesSum() {
    return SUM.matcher(item).find();
  }

  private NormalizedBudgetLine withPointsOf(NormalizedBudgetLine other) {
    return new NormalizedBudgetLine(
        item,
        initial,
        adjusted,
        executed,
        rate,
        weight == null ? other.weight : weight,
        score == null ? other.score : score,
        recomputed,
        confidence,
        repairs,
        alternatives,
        location);
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
