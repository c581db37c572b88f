package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that prose states and the table does not bear out.
 *
 * @param message the same for every place that states the same of the same
 * @param follows the figure of the table
 * @param shown that figure as the report prints it; null where it stands in no table
 * @param place of that figure
 */
record Conflict(
    Claim claim,
    String message,
    @Nullable BigDecimal follows,
    @Nullable String shown,
    @Nullable Location place) {}
