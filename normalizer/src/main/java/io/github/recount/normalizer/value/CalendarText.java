package io.github.recount.normalizer.value;

import io.github.recount.normalizer.value.Notation.Role;
import io.github.recount.normalizer.value.Notation.Word;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells texts that name a date or a stretch of the calendar. */
final class CalendarText {
  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String MONTH = "(?:1[0-2]|0?[1-9])";
  private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
  private static final String TO = "(?:--?|至|到)";
  private static final String MONTHS =
      "(?:" + MONTH + "月?" + TO + ")?" + MONTH + "月(?:份|" + DAY + "[日号])?";
  private static final String PART = "(?:[上中下]旬|初|底|末|[上下]半年|全年|第?[一二三四1-4]季度|年底|年末)?";
  private static final String POINT =
      "(?:(?:"
          + YEAR
          + TO
          + ")?"
          + YEAR
          + "年度?(?:"
          + MONTHS
          + ")?"
          + PART
          + "|"
          + MONTH
          + "月"
          + DAY
          + "[日号]"
          + "|"
          + YEAR
          + "([.\\-/])"
          + MONTH
          + "\\1"
          + DAY
          + "|"
          + YEAR
          + "[-/](?:1[0-2]|0[1-9]))";
  private static final Pattern DATE = Pattern.compile(POINT);
  private static final Pattern SPAN =
      Pattern.compile(
          POINT
              + TO
              + "(?:"
              + POINT.replace("\\1", "\\2")
              + "|"
              + MONTH
              + "[./]"
              + DAY
              + "|"
              + DAY
              + "[日号])");
  private static final Pattern IN_YEAR = Pattern.compile(MONTHS + PART);
  private static final Pattern DAY_OF_MONTH = Pattern.compile(DAY + "[日号]");

  /** {@code 2023.1-2023.12} and {@code 1.1-12.31} are no ranges of numbers. */
  private static final Pattern MONTHS_IN_FIGURES =
      Pattern.compile(
          YEAR
              + "[./]"
              + MONTH
              + "--?(?:"
              + YEAR
              + "[./])?"
              + MONTH
              + "月?|0?1[./]0?1--?12[./]3[01]");

  /** {@code 2023.12} may be a month, {@code 20231231} a day, of a year that reports are from. */
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "20[0-3][0-9](?:\\." + MONTH + "|(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9]))");

  private CalendarText() {}

  /** Whether a bare number reads as a date as well. */
  static boolean mayBe(String core) {
    return IN_FIGURES.matcher(core).matches();
  }

  /** The date text without its bounding words, or null where the text names no date. */
  static @Nullable Bounded read(Bounded text) {
    if (isDate(text.core(), text.comparator() != null)) {
      return text;
    }
    Word word = Notation.atEnd(Role.POINT, text.core());
    if (word == null) {
      return null;
    }
    String core = text.core().substring(0, text.core().length() - word.text().length());
    boolean date = isDate(core, false) || DAY_OF_MONTH.matcher(core).matches();
    return date ? text.bounded(core, word) : null;
  }

  /** A bounded {@code ≤6月} may be six months as well as June: no date then. */
  private static boolean isDate(String core, boolean bounded) {
    return DATE.matcher(core).matches()
        || SPAN.matcher(core).matches()
        || MONTHS_IN_FIGURES.matcher(core).matches()
        || (!bounded && IN_YEAR.matcher(core).matches());
  }
}
