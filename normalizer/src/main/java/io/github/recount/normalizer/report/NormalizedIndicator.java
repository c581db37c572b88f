package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed indicator row; the fields are those of the declared one. */
public record NormalizedIndicator(
    @Nullable Integer goal,
    @Nullable String level1,
    @Nullable String level2,
    String level3,
    @Nullable Quantity target,
    @Nullable Quantity actual,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable String reason,
    @Nullable String of,
    @Nullable Recomputed recomputed,
    double confidence,
    List<Repair> repairs,
    Location location) {

  /**
   * What the scoring rules give.
   *
   * @param score null where no rule gives one
   * @param rule {@code positive-ratio}, {@code reverse-linear}, …, {@code unscored}; see
   *     docs/scoring.md
   * @param achievement actual ÷ target, or the reverse for a reverse indicator
   * @param how the same in words, or why there is no score
   */
  public record Recomputed(
      @Nullable BigDecimal score, String rule, @Nullable BigDecimal achievement, String how) {}

  public NormalizedIndicator {
    repairs = List.copyOf(repairs);
  }

  /** The same with what the scoring rules give. */
  public NormalizedIndicator withRecomputed(Recomputed byRule) {
    return new NormalizedIndicator(
        goal,
        level1,
        level2,
        level3,
        target,
        actual,
        weight,
        score,
        reason,
        of,
        byRule,
        confidence,
        repairs,
        location);
  }
}
