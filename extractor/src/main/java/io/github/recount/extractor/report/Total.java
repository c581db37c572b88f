package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import org.jspecify.annotations.Nullable;

/** The declared total of an evaluation. */
public record Total(
    @Nullable Declared weight,
    @Nullable Declared score,
    @Nullable String grade,
    Location location) {}
