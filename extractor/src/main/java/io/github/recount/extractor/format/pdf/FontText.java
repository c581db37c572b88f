package io.github.recount.extractor.format.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What a font's character code stands for. */
final class FontText {
  /** Stands for a glyph whose character the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private FontText() {}

  /** The characters of a code; empty for what shows nothing. */
  static String of(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text == null) {
      boolean single = font instanceof PDSimpleFont;
      if (single && code <= ' ') {
        return code == ' ' ? " " : "";
      }
      return UNKNOWN;
    }
    return text.codePoints()
        .filter(FontText::shows)
        .mapToObj(FontText::own)
        .collect(Collectors.joining());
  }

  private static boolean shows(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && c != 0xAD;
  }

  /**
   * Fonts that share a glyph between a radical and the ideograph that looks like it often name the
   * radical; nobody writes it.
   */
  private static String own(int c) {
    String text = c == 0xA0 ? " " : Character.toString(c);
    boolean lookAlike = (c >= 0x2F00 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    return lookAlike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
