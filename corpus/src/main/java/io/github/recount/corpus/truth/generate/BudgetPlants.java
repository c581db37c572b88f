package io.github.recount.corpus.truth.generate;

import static io.github.recount.corpus.truth.generate.Plants.label;
import static io.github.recount.corpus.truth.generate.Plants.maybe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Budgets whose amounts, rates, points or units are wrong. */
final class BudgetPlants {
  private static final int WAN = 4;

  private BudgetPlants() {}

  static final List<Plant> ALL =
      List.of(
          new Plant("rate", l -> rated(l), (c, l, r) -> rate(c, 0)),
          new Plant(
              "rate-of-part",
              List.of(Trait.SPLIT_BUDGET),
              BudgetPlants::hasParts,
              (c, l, r) -> rate(c, 1)),
          new Plant("rate-of-initial", BudgetPlants::hasInitial, BudgetPlants::rateOfInitial),
          new Plant("budget-score", BudgetPlants::scored, BudgetPlants::score),
          new Plant("budget-score-above", BudgetPlants::scored, BudgetPlants::scoreAbove),
          new Plant("part-too-large", BudgetPlants::hasParts, BudgetPlants::partTooLarge),
          new Plant(
              "parts-too-small",
              List.of(Trait.SPLIT_BUDGET),
              BudgetPlants::hasParts,
              BudgetPlants::partsTooSmall),
          new Plant("yuan-under-wan", BudgetPlants::inWan, BudgetPlants::yuan),
          new Plant("yuan-in-one-cell", l -> inWan(l) && rated(l), BudgetPlants::mixed));

  private static boolean has(Layout layout, Column column) {
    return layout.evaluation()
        && !layout.has(Trait.ZERO_TOTAL_ROW)
        && !layout.has(Trait.UNIT_IN_CELLS)
        && layout.budgetColumns().stream().anyMatch(c -> c.column() == column);
  }

  private static boolean rated(Layout layout) {
    return has(layout, Column.RATE) && has(layout, Column.ADJUSTED);
  }

  private static boolean scored(Layout layout) {
    return has(layout, Column.SCORE) && has(layout, Column.WEIGHT) && rated(layout);
  }

  private static boolean hasInitial(Layout layout) {
    return rated(layout)
        && has(layout, Column.INITIAL)
        && !layout.has(Trait.EMPTY_INITIAL)
        && !layout.has(Trait.SPLIT_BUDGET);
  }

  private static boolean hasParts(Layout layout) {
    return rated(layout)
        && layout.budgetRows().size() > 2
        && layout.budgetRows().get(layout.budgetRows().size() - 1).contains("其他")
        && layout.budgetRows().stream().noneMatch(row -> row.contains("性质分"))
        && !layout.has(Trait.REPEATED_BUDGET_POINTS);
  }

  /** Whether the budget's amounts stand below a heading that says 万元. */
  static boolean inWan(Layout layout) {
    return has(layout, Column.ADJUSTED)
        && layout.budget().stream().anyMatch(heading -> heading.contains("万元"));
  }

  private static Content put(Content content, int index, Money row) {
    List<Money> rows = new ArrayList<>(content.budget());
    rows.set(index, row);
    return content.withBudget(rows);
  }

  /** Eleven points too few; the score goes by the wrong rate. */
  private static Content rate(Content content, int index) {
    Money row = content.budget().get(index);
    BigDecimal right = Money.figure(row.rate());
    BigDecimal wrong = right.subtract(BigDecimal.valueOf(11));
    Money changed = row.withRate(Points.plain(wrong) + "%");
    if (row.score() != null) {
      changed = changed.withScore(Points.plain(BudgetMaker.score(points(row), wrong)));
    }
    return put(content, index, changed).with(label("RATE_MISMATCH", row.item(), wrong, right(row)));
  }

  /** To the two digits that findings show. */
  private static BigDecimal right(Money row) {
    return Money.figure(row.executed())
        .movePointRight(2)
        .divide(Money.figure(row.adjusted()), 2, RoundingMode.HALF_UP);
  }

  /** Weight times rate by the amounts, to the two digits that findings show. */
  private static BigDecimal exactScore(Money row) {
    return Money.figure(row.executed())
        .multiply(points(row))
        .divide(Money.figure(row.adjusted()), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal points(Money row) {
    return Money.figure(row.weight());
  }

  /** More was given during the year, but the rate is that of what was planned. */
  private static Content rateOfInitial(Content content, Layout layout, Random random) {
    Money row = content.budget().get(0);
    BigDecimal initial =
        Money.figure(row.executed()).multiply(new BigDecimal("1.25")).setScale(2, RoundingMode.UP);
    BigDecimal wrong =
        Money.figure(row.executed()).movePointRight(2).divide(initial, 2, RoundingMode.HALF_UP);
    Money changed = row.withInitial(Points.plain(initial)).withRate(Points.plain(wrong) + "%");
    if (row.score() != null) {
      changed = changed.withScore(Points.plain(BudgetMaker.score(points(row), wrong)));
    }
    return put(content, 0, changed).with(label("RATE_MISMATCH", row.item(), wrong, right(row)));
  }

  private static Content score(Content content, Layout layout, Random random) {
    Money row = content.budget().get(0);
    BigDecimal right = exactScore(row);
    BigDecimal wrong = right.subtract(new BigDecimal("1.5"));
    return put(content, 0, row.withScore(Points.plain(wrong)))
        .with(label("BUDGET_SCORE", row.item(), wrong, right));
  }

  private static Content scoreAbove(Content content, Layout layout, Random random) {
    Money row = content.budget().get(0);
    BigDecimal wrong = points(row).add(BigDecimal.ONE);
    Content above =
        put(content, 0, row.withScore(Points.plain(wrong)))
            .with(label("SCORE_ABOVE_WEIGHT", row.item(), wrong, points(row)))
            .with(label("BUDGET_SCORE", row.item(), wrong, exactScore(row)));
    return SumPlants.labelledIfAbove(above, layout);
  }

  /** A lower row is given twice the money of the total row. */
  private static Content partTooLarge(Content content, Layout layout, Random random) {
    Money total = content.budget().get(0);
    Money part = content.budget().get(1);
    BigDecimal amount = Money.figure(total.adjusted()).add(BigDecimal.TEN);
    Money larger =
        new Money(
            part.item(), part.initial(), Points.plain(amount), part.executed(), null, null, null);
    return put(content, 1, larger).with(label("PART_SUM", total.item(), null, null));
  }

  private static Content partsTooSmall(Content content, Layout layout, Random random) {
    Money total = content.budget().get(0);
    Money part = content.budget().get(1);
    BigDecimal less = Money.figure(part.executed()).multiply(new BigDecimal("0.8"));
    String amount = Points.plain(less.setScale(2, RoundingMode.HALF_UP));
    Money smaller = part.withExecuted(amount);
    String rate = Points.plain(right(smaller)) + "%";
    return put(content, 1, part.rate() == null ? smaller : smaller.withRate(rate))
        .with(label("PART_SUM", total.item(), null, null));
  }

  /** All amounts are in 元; without a figure beside them nobody could tell. */
  private static Content yuan(Content content, Layout layout, Random random) {
    BigDecimal wan = Money.figure(content.budget().get(0).adjusted());
    List<Money> rows =
        content.budget().stream().map(m -> m.withAmounts(a -> a.movePointRight(WAN))).toList();
    return content
        .withBudget(rows)
        .withProse("本项目全年预算资金%s万元，已全部下达。".formatted(Points.plain(wan)))
        .with(label("UNIT_SUSPECT", rows.get(0).item(), null, null));
  }

  /** What was spent is in 元, the rest in 万元, and the rate is right. */
  private static Content mixed(Content content, Layout layout, Random random) {
    Money row = content.budget().get(0);
    BigDecimal spent = Money.figure(row.executed()).movePointRight(WAN);
    return put(content, 0, row.withExecuted(Points.plain(spent)))
        .with(label("UNIT_SUSPECT", row.item(), spent, null))
        .with(maybe("PART_SUM", row.item()));
  }
}
