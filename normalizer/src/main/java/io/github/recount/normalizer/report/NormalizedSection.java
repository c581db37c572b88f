package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A section's declared points beside what its rows add up to. */
public record NormalizedSection(
    String name,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable Recomputed recomputed,
    Location location) {

  /** Sums over the section's rows. */
  public record Recomputed(@Nullable BigDecimal weight, @Nullable BigDecimal score) {}
}
