package io.github.recount.extractor.format.web;

/** A line of a page while it is read, with blanks run together the way a browser does. */
final class HtmlLine {
  private final StringBuilder text = new StringBuilder();

  /** The blanks since the last character: none, a blank, or a line end of the source. */
  private Blank pending = Blank.NONE;

  private enum Blank {
    NONE,
    SPACE,
    SOURCE_LINE_END
  }

  void add(String more, boolean preformatted) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (preformatted || !isBlank) {
        settle(c);
        append(c);
      } else if (c == '\n' || c == '\r') {
        pending = pending == Blank.SPACE ? Blank.SPACE : Blank.SOURCE_LINE_END;
      } else {
        pending = pending == Blank.NONE ? Blank.SPACE : pending;
      }
    }
  }

  private void append(char c) {
    if (c == '\u00A0') {
      text.append(' ');
    } else if (c != '\r' && c != '\u00AD' && c != '\u200B') {
      text.append(c);
    }
  }

  /** A line end of the source between two Chinese characters shows nothing. */
  private void settle(char next) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    boolean isJoin = pending == Blank.SOURCE_LINE_END && isWide(last) && isWide(next);
    if (pending != Blank.NONE && last != '\n' && !isJoin) {
      text.append(' ');
    }
    pending = Blank.NONE;
  }

  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c <= '\uD7FF') || (c >= '\uFF00' && c <= '\uFFEF');
  }

  void breakLine() {
    text.append('\n');
    pending = Blank.NONE;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }
}
