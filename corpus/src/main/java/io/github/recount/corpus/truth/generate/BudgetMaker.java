package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Thinks up the money of a budget, total row first. */
final class BudgetMaker {
  private final Layout layout;
  private final Random random;

  BudgetMaker(Layout layout, Random random) {
    this.layout = layout;
    this.random = random;
  }

  List<Money> make() {
    BigDecimal adjusted = BigDecimal.valueOf(2000 + random.nextInt(90000), 2);
    BigDecimal percent =
        BigDecimal.valueOf(random.nextBoolean() ? 10000 : 9000 + random.nextInt(999), 2);
    BigDecimal executed =
        adjusted.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    Money first = row(0, adjusted, executed);
    boolean zero = layout.has(Trait.ZERO_TOTAL_ROW);
    List<Money> rows = new ArrayList<>();
    rows.add(
        zero
            ? new Money(first.item(), null, "0", "0", null, first.weight(), first.score())
            : first);
    if (layout.has(Trait.SPLIT_BUDGET)) {
      split(adjusted, executed, rows);
      return rows;
    }
    boolean repeated = layout.has(Trait.REPEATED_BUDGET_POINTS);
    for (int i = 1; i < layout.budgetRows().size(); i++) {
      boolean money = i == 1;
      rows.add(
          new Money(
              layout.budgetRows().get(i),
              money ? first.initial() : null,
              money ? first.adjusted() : null,
              money ? first.executed() : null,
              money && (repeated || zero) ? first.rate() : null,
              money && repeated ? first.weight() : null,
              money && repeated ? first.score() : null));
    }
    return rows;
  }

  /** Every lower row holds a part of the money, with its rate. */
  private void split(BigDecimal adjusted, BigDecimal executed, List<Money> rows) {
    BigDecimal leftToSpend = adjusted;
    BigDecimal leftSpent = executed;
    for (int i = 1; i < layout.budgetRows().size(); i++) {
      boolean last = i + 1 == layout.budgetRows().size();
      BigDecimal share = new BigDecimal(last ? "1" : "0.6");
      BigDecimal part = leftToSpend.multiply(share).setScale(2, RoundingMode.HALF_UP);
      BigDecimal spent = leftSpent.multiply(share).setScale(2, RoundingMode.HALF_UP);
      leftToSpend = leftToSpend.subtract(part);
      leftSpent = leftSpent.subtract(spent);
      Money row = row(i, part, spent);
      rows.add(
          new Money(
              row.item(), row.initial(), row.adjusted(), row.executed(), row.rate(), null, null));
    }
  }

  private Money row(int index, BigDecimal adjusted, BigDecimal executed) {
    BigDecimal rate =
        adjusted.signum() == 0
            ? BigDecimal.ZERO
            : executed.movePointRight(2).divide(adjusted, 2, RoundingMode.HALF_UP);
    return new Money(
        layout.budgetRows().get(index),
        has(Column.INITIAL) && !layout.has(Trait.EMPTY_INITIAL) ? amount(adjusted) : null,
        has(Column.ADJUSTED) ? amount(adjusted) : null,
        amount(executed),
        has(Column.RATE) ? Points.plain(rate) + "%" : null,
        has(Column.WEIGHT) ? Points.plain(layout.budgetPoints()) : null,
        has(Column.SCORE) ? Points.plain(score(layout.budgetPoints(), rate)) : null);
  }

  /** The budget's points times the rate. */
  static BigDecimal score(BigDecimal points, BigDecimal rate) {
    return points.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
  }

  private boolean has(Column column) {
    return layout.budgetColumns().stream().anyMatch(c -> c.column() == column);
  }

  private @Nullable String amount(BigDecimal amount) {
    String text =
        layout.has(Trait.GROUPED_AMOUNTS) ? String.format("%,.2f", amount) : Points.plain(amount);
    return text + (layout.has(Trait.UNIT_IN_CELLS) ? "万元" : "");
  }
}
