package io.github.recount.extractor.format.placed;

/** What kind of writing a character belongs to. */
public final class Script {
  private Script() {}

  /** Written without blanks between words: ideographs, and everything as wide as them. */
  public static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x2E80 && c <= 0x2FDF)
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '…'
        || c == '—';
  }

  /** Whether a text begins with such a character. */
  public static boolean isWide(String text) {
    return isWide(text.codePointAt(0));
  }

  /** Whether a line break between these two texts stood for a blank. */
  public static boolean joinsWithBlank(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && !isWide(before.codePointBefore(before.length()))
        && !isWide(after.codePointAt(0));
  }
}
