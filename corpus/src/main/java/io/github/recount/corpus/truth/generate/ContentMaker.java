package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Thinks up what a form of a layout says; the same seed gives the same. */
final class ContentMaker {
  private static final BigDecimal BUDGET_POINTS = BigDecimal.TEN;

  private final Layout layout;
  private final Random random;
  private final Phrases phrases;
  private final List<String> findings = new ArrayList<>();

  ContentMaker(Layout layout, Random random, Phrases phrases) {
    this.layout = layout;
    this.random = random;
    this.phrases = phrases;
  }

  Content make() {
    int year = 2018 + random.nextInt(6);
    findings.clear();
    BudgetMaker money = new BudgetMaker(layout, random);
    List<Money> budget = layout.budget().isEmpty() ? List.of() : money.make();
    findings.addAll(money.findings());
    List<List<Item>> groups = new ArrayList<>();
    List<Content.Target> goals = goals();
    ItemMaker items = new ItemMaker(layout, random, phrases, year);
    int blocks = layout.has(Trait.WEIGHTED_GOALS) ? goals.size() : 1;
    for (int i = 0; i < blocks; i++) {
      groups.add(items.make(i));
    }
    BigDecimal weights = sum(groups, Item::weight).add(points(budget, Money::weight));
    BigDecimal recomputed = sum(groups, Item::score).add(points(budget, Money::score));
    BigDecimal declared = recomputed;
    if (layout.has(Trait.WRONG_TOTAL)) {
      declared = recomputed.subtract(BigDecimal.valueOf(1 + random.nextInt(3)));
      findings.add("TOTAL_MISMATCH");
    }
    if (layout.has(Trait.WRONG_WEIGHTS)) {
      findings.add("WEIGHT_SUM");
    }
    if (layout.has(Trait.SCORE_ABOVE_WEIGHT)) {
      findings.add("SCORE_ABOVE_WEIGHT");
    }
    int number = random.nextInt(5);
    String code = layout.has(Trait.CODED_NAMES) ? "031" + String.format("%03d", number) + "-" : "";
    return new Content(
        code + phrases.all("unit").get(number).get(0),
        code + phrases.all("department").get(number).get(0),
        phrases.all("project").get(random.nextInt(7)).get(0),
        year,
        layout.has(Trait.FILED_ABOVE) || layout.has(Trait.FOOTER)
            ? (year + 1) + "-03-1" + random.nextInt(10)
            : null,
        budget,
        goals,
        groups,
        weights,
        declared,
        recomputed,
        layout.has(Trait.GRADE_ROW) ? grade(declared) : null,
        findings);
  }

  private static String grade(BigDecimal total) {
    return total.intValue() >= 90 ? "优" : total.intValue() >= 80 ? "良" : "中";
  }

  private List<Content.Target> goals() {
    List<Content.Target> goals = new ArrayList<>();
    boolean weighted = layout.has(Trait.WEIGHTED_GOALS);
    boolean several = weighted || layout.has(Trait.GOAL_ROWS) || layout.has(Trait.NUMBERED_GOALS);
    int count = several ? 3 : layout.goals().isEmpty() ? 0 : 1;
    for (int i = 0; i < count; i++) {
      int which = (random.nextInt(2) + 2 * i) % 5;
      goals.add(
          new Content.Target(
              weighted ? ItemMaker.points(layout) : null,
              phrases.all("goal").get(which).get(0),
              weighted ? null : phrases.all("done").get(which).get(0)));
    }
    return goals;
  }

  private interface Points<T> {
    @Nullable BigDecimal of(T row);
  }

  private interface Printed {
    @Nullable String of(Money row);
  }

  private static BigDecimal sum(List<List<Item>> groups, Points<Item> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Item item : groups.stream().flatMap(List::stream).toList()) {
      BigDecimal more = points.of(item);
      sum = more == null ? sum : sum.add(more);
    }
    return sum;
  }

  private static BigDecimal points(List<Money> budget, Printed printed) {
    String text = budget.isEmpty() ? null : printed.of(budget.get(0));
    return text == null ? BigDecimal.ZERO : new BigDecimal(text);
  }

  /** Money of a budget, total row first. */
  static final class BudgetMaker {
    private final Layout layout;
    private final Random random;
    private final List<String> findings = new ArrayList<>();

    BudgetMaker(Layout layout, Random random) {
      this.layout = layout;
      this.random = random;
    }

    List<String> findings() {
      return List.copyOf(findings);
    }

    List<Money> make() {
      BigDecimal adjusted = BigDecimal.valueOf(2000 + random.nextInt(90000), 2);
      BigDecimal percent =
          BigDecimal.valueOf(random.nextBoolean() ? 10000 : 9000 + random.nextInt(999), 2);
      if (layout.has(Trait.YUAN_UNDER_WAN)) {
        adjusted = adjusted.movePointRight(4);
        findings.add("UNIT_SUSPECT");
      }
      BigDecimal executed =
          adjusted.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
      BigDecimal rate = percent;
      if (layout.has(Trait.WRONG_RATE)) {
        rate = rate.subtract(BigDecimal.valueOf(11));
        findings.add("RATE_MISMATCH");
      }
      BigDecimal score =
          BUDGET_POINTS.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
      boolean scored = has(Column.SCORE);
      String initial =
          has(Column.INITIAL) && !layout.has(Trait.EMPTY_INITIAL) ? amount(adjusted) : null;
      String shown = plain(rate) + "%";
      Money first =
          new Money(
              layout.budgetRows().get(0),
              initial,
              has(Column.ADJUSTED) ? amount(adjusted) : null,
              amount(executed),
              has(Column.RATE) ? shown : null,
              has(Column.WEIGHT) ? "10" : null,
              scored ? plain(score) : null);
      List<Money> rows = new ArrayList<>();
      boolean zero = layout.has(Trait.ZERO_TOTAL_ROW);
      rows.add(zero ? new Money(first.item(), null, "0", "0", null, "10", first.score()) : first);
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

    private boolean has(Column column) {
      return layout.budgetColumns().stream().anyMatch(c -> c.column() == column);
    }

    private String amount(BigDecimal amount) {
      return layout.has(Trait.GROUPED_AMOUNTS) ? String.format("%,.2f", amount) : plain(amount);
    }
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }
}
