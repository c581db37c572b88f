package io.github.recount.extractor.form.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an indicator tells of its row. */
public final class IndicatorName {

  /** Marks and numbers in front of a name; they are not part of it. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:[★☆▲△●○■◆*]+\\s*|指标\\s*[0-9一二三四五六七八九十]{0,3}\\s*[:：]\\s*"
              + "|指标[0-9]{1,2}(?=\\p{IsIdeographic}{2}))+");

  /** What a form leaves standing in rows that nobody filled in. */
  private static final Pattern FILLER = Pattern.compile("[….。·\\s/—-]*");

  private static final Pattern DETAIL = Pattern.compile("^其中.*", Pattern.DOTALL);

  /** Its weight behind a name, in a form that has no column for it: {@code 办件量（6分）}. */
  private static final Pattern WEIGHTED =
      Pattern.compile(
          "^(.+?)\\s*[（(]\\s*([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?)\\s*分\\s*[)）]$", Pattern.DOTALL);

  private IndicatorName() {}

  /** The points behind a name, as printed. */
  public static Optional<String> points(String name) {
    Matcher m = WEIGHTED.matcher(name);
    return m.matches() ? Optional.of(m.group(2)) : Optional.empty();
  }

  /** The name without such points. */
  public static String withoutPoints(String name) {
    return WEIGHTED.matcher(name).replaceFirst("$1");
  }

  /** The name without marks and numbers in front of it. */
  public static String plain(String text) {
    return ListNumber.without(PREFIX.matcher(text).replaceFirst("")).strip();
  }

  /** A value without the number that it shares with the name beside it. */
  public static String unnumbered(String value, String name) {
    return ListNumber.withoutThatOf(name, value);
  }

  /** Whether a name is that of a part of the indicator above. */
  public static boolean isDetail(String name) {
    return DETAIL.matcher(name).matches();
  }

  /** Whether a name says nothing. */
  public static boolean isFiller(String name) {
    return FILLER.matcher(plain(name)).matches();
  }
}
