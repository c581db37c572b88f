package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that prose, a heading or a field beside the tables states.
 *
 * @param about what the figure is of: {@code total}, a section's or an indicator's name, an amount
 * @param property which of its figures: {@code score}, {@code weight}, {@code amount}, …
 * @param text the words around it, as printed
 * @param unit as printed; null for a bare number
 */
public record Claim(
    String about,
    String property,
    String text,
    BigDecimal value,
    @Nullable String unit,
    Location location) {}
