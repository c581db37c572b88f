package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.grid.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a form: {@code ≥95%}, {@code 1,200.5万元}.
 *
 * @param sign in front of it, or a word that says the same; empty where none is
 * @param unit behind it, empty where none is
 */
record Figure(String sign, BigDecimal number, String unit) {
  private static final Pattern FORM =
      Pattern.compile(
          "((?:[≥≤><=≧≦﹥﹤]{1,2}|不(?:低|少|小|高|多|大)于|不超过|(?:大|小)于等?于?|达到?|完成)?)"
              + "((?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?)"
              + "([^0-9≥≤><=≧≦]{0,6})");

  /** The figure that a text is. */
  static Optional<Figure> of(String text) {
    Matcher m = FORM.matcher(Wording.halfWidth(text));
    return m.matches()
        ? Optional.of(
            new Figure(m.group(1), new BigDecimal(m.group(2).replace(",", "")), m.group(3)))
        : Optional.empty();
  }

  /** Whether nothing but a number is printed. */
  boolean isBare() {
    return sign.isEmpty() && unit.isEmpty();
  }

  boolean hasKnownUnit() {
    return unit.startsWith("%") || ColumnContent.isUnit(unit);
  }

  int decimals() {
    return Math.max(0, number.scale());
  }
}
