package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth.TrueBudgetLine;
import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import io.github.recount.corpus.truth.Truth.TrueGoal;
import io.github.recount.corpus.truth.Truth.TrueIndicator;
import io.github.recount.corpus.truth.Truth.TrueTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a careful reader takes from a form of a layout. */
final class TruthWriter {
  private final Layout layout;

  TruthWriter(Layout layout) {
    this.layout = layout;
  }

  TrueEvaluation write(Content content) {
    boolean declares =
        layout.total() != null || layout.has(Trait.TOTAL_IN_HEAD) || layout.has(Trait.TOTAL_BELOW);
    boolean scored = layout.has(Column.SCORE);
    boolean weightPrinted =
        layout.total() != null && (layout.has(Column.WEIGHT) || layout.has(Column.SHARE));
    return new TrueEvaluation(
        layout.scope(),
        "table",
        field("BODY", content.unit()),
        field("DEPARTMENT", content.department()),
        field("PROJECT", content.project()),
        content.year(),
        content.filedOn(),
        content.budget().stream().map(TruthWriter::line).toList(),
        goals(content),
        indicators(content),
        new TrueTotal(
            weightPrinted ? Points.plain(content.printedWeights()) : null,
            declares && scored ? Points.plain(content.declared()) : null,
            scored && isWhole(content) ? Points.plain(content.recomputed()) : null,
            layout.has(Trait.GRADE_ROW) ? content.grade() : null),
        content.findings());
  }

  /** Without the score of a row that has a weight, nobody knows the sum. */
  private static boolean isWhole(Content content) {
    return content.items().stream().noneMatch(i -> i.weight() != null && i.score() == null);
  }

  private @Nullable String field(String role, String value) {
    return layout.head().stream().flatMap(List::stream).anyMatch(f -> f.startsWith(role + "="))
        ? value
        : null;
  }

  private static TrueBudgetLine line(Money money) {
    return new TrueBudgetLine(
        money.item(),
        money.initial(),
        money.adjusted(),
        money.executed(),
        money.rate(),
        money.weight(),
        money.score());
  }

  private static List<TrueGoal> goals(Content content) {
    List<TrueGoal> goals = new ArrayList<>();
    for (Content.Target goal : content.goals()) {
      goals.add(
          new TrueGoal(goals.size() + 1, plain(goal.weight()), goal.expected(), goal.actual()));
    }
    return goals;
  }

  private List<TrueIndicator> indicators(Content content) {
    List<TrueIndicator> indicators = new ArrayList<>();
    for (int group = 0; group < content.groups().size(); group++) {
      for (Item item : content.groups().get(group)) {
        indicators.add(indicator(item, layout.has(Trait.WEIGHTED_GOALS) ? group + 1 : null));
      }
    }
    return indicators;
  }

  private TrueIndicator indicator(Item item, @Nullable Integer goal) {
    boolean weighted = layout.has(Column.WEIGHT) || layout.has(Column.SHARE);
    return new TrueIndicator(
        goal,
        layout.has(Column.LEVEL1) ? item.part().name() : null,
        layout.has(Column.LEVEL2) ? item.level2() : null,
        item.name(),
        layout.has(Column.TARGET) ? target(item.target()) : null,
        layout.has(Column.ACTUAL) ? item.actual() : null,
        weighted ? plain(item.weight()) : null,
        layout.has(Column.SCORE) ? plain(item.score()) : null,
        item.reason(),
        item.of());
  }

  /** Operator, value and unit columns make one target, the operator as a sign. */
  private String target(Item.Goal goal) {
    String operator =
        switch (goal.operator()) {
          case "大于等于" -> "≥";
          case "小于等于" -> "≤";
          case "定性" -> "";
          default -> goal.operator();
        };
    return (layout.has(Column.OPERATOR) ? operator : "")
        + goal.value()
        + (layout.has(Column.UNIT) ? goal.unit() : "");
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : Points.plain(number);
  }
}
