package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.placed.Script;
import java.util.regex.Pattern;

/** What a text laid out with blanks tells of itself. */
final class LaidTexts {
  private static final Pattern FIGURE =
      Pattern.compile("[-+≥≤=＝<>＞＜]?\\s*[0-9][0-9,.]*\\s*[%％‰分]?|[-—–/]+");

  /** Figures and letters, where an ideograph is 1. */
  private static final double NARROW = 0.55;

  private LaidTexts() {}

  /** A number alone in its cell, or a dash in place of one. */
  static boolean isFigure(String text) {
    char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    return (last == '分' || !Character.isLetter(last)) && FIGURE.matcher(text).matches();
  }

  /** How wide a text is on paper, where an ideograph is 1. */
  static double width(String text) {
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
}
