package io.github.recount.normalizer.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number, or a range of two, with the unit printed behind.
 *
 * @param upper upper end of a range
 * @param unit null for a bare number
 */
record Measure(BigDecimal value, @Nullable BigDecimal upper, @Nullable Unit unit) {
  private static final String CURRENCY_SIGN = "¥";

  /** Null where the text is anything else, or more. */
  static @Nullable Measure read(String core) {
    boolean currency = core.startsWith(CURRENCY_SIGN);
    Numeral first = Numeral.read(currency ? core.substring(1) : core);
    if (first == null) {
      return inWords(core);
    }
    String rest = currency && isOpen(first.rest()) ? first.rest() + "元" : first.rest();
    int connector = connector(rest);
    return connector < 0 ? withUnit(first, null, rest) : range(first, rest, connector);
  }

  /** Words in front of a unit may be a name ({@code 一般}): they count only what is known. */
  private static @Nullable Measure inWords(String core) {
    SpelledNumeral spelled = SpelledNumeral.read(core);
    Unit unit = spelled == null ? null : Unit.known(spelled.unit());
    return spelled == null || unit == null ? null : new Measure(spelled.value(), null, unit);
  }

  private static boolean isOpen(String unit) {
    return unit.isEmpty() || unit.equals("万") || unit.equals("亿");
  }

  private static @Nullable Measure range(Numeral first, String rest, int connector) {
    Numeral second = Numeral.read(rest.substring(connector).replaceFirst("^(?:--?|至|到)", ""));
    if (second == null || first.value().compareTo(second.value()) > 0) {
      return null;
    }
    String unitOfFirst = rest.substring(0, connector);
    return unitOfFirst.isEmpty() || unitOfFirst.equals(second.rest())
        ? withUnit(first, second.value(), second.rest())
        : null;
  }

  private static @Nullable Measure withUnit(
      Numeral first, @Nullable BigDecimal upper, String unitText) {
    if (unitText.isEmpty()) {
      return new Measure(first.value(), upper, null);
    }
    Unit unit = Unit.read(unitText);
    return unit == null ? null : new Measure(first.value(), upper, unit);
  }

  /** Where a connector stands that has a digit behind it and none before, or -1. */
  private static int connector(String rest) {
    for (int i = 0; i + 1 < rest.length() && !isDigit(rest.charAt(i)); i++) {
      boolean connects = "-至到".indexOf(rest.charAt(i)) >= 0;
      boolean twice = rest.startsWith("--", i) && i + 2 < rest.length();
      if (connects && isDigit(rest.charAt(twice ? i + 2 : i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
