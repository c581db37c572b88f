package io.github.recount.normalizer.scoring;

import static io.github.recount.normalizer.scoring.Points.unscored;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Part;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores one indicator by rules; what they do not cover has no score and says why. */
final class RowScorer {
  private static final RowRuleReader CRITERIA = new RowRuleReader();

  private final ScoringRules rules;
  private final Map<String, RowRule> sections;
  private final DeadlineScorer deadlines;
  private final QualitativeScorer qualitative;

  /**
   * By these rules.
   *
   * @param year of the report, for dates without one
   * @param sections rules that the notes state for sections, by the key of the section's name
   */
  RowScorer(ScoringRules rules, Map<String, RowRule> sections, @Nullable Integer year) {
    this.rules = rules;
    this.sections = Map.copyOf(sections);
    this.deadlines = new DeadlineScorer(year, rules.profile());
    this.qualitative = new QualitativeScorer(rules.tiers(), source(Part.TIERS));
  }

  Recomputed score(NormalizedIndicator row) {
    Quantity target = row.target();
    Quantity actual = row.actual();
    if (actual == null) {
      return unscored("there is no actual value");
    }
    if (isInWords(actual) && (target == null || isInWords(target))) {
      return qualitative.score(row, target, actual);
    }
    if (target == null) {
      return unscored("there is no target");
    }
    if (DeadlineScorer.isDate(target) && DeadlineScorer.isDate(actual)) {
      return deadlines.score(row, target, actual, ruleOf(row));
    }
    boolean time = target.kind() == Kind.DATE || target.kind() == Kind.DURATION;
    if (time && qualitative.knows(actual)) {
      return qualitative.score(row, target, actual);
    }
    return quantitative(row, target, actual);
  }

  private Recomputed quantitative(NormalizedIndicator row, Quantity target, Quantity actual) {
    Direction direction = Direction.of(row, target);
    Comparison c = Comparison.of(target, actual, direction == Direction.REVERSE);
    if (c == null) {
      return unscored(
          "the target %s and the actual %s do not compare".formatted(target.text(), actual.text()));
    }
    if (direction.isLeftOpenBy(actual.comparator())) {
      return unscored(
          "the actual %s may lie on either side of the target %s"
              .formatted(actual.text(), target.text()));
    }
    BigDecimal weight = row.weight();
    BigDecimal achievement = direction.achievement(c);
    if (weight == null || weight.signum() < 0) {
      return Points.withoutWeight(weight, achievement);
    }
    Case one = new Case(row, target, actual, weight, direction, c);
    RowRule own = ownRule(row);
    RowRule rule = own == null ? ofSection(row) : own;
    if (rule != null) {
      return new OwnRuleScorer(rule, own == null ? Recomputed.SECTION : Recomputed.ROW).score(one);
    }
    return direction == Direction.RANGE ? range(one) : one.by(formula(direction));
  }

  private Case.Rule formula(Direction direction) {
    return switch (direction) {
      case REVERSE -> rule(rules.reverse(), Part.REVERSE);
      case EQUAL -> rule(rules.equal(), Part.EQUAL);
      case POSITIVE, RANGE -> rule(rules.positive(), Part.POSITIVE);
    };
  }

  private Case.Rule rule(Formula formula, Part part) {
    return new Case.Rule(formula, rules.deduction(), source(part), "");
  }

  private String source(Part part) {
    return rules.stated().contains(part) ? ScoringRules.DOCUMENT : rules.profile();
  }

  private @Nullable RowRule ruleOf(NormalizedIndicator row) {
    RowRule own = ownRule(row);
    return own == null ? ofSection(row) : own;
  }

  private static @Nullable RowRule ownRule(NormalizedIndicator row) {
    return row.criterion() == null ? null : CRITERIA.read(row.criterion());
  }

  private @Nullable RowRule ofSection(NormalizedIndicator row) {
    RowRule level2 = row.level2() == null ? null : sections.get(Names.key(row.level2()));
    return level2 != null || row.level1() == null ? level2 : sections.get(Names.key(row.level1()));
  }

  private Recomputed range(Case one) {
    return one.isMet()
        ? Points.full(
            one.row(),
            one.weight(),
            "range",
            "the actual lies in the target's range",
            rules.profile())
        : unscored("the actual lies outside of the target's range, for which there is no rule");
  }

  private static boolean isInWords(Quantity quantity) {
    return quantity.kind() == Kind.TEXT || quantity.kind() == Kind.GRADE;
  }
}
