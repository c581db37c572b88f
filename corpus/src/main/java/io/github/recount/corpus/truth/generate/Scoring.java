package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a body scores its rows, as its notes would say. */
enum Scoring {
  /** Both kinds of target by the ratio. */
  RATIO(
      "注：1.定量指标中，正向指标（即目标值为≥X）得分＝权重×B/A，反向指标（即目标值为≤X）得分＝权重×A/B，得分最高不超过该指标权重。"
          + "2.定性指标按达成预期、部分达成、未达成三档，分别取分值的100%-80%、80%-60%、60%-0%。"),
  /**
   * Targets that must not be exceeded lose the share by which they are; nothing is left at twice.
   */
  LINEAR(
      "备注：1.正向指标得分＝权重×实际完成值/年度指标值，最高得满分；反向指标得分＝权重×（1-（实际完成值-年度指标值）/年度指标值），"
          + "扣完为止。2.定性指标分为达成预期、部分达成、未达成三档，分别按100%-80%、80%-60%、60%-0%确定得分。"),
  /** By the ratio; what is exceeded too, in other words. */
  SHARE("注：定量指标完成值达到指标值的得满分，未达到的按完成值与指标值的比例计分，最高不超过该指标分值。");

  private final String notes;

  Scoring(String notes) {
    this.notes = notes;
  }

  String notes() {
    return notes;
  }

  /** The points of a row, two decimals. */
  BigDecimal points(BigDecimal weight, Achieved achieved) {
    if (achieved.isReached()) {
      return weight;
    }
    BigDecimal target = achieved.target();
    BigDecimal actual = achieved.actual();
    if (achieved.kind() != Achieved.Kind.AT_MOST) {
      return weight.multiply(actual).divide(target, 2, RoundingMode.HALF_UP);
    }
    if (this == LINEAR) {
      BigDecimal left = target.add(target).subtract(actual).max(BigDecimal.ZERO);
      return weight.multiply(left).divide(target, 2, RoundingMode.HALF_UP);
    }
    return weight.multiply(target).divide(actual, 2, RoundingMode.HALF_UP);
  }
}
