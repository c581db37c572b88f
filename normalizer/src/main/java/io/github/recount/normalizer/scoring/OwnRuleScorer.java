package io.github.recount.normalizer.scoring;

import static io.github.recount.normalizer.scoring.Points.plain;
import static io.github.recount.normalizer.scoring.Points.unscored;

import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.scoring.RowRule.Band;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores a row by the rule that the form states for it, or for its section. */
final class OwnRuleScorer {
  private static final String BANDS = "bands";
  private static final Set<String> DAYS = Set.of("天", "日");

  private final RowRule rule;
  private final String source;

  OwnRuleScorer(RowRule rule, String source) {
    this.rule = rule;
    this.source = source;
  }

  Recomputed score(Case one) {
    if (!rule.isClear() || !rule.isFor(one.weight())) {
      return one.isMet() ? met(one) : unclear();
    }
    List<@Nullable BigDecimal> readings =
        values(one).stream().map(value -> rule.points(value, one.weight())).distinct().toList();
    if (readings.size() > 1) {
      return unscored(
          "the row's rule may be meant of the actual or of the share of the target: "
              + rule.text());
    }
    BigDecimal points = readings.isEmpty() ? null : readings.get(0);
    if (points != null) {
      return one.result(points, BANDS, "%s (%s)".formatted(plain(points), rule.text()), source);
    }
    return one.isMet() ? met(one) : missed(one);
  }

  private Recomputed missed(Case one) {
    Formula formula = rule.missed();
    Deduction deduction = rule.deduction();
    boolean fits = deduction == null || isIn(deduction, one);
    if (formula == null || one.direction() == Direction.RANGE || !fits) {
      return unclear();
    }
    return from(one).by(new Case.Rule(formula, deduction, source, rule.text()));
  }

  /** A stated {@code ≥95%得满分} is where a deduction begins. */
  private Case from(Case one) {
    Comparison c = one.comparison();
    BigDecimal begin = beginOfFull(one);
    BigDecimal full = begin == null ? c.target() : begin;
    boolean later = rule.missed() == Formula.DEDUCTION && one.direction() == Direction.POSITIVE;
    return later && full.compareTo(c.target()) < 0
        ? new Case(
            one.row(),
            one.target(),
            one.actual(),
            one.weight(),
            one.direction(),
            new Comparison(full, null, c.actual(), c.percent()))
        : one;
  }

  /** The lowest value that has the full weight by the bands. */
  private @Nullable BigDecimal beginOfFull(Case one) {
    return rule.bands().stream()
        .filter(band -> band.outcome().of(one.weight()).compareTo(one.weight()) == 0)
        .filter(band -> band.bounds().percent() == one.comparison().percent())
        .map(band -> band.bounds().lower())
        .filter(Objects::nonNull)
        .min(BigDecimal::compareTo)
        .orElse(null);
  }

  private Recomputed met(Case one) {
    String known = rule.isClear() ? source : null;
    return one.by(new Case.Rule(Formula.FULL_OR_NOTHING, null, known, ""));
  }

  private Recomputed unclear() {
    return unscored("the row's own rule is not understood: " + rule.text());
  }

  /** What the bands may speak of: the actual itself, or the share of the target that it is. */
  private List<BigDecimal> values(Case one) {
    if (rule.bands().isEmpty()) {
      return List.of();
    }
    boolean percent = rule.bands().stream().map(Band::bounds).anyMatch(Bounds::percent);
    Comparison c = one.comparison();
    List<BigDecimal> values = new ArrayList<>();
    if (percent == c.percent()) {
      values.add(c.actual());
    }
    BigDecimal full = beginOfFull(one);
    if (!values.isEmpty() && full != null && full.compareTo(c.target()) == 0) {
      // The bands begin at the target itself, so they do not speak of a share of it.
      return values;
    }
    BigDecimal achievement = one.direction().achievement(c);
    if (percent && achievement != null && one.direction() != Direction.REVERSE) {
      values.add(achievement.movePointRight(2));
    }
    return values;
  }

  private static boolean isIn(Deduction deduction, Case one) {
    String unit = deduction.unit();
    return unit == null
        || (isUnit(unit, one.target())
            && (isUnit(unit, one.actual()) || one.actual().unit() == null));
  }

  private static boolean isUnit(String unit, Quantity quantity) {
    String other = quantity.unit() == null ? "" : quantity.unit();
    return quantity.kind() != Kind.PERCENT
        && (other.equals(unit)
            || (DAYS.contains(other) && DAYS.contains(unit))
            || (!unit.isEmpty() && other.startsWith(unit)));
  }
}
