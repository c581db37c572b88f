package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The total of an evaluation.
 *
 * @param weight declared sum of the weights
 * @param declared declared total score
 * @param recomputed sum of the declared scores
 * @param byRule sum of the scores that the scoring rules give; null unless they give one for
 *     everything that counts
 */
public record NormalizedTotal(
    @Nullable BigDecimal weight,
    @Nullable BigDecimal declared,
    @Nullable BigDecimal recomputed,
    @Nullable BigDecimal byRule,
    @Nullable String grade,
    Location location) {

  /** The same with the sum that the scoring rules give. */
  public NormalizedTotal withByRule(@Nullable BigDecimal sum) {
    return new NormalizedTotal(weight, declared, recomputed, sum, grade, location);
  }
}
