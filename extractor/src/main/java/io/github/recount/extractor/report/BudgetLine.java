package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the budget block; the first of an evaluation is its total row.
 *
 * @param moneyUnit the unit that the block's heading gives for bare amounts, such as 万元
 * @param repairs what was done to read the row, empty for a row taken as it stood
 * @param alternatives what fields hold in other readings of the row, by reading
 */
public record BudgetLine(
    String item,
    @Nullable Declared initial,
    @Nullable Declared adjusted,
    @Nullable Declared executed,
    @Nullable Declared rate,
    @Nullable Declared weight,
    @Nullable Declared score,
    @Nullable String moneyUnit,
    List<Repair> repairs,
    List<Alternative> alternatives,
    Location location) {

  public BudgetLine {
    repairs = List.copyOf(repairs);
    alternatives = List.copyOf(alternatives);
  }

  /** A row taken as it stood. */
  public BudgetLine(
      String item,
      @Nullable Declared initial,
      @Nullable Declared adjusted,
      @Nullable Declared executed,
      @Nullable Declared rate,
      @Nullable Declared weight,
      @Nullable Declared score,
      @Nullable String moneyUnit,
      Location location) {
    this(
        item, initial, adjusted, executed, rate, weight, score, moneyUnit, List.of(), List.of(),
        location);
  }

  /** This row with what another one says of its rate and points, where it says nothing itself. */
  public BudgetLine ratedBy(BudgetLine other) {
    return new BudgetLine(
        item,
        initial,
        adjusted,
        executed,
        rate == null ? other.rate : rate,
        weight == null ? other.weight : weight,
        score == null ? other.score : score,
        moneyUnit,
        repairs,
        alternatives,
        location);
  }
}
