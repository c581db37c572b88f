package io.github.recount.corpus.cli;

/** Text for a terminal: harmless, and measured in the columns it takes. */
final class Terminal {

  private Terminal() {}

  /** The text with all that could steer a terminal or reorder a line written as an escape. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isHarmful(c)) {
                // One escape a UTF-16 unit, as JSON and Java read them.
                for (char unit : Character.toChars(c)) {
                  safe.append(String.format("\\u%04x", (int) unit));
                }
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** The number of columns that a safe text takes. */
  static int width(String text) {
    return text.codePoints().map(Terminal::width).sum();
  }

  /**
   * A path in at most so many columns: folders in its middle give way to an ellipsis, the file's
   * name never does.
   */
  static String shortened(String path, int columns) {
    int name = path.lastIndexOf('/');
    if (name < 0 || width(path) <= columns) {
      return path;
    }
    String file = path.substring(name);
    int left = columns - width(file) - 1;
    String folders = path.substring(0, name);
    String front = firstColumns(folders, left / 2);
    return front + "…" + lastColumns(folders, left - width(front)) + file;
  }

  private static String firstColumns(String text, int columns) {
    StringBuilder first = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > columns) {
        break;
      }
      first.appendCodePoint(c);
    }
    return first.toString();
  }

  private static String lastColumns(String text, int columns) {
    int begin = text.length();
    for (int used = 0; begin > 0; ) {
      int c = text.codePointBefore(begin);
      used += width(c);
      if (used > columns) {
        break;
      }
      begin -= Character.charCount(c);
    }
    return text.substring(begin);
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide or full-width. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
