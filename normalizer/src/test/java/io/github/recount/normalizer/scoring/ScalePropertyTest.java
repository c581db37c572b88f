package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every weight, target and actual, also below zero. */
class ScalePropertyTest {
  private static final int ROUNDS = 5_000;

  private final Random random = new Random(20_240_530);

  private BigDecimal number(int least, int most) {
    return BigDecimal.valueOf(random.nextInt(least * 100, most * 100), random.nextInt(3));
  }

  private Scale scale(Formula formula) {
    Deduction deduction =
        formula == Formula.DEDUCTION
            ? new Deduction(number(1, 10), number(0, 20), random.nextBoolean())
            : null;
    return new Scale(formula, deduction);
  }

  private static Comparison of(BigDecimal target, BigDecimal actual, boolean percent) {
    return new Comparison(target, null, actual, percent);
  }

  @ParameterizedTest
  @EnumSource
  void positiveRisesAndReverseFallsBetweenNothingAndTheWeight(Formula formula) {
    for (int i = 0; i < ROUNDS; i++) {
      Scale scale = scale(formula);
      BigDecimal weight = number(0, 50);
      BigDecimal target = number(-20, 100);
      BigDecimal less = number(-50, 300);
      BigDecimal more = less.add(number(0, 100));
      boolean percent = random.nextBoolean();
      BigDecimal positiveLess = scale.positive(weight, of(target, less, percent));
      BigDecimal positiveMore = scale.positive(weight, of(target, more, percent));
      BigDecimal reverseLess = scale.reverse(weight, of(target, less, percent));
      BigDecimal reverseMore = scale.reverse(weight, of(target, more, percent));
      String at =
          "%s: weight %s, target %s, actuals %s %s".formatted(scale, weight, target, less, more);

      assertThat(positiveLess).as(at).isBetween(BigDecimal.ZERO, positiveMore);
      assertThat(positiveMore).as(at).isLessThanOrEqualTo(weight);
      assertThat(reverseMore).as(at).isBetween(BigDecimal.ZERO, reverseLess);
      assertThat(reverseLess).as(at).isLessThanOrEqualTo(weight);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMetTargetEarnsTheWeight(Formula formula) {
    for (int i = 0; i < ROUNDS; i++) {
      Scale scale = scale(formula);
      BigDecimal weight = number(0, 50);
      BigDecimal target = number(-20, 100);
      BigDecimal distance = number(0, 100);

      assertThat(scale.positive(weight, of(target, target.add(distance), false))).isEqualTo(weight);
      assertThat(scale.reverse(weight, of(target, target.subtract(distance), false)))
          .isEqualTo(weight);
      assertThat(scale.equal(weight, of(target, target, false))).isEqualTo(weight);
    }
  }

  @ParameterizedTest
  @EnumSource
  void exactTargetsEarnNoMoreThanTheWeight(Formula formula) {
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal weight = number(0, 50);
      BigDecimal points =
          scale(formula).equal(weight, of(number(-20, 100), number(-50, 300), true));

      assertThat(points).isBetween(BigDecimal.ZERO, weight);
    }
  }
}
