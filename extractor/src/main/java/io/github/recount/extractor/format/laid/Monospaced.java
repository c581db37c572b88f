package io.github.recount.extractor.format.laid;

/** Where the characters of a line stand on a page of even steps, half a wide character each. */
public final class Monospaced {
  private Monospaced() {}

  /**
   * The step at which each character begins, and behind them the line's width.
   *
   * @param wideSigns whether signs of Western and Eastern use alike, such as ≥ and —, are wide
   */
  public static int[] steps(String line, boolean wideSigns) {
    int[] steps = new int[line.length() + 1];
    int step = 0;
    for (int i = 0; i < line.length(); i++) {
      steps[i] = step;
      step += width(line.charAt(i), wideSigns);
    }
    steps[line.length()] = step;
    return steps;
  }

  /** The text between two steps. */
  public static String between(String line, int[] steps, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length() && steps[i] < to; i++) {
      if (steps[i] >= from) {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  private static int width(char c, boolean wideSigns) {
    if (Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return isWide(c) || wideSigns && isSign(c) ? 2 : 1;
  }

  private static boolean isWide(char c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || Character.isHighSurrogate(c)
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6;
  }

  /** What the Unicode standard calls of ambiguous width, but for the pieces of drawn lines. */
  private static boolean isSign(char c) {
    boolean drawn = c >= 0x2500 && c <= 0x257F;
    return c >= 0x2010 && c <= 0x2642 && !drawn || c == 0xB1 || c == 0xB7 || c == 0xD7;
  }
}
