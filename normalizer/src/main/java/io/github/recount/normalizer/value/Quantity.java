package io.github.recount.normalizer.value;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A declared value, typed as far as it can be read without guessing.
 *
 * @param text as the report prints it
 * @param comparator {@code >=}, {@code <=}, {@code >}, {@code <}, {@code =}, or null where none is
 *     said
 * @param value the number, as printed; null for text and for dates
 * @param upper the upper end of a range
 * @param unit as printed, or completed from a heading or a unit column
 * @param base the value in the base unit of its kind: money in 元, percent in %, durations in 天 or
 *     小时
 */
public record Quantity(
    String text,
    @Nullable Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unit,
    Kind kind,
    @Nullable Amount base,
    Location location) {

  /** What is measured; what cannot be read as a quantity is text. */
  public enum Kind {
    COUNT,
    PERCENT,
    MONEY,
    DATE,
    DURATION,
    GRADE,
    TEXT
  }

  /** How an actual value is to stand to a target. */
  public enum Comparator {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** A number with its unit. */
  public record Amount(BigDecimal value, String unit) {}

  /** A text that is not read as a quantity; null where there is none. */
  public static @Nullable Quantity ofText(@Nullable Declared declared) {
    return declared == null
        ? null
        : new Quantity(
            declared.text(), null, null, null, null, Kind.TEXT, null, declared.location());
  }
}
