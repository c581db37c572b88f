package io.github.recount.normalizer.value;

/** Brings the forms of one character together and drops blanks that separate nothing. */
final class PlainText {
  /** Pairs: a character and what it stands for. Full-width ASCII is computed instead. */
  private static final String SAME = "﹥>﹤<﹦=═=﹪%−-﹣-—-–-―-〜-∼-~-￥¥〔(〕)";

  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) != Character.FORMAT) {
        plain.append(same(c));
      }
    }
    return withoutIdleBlanks(plain.toString().strip());
  }

  private static char same(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return ' ';
    }
    char ascii = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    int at = SAME.indexOf(ascii);
    return at >= 0 && at % 2 == 0 ? SAME.charAt(at + 1) : ascii;
  }

  /** A blank between the parts of what may be a number is left for {@link Numeral} to judge. */
  private static String withoutIdleBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        pending = true;
        continue;
      }
      if (pending && !kept.isEmpty() && ofNumber(kept.charAt(kept.length() - 1)) && ofNumber(c)) {
        kept.append(' ');
      }
      pending = false;
      kept.append(c);
    }
    return kept.toString();
  }

  private static boolean ofNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
