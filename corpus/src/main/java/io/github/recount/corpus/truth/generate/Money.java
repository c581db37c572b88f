package io.github.recount.corpus.truth.generate;

import org.jspecify.annotations.Nullable;

/** A budget row as printed; what the truth leaves out is null. */
record Money(
    String item,
    @Nullable String initial,
    @Nullable String adjusted,
    @Nullable String executed,
    @Nullable String rate,
    @Nullable String weight,
    @Nullable String score) {}
