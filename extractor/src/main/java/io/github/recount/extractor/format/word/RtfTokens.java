package io.github.recount.extractor.format.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts rich text into groups, control words and bytes of text. */
final class RtfTokens {
  private static final int MAX_WORD = 32;
  private static final int MAX_DIGITS = 9;

  private final BufferedInputStream in;
  private Kind kind = Kind.END;
  private String word = "";
  private int number;
  private boolean hasNumber;

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    /** A byte of text, in whatever encoding the font has. */
    BYTE,
    END
  }

  RtfTokens(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  Kind next() throws IOException {
    int c = in.read();
    while (c == '\r' || c == '\n') {
      c = in.read();
    }
    kind =
        switch (c) {
          case -1 -> Kind.END;
          case '{' -> Kind.OPEN;
          case '}' -> Kind.CLOSE;
          case '\\' -> control(in.read());
          default -> textByte(c);
        };
    return kind;
  }

  private Kind textByte(int value) {
    number = value;
    return Kind.BYTE;
  }

  private Kind control(int c) throws IOException {
    hasNumber = false;
    if (c == '\'') {
      int high = Character.digit(in.read(), 16);
      int low = Character.digit(in.read(), 16);
      return textByte(high < 0 || low < 0 ? '?' : high * 16 + low);
    }
    if (c == '\\' || c == '{' || c == '}') {
      return textByte(c);
    }
    if (!isLetter(c)) {
      word = c == '\r' || c == '\n' ? "par" : c < 0 ? "" : Character.toString(c);
      return Kind.WORD;
    }
    readWord(c);
    if (word.equals("bin") && number > 0) {
      in.skipNBytes(number);
    }
    return Kind.WORD;
  }

  private void readWord(int first) throws IOException {
    StringBuilder name = new StringBuilder();
    int c = first;
    while (isLetter(c) && name.length() < MAX_WORD) {
      name.append((char) c);
      in.mark(1);
      c = in.read();
    }
    StringBuilder digits = new StringBuilder();
    boolean isNegative = c == '-';
    if (isNegative) {
      in.mark(1);
      c = in.read();
    }
    while (c >= '0' && c <= '9' && digits.length() < MAX_DIGITS) {
      digits.append((char) c);
      in.mark(1);
      c = in.read();
    }
    if (c != ' ' && c >= 0) {
      in.reset();
    }
    word = name.toString();
    hasNumber = digits.length() > 0;
    int value = hasNumber ? Integer.parseInt(digits.toString()) : 0;
    number = isNegative ? -value : value;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Name of a control word, or the sign of a control symbol. */
  String word() {
    return word;
  }

  /** The number of a control word, 0 where it has none, or the byte of text. */
  int number() {
    return number;
  }

  /** Whether an on-off word says on: it does, unless its number is 0. */
  boolean isOn() {
    return !hasNumber || number != 0;
  }
}
