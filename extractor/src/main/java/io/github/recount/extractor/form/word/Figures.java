package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells figures from words, as far as the layout of a form needs it. */
public final class Figures {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int LONGEST = 40;

  /** A number of points, also with its unit or in brackets: {@code 10}, {@code (50 分)}. */
  private static final Pattern POINTS = Pattern.compile("\\(?(-?\\d{1,6}(?:\\.\\d{1,6})?)分?\\)?");

  /** A value that is mostly a figure: {@code ≥95%}, {@code 12个月}, {@code (0.1%)}, {@code 5万元}. */
  private static final Pattern QUANTITY =
      Pattern.compile("[(]?[≥≤><=﹥﹤≧≦～~]{0,3}-?\\d[\\d,.]*[%‰]?[^\\d]{0,6}[)]?");

  private static final Pattern MONEY_UNIT = Pattern.compile("[（(:：]\\s*(亿元|万元|元)\\s*(?:[)）]|$)");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");

  /** Strokes of any width, or a word, where no figure belongs. */
  private static final Pattern NONE = Pattern.compile("[-‐‑‒–—―─－﹣_＿/／\\\\＼]{1,4}|无|不适用|不涉及|暂无");

  private Figures() {}

  /** Whether a cell says that there is no figure. */
  public static boolean isNone(String text) {
    return text.length() <= LONGEST && NONE.matcher(Wording.bare(text)).matches();
  }

  /** The number of points in a cell that holds nothing else. */
  public static Optional<BigDecimal> points(String text) {
    if (text.length() > LONGEST * 2) {
      return Optional.empty();
    }
    Matcher m = POINTS.matcher(Wording.halfWidth(Wording.bare(text)));
    return m.matches() ? Optional.of(new BigDecimal(m.group(1))) : Optional.empty();
  }

  /** Whether a cell can be a weight or a score: forms give at most 100 points. */
  public static boolean isPoints(String text) {
    return points(text).filter(p -> p.compareTo(HUNDRED) <= 0).isPresent();
  }

  public static boolean isQuantity(String text) {
    return text.length() <= LONGEST
        && QUANTITY.matcher(Wording.halfWidth(Wording.bare(text))).matches();
  }

  /** The money unit that a label gives in brackets or behind a colon: {@code 项目资金（万元）}. */
  public static Optional<String> moneyUnit(String label) {
    Matcher m = MONEY_UNIT.matcher(Wording.bare(label));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The first year that a title names. */
  public static Optional<Integer> year(String title) {
    Matcher m = YEAR.matcher(Wording.withYears(title));
    return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }
}
