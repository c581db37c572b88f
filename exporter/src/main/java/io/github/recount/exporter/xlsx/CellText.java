package io.github.recount.exporter.xlsx;

import java.util.regex.Pattern;

/** A text as a cell of a workbook can hold it. */
final class CellText {
  /** The most UTF-16 units that a cell takes; with more, a spreadsheet calls the file damaged. */
  static final int LONGEST = 32_767;

  /** A spreadsheet reads {@code _x0041_} as the character with that number. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static boolean fits(String text) {
    return text.length() <= LONGEST;
  }

  /** The text, or as much of it as a cell takes and the number of characters that are missing. */
  static String fitted(String text) {
    if (fits(text)) {
      return text;
    }
    int kept = LONGEST - 80;
    if (Character.isHighSurrogate(text.charAt(kept - 1))) {
      kept--;
    }
    return text.substring(0, kept)
        + " … [recount: "
        + (text.length() - kept)
        + " more characters, which the JSON has]";
  }

  /** The text with what XML cannot say in the escapes of ECMA-376, 22.9.2.19 (ST_Xstring). */
  static String escaped(String text) {
    StringBuilder escaped = null;
    String literal = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (isXml(literal, i)) {
        if (escaped != null) {
          escaped.append(c);
        }
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(literal.substring(0, i));
      }
      escaped.append(String.format("_x%04X_", (int) c));
    }
    return escaped == null ? literal : escaped.toString();
  }

  private static boolean isXml(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE');
  }
}
