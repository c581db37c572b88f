package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import org.jspecify.annotations.Nullable;

/** An annual goal or task: what was expected and what came of it. */
public record Goal(
    int number,
    @Nullable Declared weight,
    @Nullable String expected,
    @Nullable String actual,
    Location location) {}
