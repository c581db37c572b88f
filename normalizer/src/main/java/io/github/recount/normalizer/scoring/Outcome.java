package io.github.recount.normalizer.scoring;

import java.math.BigDecimal;

/** What a clause of a row's own rule gives: a share of the weight, points, or points taken off. */
record Outcome(Kind kind, BigDecimal amount) {
  /** How the amount is meant. */
  enum Kind {
    /** Per cent of the weight. */
    SHARE,
    POINTS,
    /** Points taken off the weight. */
    LESS
  }

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static Outcome all() {
    return new Outcome(Kind.SHARE, ALL);
  }

  static Outcome nothing() {
    return new Outcome(Kind.SHARE, BigDecimal.ZERO);
  }

  /** Between nothing and the weight. */
  BigDecimal of(BigDecimal weight) {
    BigDecimal points =
        switch (kind) {
          case SHARE -> weight.multiply(amount).movePointLeft(2);
          case POINTS -> amount;
          case LESS -> weight.subtract(amount);
        };
    return points.max(BigDecimal.ZERO).min(weight);
  }

  /** Whether points are stated that no row of this weight can have. */
  boolean isBeyond(BigDecimal weight) {
    return kind != Kind.SHARE && amount.compareTo(weight) > 0;
  }
}
