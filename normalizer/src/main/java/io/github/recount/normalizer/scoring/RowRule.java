package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a form states for one row or one section, as in 评分标准.
 *
 * @param text the words of the rule
 * @param bands what values between bounds give; empty where none are stated
 * @param met what clauses without bounds give, which is the weight if they are understood
 * @param missed what a missed target leaves otherwise; null where that is not said
 * @param deduction set if and only if {@code missed} is a deduction
 */
record RowRule(
    String text,
    List<Band> bands,
    List<Outcome> met,
    @Nullable Formula missed,
    @Nullable Deduction deduction) {

  /** A clause with bounds. */
  record Band(Bounds bounds, Outcome outcome) {}

  RowRule {
    bands = List.copyOf(bands);
    met = List.copyOf(met);
  }

  /** A rule of which the words tell nothing that can be computed. */
  static RowRule unclear(String text) {
    return new RowRule(text, List.of(), List.of(), null, null);
  }

  boolean isClear() {
    return missed != null || !bands.isEmpty();
  }

  /** Whether a row of this weight can have what the bands give, and more is never worth less. */
  boolean isFor(BigDecimal weight) {
    List<BigDecimal> rising =
        bands.stream()
            .sorted(Comparator.comparing(RowRule::begin))
            .map(band -> band.outcome().of(weight))
            .toList();
    List<BigDecimal> sorted = rising.stream().sorted().toList();
    List<BigDecimal> reversed = rising.stream().sorted(Comparator.reverseOrder()).toList();
    return met.stream().allMatch(outcome -> outcome.of(weight).compareTo(weight) == 0)
        && (rising.equals(sorted) || rising.equals(reversed))
        && bands.stream().noneMatch(band -> band.outcome().isBeyond(weight));
  }

  /** Where a band begins; one without a lower end begins below all others. */
  private static BigDecimal begin(Band band) {
    BigDecimal lower = band.bounds().lower();
    return lower == null ? BigDecimal.valueOf(Long.MIN_VALUE) : lower;
  }

  /** The most that the bands give a value; null where none holds it. */
  @Nullable BigDecimal points(BigDecimal value, BigDecimal weight) {
    return bands.stream()
        .filter(band -> band.bounds().contains(value))
        .map(band -> band.outcome().of(weight))
        .max(BigDecimal::compareTo)
        .orElse(null);
  }
}
