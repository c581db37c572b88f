package io.github.recount.normalizer.scoring;

import static io.github.recount.normalizer.scoring.Points.unscored;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.value.CalendarSpan;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Comparator;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores a target that is a date. It is met by its last day; what a delay costs is known only where
 * the form says it.
 */
final class DeadlineScorer {
  /** Later than the deadline, and no rule says what that costs. */
  static final String MISSED = "deadline-missed";

  private static final String MET = "deadline";
  private static final Set<String> DAYS = Set.of("天", "日");

  private final @Nullable Integer year;
  private final String profile;

  /**
   * For a report of this year.
   *
   * @param profile the source of what every rule holds: a met target has its weight
   */
  DeadlineScorer(@Nullable Integer year, String profile) {
    this.year = year;
    this.profile = profile;
  }

  static boolean isDate(@Nullable Quantity quantity) {
    return quantity != null && quantity.kind() == Kind.DATE;
  }

  Recomputed score(
      NormalizedIndicator row, Quantity target, Quantity actual, @Nullable RowRule own) {
    BigDecimal weight = row.weight();
    if (weight == null || weight.signum() < 0) {
      return Points.withoutWeight(weight, null);
    }
    if (target.text().equals(actual.text())) {
      return Points.full(row, weight, "equal", "the date is the target's", profile);
    }
    CalendarSpan until = CalendarSpan.read(target.text(), year);
    CalendarSpan done = CalendarSpan.read(actual.text(), year);
    if (until == null || done == null || isLowerBound(target) || isLowerBound(actual)) {
      return unscored(
          "the dates %s and %s cannot be compared".formatted(target.text(), actual.text()));
    }
    String values = "actual %s, target %s: ".formatted(actual.text(), target.text());
    if (!done.last().isAfter(until.last())) {
      return Points.full(row, weight, MET, values + "in time", profile);
    }
    if (actual.comparator() != null || !done.first().isAfter(until.last())) {
      return unscored(values + "whether that was in time is not said");
    }
    Deduction deduction = own == null ? null : own.deduction();
    if (deduction == null || deduction.unit() == null || !DAYS.contains(deduction.unit())) {
      return new Recomputed(
          null, MISSED, null, values + "late, and no rule says what that costs", null);
    }
    Comparison days =
        new Comparison(
            BigDecimal.valueOf(until.last().toEpochDay()),
            null,
            BigDecimal.valueOf(done.first().toEpochDay()),
            false);
    return new Case(row, target, actual, weight, Direction.REVERSE, days)
        .by(
            new Case.Rule(
                Formula.DEDUCTION, deduction, Recomputed.ROW, Objects.requireNonNull(own).text()));
  }

  private static boolean isLowerBound(Quantity date) {
    return date.comparator() == Comparator.AT_LEAST || date.comparator() == Comparator.MORE;
  }
}
