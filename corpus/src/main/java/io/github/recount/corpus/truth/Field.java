package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Truth.TrueBudgetLine;
import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import io.github.recount.corpus.truth.Truth.TrueGoal;
import io.github.recount.corpus.truth.Truth.TrueIndicator;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that truth and extraction both have, read from either.
 *
 * @param <T> what the truth keeps it in
 * @param <F> what the extraction keeps it in
 */
record Field<T, F>(String name, Kind kind, Getter<T> truth, Getter<F> found) {

  /** How a value is compared, and whether it is one of the form's figures. */
  enum Kind {
    WORD,
    /** A figure as printed, with its signs and its unit. */
    PRINTED,
    /** A bare number: 8 and 8.0 are the same. */
    POINTS
  }

  /** Reads one value; null where there is none. */
  interface Getter<R> {
    @Nullable Object of(R row);
  }

  static final List<Field<TrueEvaluation, NormalizedEvaluation>> HEAD =
      List.of(
          word("scope", TrueEvaluation::scope, e -> e.scope().name().toLowerCase(Locale.ROOT)),
          word("form", TrueEvaluation::form, e -> e.form().name().toLowerCase(Locale.ROOT)),
          word("unit", TrueEvaluation::unit, NormalizedEvaluation::unit),
          word("department", TrueEvaluation::department, NormalizedEvaluation::department),
          word("project", TrueEvaluation::project, NormalizedEvaluation::project),
          word("year", TrueEvaluation::year, NormalizedEvaluation::year),
          word("filedOn", TrueEvaluation::filedOn, NormalizedEvaluation::filedOn),
          points("total.weight", e -> e.total().weight(), total(NormalizedTotal::weight)),
          points("total.declared", e -> e.total().declared(), total(NormalizedTotal::declared)),
          points(
              "total.recomputed", e -> e.total().recomputed(), total(NormalizedTotal::recomputed)),
          word("total.grade", e -> e.total().grade(), total(NormalizedTotal::grade)));

  static final List<Field<TrueBudgetLine, NormalizedBudgetLine>> BUDGET =
      List.of(
          word("budget.item", TrueBudgetLine::item, NormalizedBudgetLine::item),
          printed("budget.initial", TrueBudgetLine::initial, b -> text(b.initial())),
          printed("budget.adjusted", TrueBudgetLine::adjusted, b -> text(b.adjusted())),
          printed("budget.executed", TrueBudgetLine::executed, b -> text(b.executed())),
          printed("budget.rate", TrueBudgetLine::rate, b -> text(b.rate())),
          points("budget.weight", TrueBudgetLine::weight, NormalizedBudgetLine::weight),
          points("budget.score", TrueBudgetLine::score, NormalizedBudgetLine::score));

  static final List<Field<TrueGoal, NormalizedGoal>> GOAL =
      List.of(
          points("goal.number", TrueGoal::number, NormalizedGoal::number),
          points("goal.weight", TrueGoal::weight, NormalizedGoal::weight),
          word("goal.expected", TrueGoal::expected, NormalizedGoal::expected),
          word("goal.actual", TrueGoal::actual, NormalizedGoal::actual));

  static final List<Field<TrueIndicator, NormalizedIndicator>> INDICATOR =
      List.of(
          word("goal", TrueIndicator::goal, NormalizedIndicator::goal),
          word("level1", TrueIndicator::level1, NormalizedIndicator::level1),
          word("level2", TrueIndicator::level2, NormalizedIndicator::level2),
          word("level3", TrueIndicator::level3, NormalizedIndicator::level3),
          printed("target", TrueIndicator::target, i -> text(i.target())),
          printed("actual", TrueIndicator::actual, i -> text(i.actual())),
          points("weight", TrueIndicator::weight, NormalizedIndicator::weight),
          points("score", TrueIndicator::score, NormalizedIndicator::score),
          word("reason", TrueIndicator::reason, NormalizedIndicator::reason),
          word("of", TrueIndicator::of, NormalizedIndicator::of));

  private static <T, F> Field<T, F> word(String name, Getter<T> truth, Getter<F> found) {
    return new Field<>(name, Kind.WORD, truth, found);
  }

  private static <T, F> Field<T, F> printed(String name, Getter<T> truth, Getter<F> found) {
    return new Field<>(name, Kind.PRINTED, truth, found);
  }

  private static <T, F> Field<T, F> points(String name, Getter<T> truth, Getter<F> found) {
    return new Field<>(name, Kind.POINTS, truth, found);
  }

  private static Getter<NormalizedEvaluation> total(
      Function<NormalizedTotal, @Nullable Object> value) {
    return evaluation -> evaluation.total() == null ? null : value.apply(evaluation.total());
  }

  private static @Nullable Object text(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.text();
  }

  /** What the truth says, comparable; null where it says nothing. */
  @Nullable String expected(T row) {
    return comparable(truth.of(row));
  }

  /** What was found, comparable; null where nothing was. */
  @Nullable String actual(F row) {
    return comparable(found.of(row));
  }

  boolean agrees(T truth, F found) {
    String expected = expected(truth);
    String actual = actual(found);
    return expected == null ? actual == null : expected.equals(actual);
  }

  /** Blanks do not count: formats disagree on them, and a truth is typed by hand. */
  private @Nullable String comparable(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    String text = value.toString().replaceAll("\\s+", "");
    return kind == Kind.POINTS ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }
}
