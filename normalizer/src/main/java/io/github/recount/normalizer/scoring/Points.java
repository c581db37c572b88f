package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Points as results show them. */
final class Points {
  static final String UNSCORED = "unscored";

  private static final int SCORE_SCALE = 2;
  private static final int RATIO_SCALE = 4;

  private Points() {}

  static Recomputed unscored(String why) {
    return new Recomputed(null, UNSCORED, null, why, null);
  }

  static Recomputed withoutWeight(@Nullable BigDecimal weight, @Nullable BigDecimal achievement) {
    return new Recomputed(
        null,
        UNSCORED,
        ratio(achievement),
        weight == null ? "the row has no weight of its own" : "the weight is below zero",
        null);
  }

  static Recomputed full(
      NormalizedIndicator row, BigDecimal weight, String rule, String how, String source) {
    return new Recomputed(shown(weight, row.score()), rule, null, how, source);
  }

  /** Two decimals, or as many as the declared score has, so that the two can be compared. */
  static BigDecimal shown(BigDecimal points, @Nullable BigDecimal declared) {
    int scale = declared == null ? SCORE_SCALE : Math.max(SCORE_SCALE, declared.scale());
    return bare(points.setScale(scale, RoundingMode.HALF_UP));
  }

  static @Nullable BigDecimal ratio(@Nullable BigDecimal achievement) {
    return achievement == null
        ? null
        : bare(achievement.setScale(RATIO_SCALE, RoundingMode.HALF_UP));
  }

  static String plain(BigDecimal figure) {
    return bare(figure).toPlainString();
  }

  private static BigDecimal bare(BigDecimal figure) {
    BigDecimal bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
