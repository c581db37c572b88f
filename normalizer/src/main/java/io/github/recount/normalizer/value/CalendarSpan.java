package io.github.recount.normalizer.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a printed date covers: a day, {@code 12月底}, {@code 2022年上半年}, a year. */
public record CalendarSpan(LocalDate first, LocalDate last) {
  private static final String POINT =
      "(?:(?<year%1$s>20[0-9]{2})(?:年度?|[./-]))?(?:(?<month%1$s>1[0-2]|0?[1-9])(?:月份?|[./-](?=[0-9])))?"
          + "(?:(?<day%1$s>3[01]|[12][0-9]|0?[1-9])(?:[日号]|(?![0-9月年])))?"
          + "(?<part%1$s>[上中下]旬|[上下]半年|全年|第?[一二三四1-4]季度|年?[底末]|初)?";

  private static final Pattern SPAN =
      Pattern.compile(POINT.formatted("A") + "(?:(?:--?|至|到)" + POINT.formatted("B") + ")?");

  private static final Pattern AROUND =
      Pattern.compile("^[≤<=≥>]*|(?:之?以?前|以?内|止|为止|完成|之前)*[。;,]?$");

  /** First and last month of a part of the year. */
  private static final Map<String, int[]> MONTHS =
      Map.of(
          "上半年", new int[] {1, 6},
          "下半年", new int[] {7, 12},
          "全年", new int[] {1, 12},
          "底", new int[] {12, 12},
          "末", new int[] {12, 12},
          "年底", new int[] {12, 12},
          "年末", new int[] {12, 12});

  private static final String QUARTERS = "一二三四";
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int TEN_DAYS = 10;

  /**
   * The days, or null where the text tells no date that can be computed with.
   *
   * @param year of a date without one
   */
  public static @Nullable CalendarSpan read(String text, @Nullable Integer year) {
    String plain = AROUND.matcher(PlainText.of(text)).replaceAll("");
    Matcher m = SPAN.matcher(plain);
    if (plain.isEmpty() || !m.matches()) {
      return null;
    }
    try {
      CalendarSpan from = point(m, "A", year, null);
      boolean single =
          m.group("monthB") == null && m.group("dayB") == null && m.group("yearB") == null;
      CalendarSpan to = single || from == null ? from : point(m, "B", from.first.getYear(), from);
      return from == null || to == null || to.last.isBefore(from.first)
          ? null
          : new CalendarSpan(from.first, to.last);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable CalendarSpan point(
      Matcher m, String end, @Nullable Integer year, @Nullable CalendarSpan before) {
    String printed = m.group("year" + end);
    Integer y = printed == null ? year : Integer.valueOf(printed);
    String month = m.group("month" + end);
    String day = m.group("day" + end);
    String part = m.group("part" + end);
    if (y == null) {
      return null;
    }
    if (month != null) {
      return ofMonth(YearMonth.of(y, Integer.parseInt(month)), day, part);
    }
    if (day != null) {
      return before == null ? null : ofMonth(YearMonth.from(before.first), day, part);
    }
    return printed == null && part == null ? null : ofYear(y, part);
  }

  private static CalendarSpan ofMonth(
      YearMonth month, @Nullable String day, @Nullable String part) {
    if (day != null) {
      LocalDate date = month.atDay(Integer.parseInt(day));
      return new CalendarSpan(date, date);
    }
    int tens = part == null ? -1 : "上中下".indexOf(part.charAt(0));
    return tens < 0
        ? new CalendarSpan(month.atDay(1), month.atEndOfMonth())
        : new CalendarSpan(
            month.atDay(1 + TEN_DAYS * tens),
            tens == 2 ? month.atEndOfMonth() : month.atDay(TEN_DAYS * (tens + 1)));
  }

  private static @Nullable CalendarSpan ofYear(int year, @Nullable String part) {
    int[] months = part == null ? new int[] {1, 12} : MONTHS.get(part);
    if (months == null && part != null && part.endsWith("季度")) {
      char number = part.charAt(part.length() - "季度".length() - 1);
      int quarter = Character.isDigit(number) ? number - '1' : QUARTERS.indexOf(number);
      months =
          new int[] {
            quarter * MONTHS_OF_QUARTER + 1, quarter * MONTHS_OF_QUARTER + MONTHS_OF_QUARTER
          };
    }
    return months == null
        ? null
        : new CalendarSpan(
            LocalDate.of(year, months[0], 1), YearMonth.of(year, months[1]).atEndOfMonth());
  }
}
