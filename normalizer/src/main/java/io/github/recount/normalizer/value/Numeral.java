package io.github.recount.normalizer.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a plain text starts with.
 *
 * @param rest what stands behind it
 */
record Numeral(BigDecimal value, String rest) {
  private static final Pattern RUN = Pattern.compile("-?[0-9.][0-9., ]*+");
  private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]*+)?(?:\\.[0-9]++)?");
  private static final Pattern COMMAS =
      Pattern.compile("-?[1-9][0-9]{0,2}+(?:,[0-9]{3})++(?:\\.[0-9]++)?");

  /** One group behind a blank may be another number; two groups, or decimals, are one number. */
  private static final Pattern BLANKS =
      Pattern.compile(
          "-?[1-9][0-9]{0,2}+(?:,? [0-9]{3}(?:,? ?[0-9]{3})++(?:\\.[0-9]++)?|,?"
              + " [0-9]{3}\\.[0-9]++)");

  /** {@code 5. 32} may be the fifth item of a list as well as 5.32 broken over two lines. */
  private static final Pattern ITEM = Pattern.compile("[0-9]\\. ");

  private static final Pattern SPACED = Pattern.compile("[1-9](?: [0-9]){2,}+");

  /** Null where the text does not start with one number that reads in one way only. */
  static @Nullable Numeral read(String plain) {
    Matcher run = RUN.matcher(plain);
    if (!run.lookingAt()) {
      return null;
    }
    if (ITEM.matcher(run.group()).lookingAt()) {
      return null;
    }
    String number = run.group().replace(" .", ".").replace(". ", ".");
    if (DIGITS.matcher(number).matches()
        || COMMAS.matcher(number).matches()
        || BLANKS.matcher(number).matches()
        || SPACED.matcher(number).matches()) {
      String digits = number.replace(",", "").replace(" ", "");
      return new Numeral(new BigDecimal(digits), plain.substring(run.end()));
    }
    return null;
  }
}
