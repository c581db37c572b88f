package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * One row of the budget block; the first of an evaluation is its total row.
 *
 * @param moneyUnit the unit that the block's heading gives for bare amounts, such as 万元
 */
public record BudgetLine(
    String item,
    @Nullable Declared initial,
    @Nullable Declared adjusted,
    @Nullable Declared executed,
    @Nullable Declared rate,
    @Nullable Declared weight,
    @Nullable Declared score,
    @Nullable String moneyUnit,
    Location location) {}
