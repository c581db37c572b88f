package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import java.util.List;
import java.util.Map;

/** Whether a page's characters say what the page shows. */
enum Legibility {
  /** Characters that can be trusted; single unknown ones are U+FFFD. */
  TEXT,
  /** No characters, or next to none over a picture. */
  PICTURE,
  /** Fonts that do not tell which characters they show. */
  RUBBISH,
  /** Nothing at all. */
  BLANK;

  private static final double MOST_RUBBISH = 0.15;
  private static final double PICTURE_SHARE = 0.4;

  /** What is printed on a scan afterwards: a page number, a stamp's date. */
  private static final int FEW_GLYPHS = 20;

  /** Signs of the symbol fonts that forms tick their boxes with. */
  private static final Map<Integer, String> TICKS =
      Map.of(
          0xF0FE, "☑", 0xF052, "☑", 0xF0A8, "□", 0xF06F, "□", 0xF0A3, "□", 0xF0FC, "√", 0xF06C, "●",
          0xF0FD, "☒");

  static Legibility of(PageContent page) {
    long shown = page.glyphs().stream().filter(g -> !g.isBlank()).count();
    double pictures = page.images().stream().mapToDouble(Box::area).sum();
    boolean picture = pictures >= PICTURE_SHARE * page.width() * page.height();
    if (shown == 0 && page.images().isEmpty()) {
      return BLANK;
    }
    if (shown == 0 || (picture && shown <= FEW_GLYPHS)) {
      return PICTURE;
    }
    return rubbish(page.glyphs()) > MOST_RUBBISH * shown ? RUBBISH : TEXT;
  }

  private static long rubbish(List<Glyph> glyphs) {
    long rubbish = 0;
    boolean afterHigh = false;
    for (Glyph glyph : glyphs) {
      int c = glyph.text().codePointAt(0);
      boolean high = c >= 0xA1 && c <= 0x17F && c != 0xB7 && c != 0xB0 && c != 0xD7 && c != 0xB1;
      // Accented letters stand alone; the bytes of an ideograph come in pairs.
      if ((high && afterHigh) || isUnknown(c)) {
        rubbish++;
      }
      afterHigh = high;
    }
    return rubbish;
  }

  private static boolean isUnknown(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || (type == Character.PRIVATE_USE && !TICKS.containsKey(c))
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE;
  }

  /** The glyph with what cannot be known said openly. */
  static Glyph plain(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    String text = TICKS.getOrDefault(c, isUnknown(c) ? FontText.UNKNOWN : glyph.text());
    return text.equals(glyph.text())
        ? glyph
        : new Glyph(
            text,
            glyph.box(),
            glyph.anchor(),
            glyph.size(),
            glyph.turn(),
            glyph.run(),
            glyph.confidence());
  }
}
