package io.github.recount.extractor.grid;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same words out of different layouts. */
public final class Wording {
  /** Bookmarks that a converter writes into the text. */
  private static final Pattern CONVERTER_MARK = Pattern.compile("\\[bookmark: [^\\]]{0,40}\\]");

  private static final Pattern BREAK = Pattern.compile("[ \\t\\u3000\\u00a0]*[\\n\\r\\u000b]\\s*");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u3000\\u00a0]{2,}|[\\u3000\\u00a0\\t]");
  private static final Pattern ANY_BLANK = Pattern.compile("[\\s\\u3000\\u00a0\\u200b\\ufeff]+");
  private static final Pattern LAST_BRACKET = Pattern.compile("\\([^()]*\\)$");

  private static final String DIGITS = "零一二三四五六七八九";

  /** Zero is also drawn as a circle or a letter. */
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("(?:二[〇零○◯oO0]|一九)[〇零○◯oO0一二三四五六七八九]{2}(?=\\s*年)");

  private Wording() {}

  /** Layout line breaks and runs of blanks removed, nothing else changed. */
  public static String clean(String text) {
    String unmarked = text.indexOf('[') < 0 ? text : CONVERTER_MARK.matcher(text).replaceAll("");
    String oneLine = replaceGaps(unmarked, BREAK);
    return strip(replaceGaps(oneLine, BLANKS));
  }

  /** All blanks removed: for names, which forms space out and break at will. */
  public static String bare(String text) {
    return ANY_BLANK
        .matcher(text.indexOf('[') < 0 ? text : CONVERTER_MARK.matcher(text).replaceAll(""))
        .replaceAll("");
  }

  /** What a heading says: bare, in half width, without brackets at its end and without a colon. */
  public static String key(String text) {
    String key = stripColon(halfWidth(bare(text)));
    Matcher bracket = LAST_BRACKET.matcher(key);
    while (bracket.find() && bracket.start() > 0) {
      key = stripColon(key.substring(0, bracket.start()));
      bracket = LAST_BRACKET.matcher(key);
    }
    return key;
  }

  /** Full-width letters, digits and signs in their half-width form. */
  public static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A text in half width whose years are in digits: {@code 2022年} for {@code 二〇二二年}. */
  public static String withYears(String text) {
    return CHINESE_YEAR.matcher(halfWidth(text)).replaceAll(year -> digits(year.group()));
  }

  private static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    year.chars().forEach(c -> digits.append(Math.max(0, DIGITS.indexOf(c))));
    return digits.toString();
  }

  private static String stripColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** Between two Latin words a gap is a blank; anywhere else it is only layout. */
  private static String replaceGaps(String text, Pattern gap) {
    Matcher m = gap.matcher(text);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      boolean latin =
          m.start() > 0
              && m.end() < text.length()
              && isLatin(text.charAt(m.start() - 1))
              && isLatin(text.charAt(m.end()));
      m.appendReplacement(out, latin ? " " : "");
    }
    return m.appendTail(out).toString();
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static String strip(String text) {
    return text.strip();
  }
}
