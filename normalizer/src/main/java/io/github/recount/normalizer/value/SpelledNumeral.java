package io.github.recount.normalizer.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in words: {@code 三十人}, {@code 百分之九十五}.
 *
 * @param unit what stands behind it; % and ‰ of a share
 */
record SpelledNumeral(BigDecimal value, String unit) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "个十百千";

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<of>[百千])分之(?:(?<figures>[0-9]{1,4}(?:\\.[0-9]{1,4})?)|(?<words>[零〇一二两三四五六七八九十百]+)(?:点(?<decimals>[零〇一二三四五六七八九]{1,4}))?)");

  private static final Pattern WORDS =
      Pattern.compile("(?<words>[零〇一二两三四五六七八九十百千]{1,9})(?<unit>.{1,3})");

  /** Months, days and quarters in words are more often a date than a length of time. */
  private static final Pattern DATED = Pattern.compile("[月日]|季度");

  static @Nullable SpelledNumeral read(String core) {
    Matcher share = SHARE.matcher(core);
    if (share.matches()) {
      return share(share);
    }
    Matcher m = WORDS.matcher(core);
    if (!m.matches() || DATED.matcher(m.group("unit")).matches()) {
      return null;
    }
    BigDecimal value = value(m.group("words"));
    return value == null ? null : new SpelledNumeral(value, m.group("unit"));
  }

  private static @Nullable SpelledNumeral share(Matcher m) {
    String figures = m.group("figures");
    BigDecimal value = figures == null ? value(m.group("words")) : new BigDecimal(figures);
    if (value == null) {
      return null;
    }
    String decimals = m.group("decimals");
    return new SpelledNumeral(
        decimals == null ? value : new BigDecimal(value.toPlainString() + "." + figures(decimals)),
        m.group("of").equals("百") ? "%" : "‰");
  }

  private static String figures(String words) {
    StringBuilder figures = new StringBuilder();
    same(words).chars().forEach(c -> figures.append(DIGITS.indexOf(c)));
    return figures.toString();
  }

  /** Digits with powers that fall from left to right; null for anything else, as {@code 三五}. */
  private static @Nullable BigDecimal value(String spelled) {
    String words = same(spelled);
    long sum = 0;
    int digit = -1;
    int last = POWERS.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int power = POWERS.indexOf(c);
      if (power < 0 && digit > 0) {
        return null;
      }
      if (power < 0) {
        digit = DIGITS.indexOf(c);
        continue;
      }
      // Ten may stand alone, 百 and 千 need their digit.
      if (power >= last || (digit < 1 && (power > 1 || i > 0))) {
        return null;
      }
      sum += Math.max(digit, 1) * (long) Math.pow(10, power);
      digit = -1;
      last = power;
    }
    // 一百五 is 150.
    boolean shortened = digit > 0 && last > 1 && last < POWERS.length() && words.indexOf('零') < 0;
    return shortened ? null : BigDecimal.valueOf(sum + Math.max(digit, 0));
  }

  private static String same(String words) {
    return words.replace('〇', '零').replace('两', '二');
  }
}
