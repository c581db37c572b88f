package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that prose, a heading or a field beside the tables states.
 *
 * @param about what the figure is of: {@code total}, a section's or an indicator's name, an amount
 * @param property which of its figures: {@code score}, {@code weight}, {@code amount}, …; {@code
 *     target} is what was planned, {@code previous} a figure of another year
 * @param text the words around it, as printed
 * @param unit as printed; null for a bare number
 * @param comparator the sign of a bound, such as {@code >=}; null for an exact figure
 * @param offset where the text begins in its paragraph, in characters from 0; null outside of prose
 */
public record Claim(
    String about,
    String property,
    String text,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String comparator,
    @Nullable Integer offset,
    Location location) {

  /** An exact figure outside of prose. */
  public Claim(
      String about,
      String property,
      String text,
      BigDecimal value,
      @Nullable String unit,
      Location location) {
    this(about, property, text, value, unit, null, null, location);
  }
}
