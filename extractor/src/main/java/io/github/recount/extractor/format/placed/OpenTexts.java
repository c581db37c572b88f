package io.github.recount.extractor.format.placed;

import java.util.regex.Pattern;

/** What a text tells of whether it is whole. */
public final class OpenTexts {
  private static final Pattern FIGURE =
      Pattern.compile("[-+≥≤=＝<>]?\\s*[0-9][0-9,.]*\\s*[%％分]?|[-—–/]+");

  private static final String OPENING = "（(《“‘、，,；;：:≥≤=＝<>＜＞~～至";
  private static final String CLOSING = "（(）)》”’、，,。；;：:！？%％";

  private OpenTexts() {}

  /** A number alone in its cell, or a dash in place of one. */
  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** No text ends or begins with such a sign. */
  public static boolean goesOn(String above, String below) {
    return OPENING.indexOf(above.charAt(above.length() - 1)) >= 0
        || CLOSING.indexOf(below.charAt(0)) >= 0;
  }

  /** The width of what may not be parted at the beginning of a text, in points. */
  public static double firstWord(String text, double size) {
    int end = 1;
    if (Script.isWide(text)) {
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return size * end;
    }
    while (end < text.length() && !Script.isWide(text.charAt(end)) && text.charAt(end) != ' ') {
      end++;
    }
    return 0.55 * size * Math.min(end, 30);
  }
}
