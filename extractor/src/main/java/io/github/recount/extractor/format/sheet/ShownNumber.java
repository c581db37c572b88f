package io.github.recount.extractor.format.sheet;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Writes numbers the way a spreadsheet of Chinese locale shows them. */
final class ShownNumber {
  private static final String HIDES_ALL = ";;;";
  private static final String QUOTED_WORDS = "\"([^\"a-zA-Z]*)\"";
  private static final String ESCAPED_SIGN = "\\\\([^a-zA-Z])";
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";

  /** Formats that stand in files by number only and mean a date of the user's country. */
  private static final Map<Integer, String> LOCAL_FORMATS =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  /** No format has it. */
  private static final char STAND_IN = '\uE000';

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  ShownNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * Writes a number.
   *
   * @param format number of the format
   * @param code what the file says the format is, null where it does not
   */
  String show(double value, int format, @Nullable String code) {
    String local = LOCAL_FORMATS.get(format);
    String known = local != null ? local : code != null ? code : "General";
    if (known.strip().equals(HIDES_ALL)) {
      return "";
    }
    // In dates the formatter would show the quotes and strokes too.
    String plain =
        DateUtil.isADateFormat(format, known)
            ? known.replaceAll(QUOTED_WORDS, "$1").replaceAll(ESCAPED_SIGN, "$1")
            : known;
    // It would also take a sign that is only printed for one that shows shares.
    return formatter
        .formatRawCellContents(value, format, printed(plain, '%', STAND_IN), from1904)
        .replace(STAND_IN, '%');
  }

  /** A format with another sign in the place of one that stands in quotes or behind a stroke. */
  private static String printed(String format, char sign, char standIn) {
    StringBuilder text = new StringBuilder(format);
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if ((quoted || escaped) && text.charAt(i) == sign) {
        text.setCharAt(i, standIn);
      }
    }
    return text.toString();
  }
}
