package io.github.recount.extractor.format.placed;

import java.util.regex.Pattern;

/** What a text alone tells of its place: its width, and whether it is whole. */
public final class OpenTexts {
  private static final Pattern FIGURE =
      Pattern.compile("[-+≥≤=＝<>＜＞]?\\s*[0-9](?:[0-9,.]*[0-9])?\\s*[%％‰分]?|[-—–/]+");

  private static final String OPENING = "（(《“‘、，,；;：:≥≤=＝<>＜＞~～至";
  private static final String CLOSING = "（(）)》”’、，,。；;：:！？%％";

  /** Figures and letters, where an ideograph is 1. */
  private static final double NARROW = 0.55;

  private OpenTexts() {}

  /** A number alone in its cell, or a dash in place of one. */
  public static boolean isFigure(String text) {
    char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    return (last == '分' || !Character.isLetter(last)) && FIGURE.matcher(text).matches();
  }

  /** No text ends or begins with such a sign. */
  public static boolean goesOn(String above, String below) {
    char last = above.charAt(above.length() - 1);
    char first = below.charAt(0);
    boolean figure = (last == '.' || last == ',') && first >= '0' && first <= '9';
    return OPENING.indexOf(last) >= 0 || CLOSING.indexOf(first) >= 0 || figure;
  }

  /** How wide a text is on paper, where an ideograph is 1. */
  public static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width +=
          Character.isLowSurrogate(c)
              ? 0
              : c > 0x7F && Script.isWide(text.codePointAt(i)) ? 1 : NARROW;
    }
    return width;
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
    return NARROW * size * Math.min(end, 30);
  }
}
