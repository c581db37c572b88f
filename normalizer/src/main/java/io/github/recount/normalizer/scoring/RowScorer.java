package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores one indicator by rules; what they do not cover has no score and says why. */
final class RowScorer {
  static final String UNSCORED = "unscored";

  private static final int SCORE_SCALE = 2;
  private static final int RATIO_SCALE = 4;

  private final ScoringRules rules;
  private final QualitativeScorer qualitative;

  RowScorer(ScoringRules rules) {
    this.rules = rules;
    this.qualitative = new QualitativeScorer(rules.tiers());
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
    if (target.kind() == Kind.DATE && target.text().equals(actual.text())) {
      return met(row, "equal", "the date is the target's");
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
    return direction == Direction.RANGE ? range(row, c) : byFormula(row, direction, c);
  }

  private Recomputed byFormula(NormalizedIndicator row, Direction direction, Comparison c) {
    Formula formula =
        switch (direction) {
          case REVERSE -> rules.reverse();
          case EQUAL -> rules.equal();
          case POSITIVE, RANGE -> rules.positive();
        };
    Scale scale = new Scale(formula, rules.deduction());
    BigDecimal achievement =
        direction == Direction.REVERSE
            ? Scale.achievement(c.target(), c.actual())
            : Scale.achievement(c.actual(), c.target());
    BigDecimal weight = row.weight();
    if (weight == null || weight.signum() < 0) {
      return new Recomputed(
          null,
          UNSCORED,
          ratio(achievement),
          weight == null ? "the row has no weight of its own" : "the weight is below zero");
    }
    BigDecimal points =
        switch (direction) {
          case REVERSE -> scale.reverse(weight, c);
          case EQUAL -> scale.equal(weight, c);
          case POSITIVE, RANGE -> scale.positive(weight, c);
        };
    return new Recomputed(
        shown(points, row.score()),
        ruleName(direction, formula),
        ratio(achievement),
        how(row, direction, formula, c, points));
  }

  private static String how(
      NormalizedIndicator row,
      Direction direction,
      Formula formula,
      Comparison c,
      BigDecimal points) {
    BigDecimal weight = Objects.requireNonNull(row.weight());
    String values =
        "actual %s, target %s"
            .formatted(
                Objects.requireNonNull(row.actual()).text(),
                Objects.requireNonNull(row.target()).text());
    if (points.compareTo(weight) == 0) {
      return "%s: met, the full weight of %s".formatted(values, plain(weight));
    }
    boolean reverse = direction == Direction.REVERSE;
    String score = plain(shown(points, null));
    return values
        + switch (formula) {
          case RATIO ->
              points.signum() == 0
                  ? ": missed, and nothing of it is reached"
                  : ": %s × %s ÷ %s = %s"
                      .formatted(
                          plain(weight),
                          plain(reverse ? c.target() : c.actual()),
                          plain(reverse ? c.actual() : c.target()),
                          score);
          case LINEAR ->
              ": %s less the share by which it is missed = %s".formatted(plain(weight), score);
          case FULL_OR_NOTHING -> ": missed, full or nothing";
          case DEDUCTION -> ": %s less the stated deduction = %s".formatted(plain(weight), score);
        };
  }

  private static Recomputed range(NormalizedIndicator row, Comparison c) {
    BigDecimal upper = c.targetUpper();
    boolean inside =
        upper != null && c.actual().compareTo(c.target()) >= 0 && c.actual().compareTo(upper) <= 0;
    return inside
        ? met(row, "range", "the actual lies in the target's range")
        : unscored("the actual lies outside of the target's range, for which there is no rule");
  }

  private static Recomputed met(NormalizedIndicator row, String rule, String how) {
    BigDecimal weight = row.weight();
    return weight == null || weight.signum() < 0
        ? unscored(weight == null ? "the row has no weight of its own" : "the weight is below zero")
        : new Recomputed(shown(weight, row.score()), rule, null, how);
  }

  static Recomputed unscored(String why) {
    return new Recomputed(null, UNSCORED, null, why);
  }

  /** Two decimals, or as many as the declared score has, so that the two can be compared. */
  static BigDecimal shown(BigDecimal points, @Nullable BigDecimal declared) {
    int scale = declared == null ? SCORE_SCALE : Math.max(SCORE_SCALE, declared.scale());
    return bare(points.setScale(scale, RoundingMode.HALF_UP));
  }

  private static @Nullable BigDecimal ratio(@Nullable BigDecimal achievement) {
    return achievement == null
        ? null
        : bare(achievement.setScale(RATIO_SCALE, RoundingMode.HALF_UP));
  }

  private static BigDecimal bare(BigDecimal figure) {
    BigDecimal bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  static String plain(BigDecimal figure) {
    return bare(figure).toPlainString();
  }

  private static boolean isInWords(Quantity quantity) {
    return quantity.kind() == Kind.TEXT || quantity.kind() == Kind.GRADE;
  }

  private static String ruleName(Direction direction, Formula formula) {
    boolean exact = direction == Direction.EQUAL && formula == Formula.FULL_OR_NOTHING;
    return exact ? "equal" : direction.word() + "-" + formula.word();
  }
}
