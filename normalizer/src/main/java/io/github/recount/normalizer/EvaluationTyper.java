package io.github.recount.normalizer;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Goal;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Section;
import io.github.recount.extractor.report.Total;
import io.github.recount.normalizer.budget.BudgetTyper;
import io.github.recount.normalizer.budget.TypedBudget;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.value.PointsReader;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import io.github.recount.normalizer.value.QuantityReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types every declared value; sums are not yet known, findings are those of the reading. */
final class EvaluationTyper {
  private static final Set<String> LARGE = Set.of("万", "亿");

  private final QuantityReader quantities = new QuantityReader();
  private final PointsReader points = new PointsReader();
  private final BudgetTyper budgets = new BudgetTyper();

  NormalizedEvaluation type(String id, Evaluation declared) {
    TypedBudget budget = budgets.type(declared.budget(), declared.claims());
    return new NormalizedEvaluation(
        id,
        declared.scope(),
        declared.form(),
        declared.title(),
        declared.unit(),
        declared.unitCode(),
        declared.department(),
        declared.project(),
        declared.year(),
        declared.filedOn(),
        budget.lines(),
        declared.goals().stream().map(this::goal).toList(),
        declared.sections().stream().map(this::section).toList(),
        declared.indicators().stream().map(this::indicator).toList(),
        total(declared),
        declared.claims(),
        null,
        budget.findings());
  }

  private NormalizedGoal goal(Goal goal) {
    return new NormalizedGoal(
        goal.number(), points.read(goal.weight()), goal.expected(), goal.actual(), goal.location());
  }

  private NormalizedSection section(Section section) {
    return new NormalizedSection(
        section.name(),
        points.read(section.weight()),
        points.read(section.score()),
        null,
        section.location());
  }

  private NormalizedIndicator indicator(Indicator row) {
    Quantity target = quantity(row.target(), row.unit());
    return new NormalizedIndicator(
        row.goal(),
        row.level1(),
        row.level2(),
        row.level3(),
        row.level4(),
        target,
        actual(row.actual(), row.unit(), target),
        points.read(row.weight()),
        points.read(row.score()),
        row.reason(),
        row.of(),
        row.criterion() == null ? null : row.criterion().text(),
        quantity(row.previous(), row.unit()),
        null,
        row.confidence(),
        row.repairs(),
        row.alternatives().stream().map(other -> alternative(row, other, target)).toList(),
        row.location());
  }

  private NormalizedAlternative alternative(
      Indicator row, Alternative other, @Nullable Quantity target) {
    Declared value = other.value();
    Quantity quantity =
        switch (other.field()) {
          case TARGET -> quantity(value, row.unit());
          case ACTUAL -> actual(value, row.unit(), target);
          case WEIGHT, SCORE -> quantity(value, null);
          default -> Quantity.ofText(value);
        };
    return new NormalizedAlternative(
        other.field(), other.reading(), other.kind(), other.note(), quantity);
  }

  /** {@code 11.04万} beside a target of {@code 12万元} is money; alone it counts anything. */
  private @Nullable Quantity actual(
      @Nullable Declared declared, @Nullable String unit, @Nullable Quantity target) {
    Quantity actual = quantity(declared, unit);
    boolean money =
        actual != null
            && actual.unit() != null
            && LARGE.contains(actual.unit())
            && target != null
            && target.kind() == Kind.MONEY;
    return money ? quantity(declared, "元") : actual;
  }

  private @Nullable Quantity quantity(@Nullable Declared declared, @Nullable String unit) {
    return declared == null ? null : quantities.read(declared, unit);
  }

  /** A report without a declared total still has one that its scores add up to. */
  private NormalizedTotal total(Evaluation declared) {
    Total total = declared.total();
    return total == null
        ? new NormalizedTotal(null, null, null, null, null, declared.location())
        : new NormalizedTotal(
            points.read(total.weight()),
            points.read(total.score()),
            null,
            null,
            total.grade(),
            total.location());
  }
}
