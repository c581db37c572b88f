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

  /**
   * Radicals and the ideographs that look like them, where compatibility forms do not tell: the
   * supplement of radicals, and what simplified Chinese writes otherwise.
   */
  private static final String RADICALS =
      "\u2F3E户\u2FAD青"
          + "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛"
          + "⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长"
          + "⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

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
    if (c == 0x2E3A) {
      // One glyph of many fonts; who wrote it wrote two.
      return "——";
    }
    String text = c == 0xA0 ? " " : Character.toString(c);
    boolean lookAlike = (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    int radical = lookAlike ? RADICALS.indexOf(text) : -1;
    if (radical >= 0) {
      return RADICALS.substring(radical + 1, radical + 2);
    }
    return lookAlike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
