package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A goal with its weight as a number. */
public record NormalizedGoal(
    int number,
    @Nullable BigDecimal weight,
    @Nullable String expected,
    @Nullable String actual,
    Location location) {}
