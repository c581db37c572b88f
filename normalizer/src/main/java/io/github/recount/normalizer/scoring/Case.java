package io.github.recount.normalizer.scoring;

import static io.github.recount.normalizer.scoring.Points.plain;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row whose target and actual compare, and whose weight is known. */
record Case(
    NormalizedIndicator row,
    Quantity target,
    Quantity actual,
    BigDecimal weight,
    Direction direction,
    Comparison comparison) {

  /**
   * What a missed target leaves, and who says so.
   *
   * @param source null where a rule is stated and not understood
   * @param words of the rule, where it is not a profile's
   */
  record Rule(
      Formula formula, @Nullable Deduction deduction, @Nullable String source, String words) {}

  boolean isMet() {
    return direction.isMet(comparison);
  }

  Recomputed by(Rule rule) {
    Scale scale = new Scale(rule.formula(), rule.deduction());
    BigDecimal points =
        switch (direction) {
          case REVERSE -> scale.reverse(weight, comparison);
          case EQUAL -> scale.equal(weight, comparison);
          case POSITIVE, RANGE -> scale.positive(weight, comparison);
        };
    boolean exact = direction == Direction.EQUAL && rule.formula() == Formula.FULL_OR_NOTHING;
    return result(
        points,
        exact ? "equal" : direction.word() + "-" + rule.formula().word(),
        how(rule, points),
        rule.source());
  }

  Recomputed result(BigDecimal points, String rule, String how, @Nullable String source) {
    return new Recomputed(
        Points.shown(points, row.score()),
        rule,
        Points.ratio(direction.achievement(comparison)),
        "actual %s, target %s: %s".formatted(actual.text(), target.text(), how),
        source);
  }

  private String how(Rule rule, BigDecimal points) {
    if (points.compareTo(weight) == 0) {
      boolean almost = !isMet() && rule.formula() == Formula.DEDUCTION;
      return (almost ? "missed by less than a step" : "met")
          + ", the full weight of "
          + plain(weight);
    }
    String score = plain(Points.shown(points, null));
    String way =
        switch (rule.formula()) {
          case RATIO ->
              points.signum() == 0 ? "missed, and nothing of it is reached" : ratio(score);
          case LINEAR ->
              "%s less the share by which it is missed = %s".formatted(plain(weight), score);
          case FULL_OR_NOTHING -> "missed, full or nothing";
          case DEDUCTION -> "%s less the stated deduction = %s".formatted(plain(weight), score);
        };
    return rule.words().isEmpty() ? way : way + " (" + rule.words() + ")";
  }

  private String ratio(String score) {
    boolean reverse = direction == Direction.REVERSE;
    return "%s × %s ÷ %s = %s"
        .formatted(
            plain(weight),
            plain(reverse ? comparison.target() : comparison.actual()),
            plain(reverse ? comparison.actual() : comparison.target()),
            score);
  }
}
