package io.github.recount.extractor.format.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/**
 * Reads fonts of Chinese systems that old producers name without embedding: they declare single
 * bytes, but the bytes are GBK, two to an ideograph. The name, itself in GBK, gives them away.
 */
final class GbkPairs {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset LATIN = Charset.forName("windows-1252");

  private final IdentityHashMap<PDFont, Boolean> known = new IdentityHashMap<>();
  private int lead;
  private AffineTransform leadPlace = new AffineTransform();
  private double leadAdvance;

  /** Takes a whole character. */
  interface Sink {
    void glyph(String text, AffineTransform place, double advance) throws IOException;
  }

  /** Whether the codes of this font are bytes of GBK. */
  boolean reads(PDFont font) {
    boolean reads = known.computeIfAbsent(font, GbkPairs::isGbk);
    if (!reads) {
      lead = 0;
    }
    return reads;
  }

  private static boolean isGbk(PDFont font) {
    String name = font.getName();
    if (!(font instanceof PDSimpleFont) || font.isEmbedded() || name == null) {
      return false;
    }
    boolean high = name.chars().anyMatch(c -> c >= 0x80);
    String said = high && LATIN.newEncoder().canEncode(name) ? decode(name.getBytes(LATIN)) : null;
    return said != null && said.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Gives a character on once all its bytes are there. */
  void show(int code, AffineTransform place, double advance, Sink sink) throws IOException {
    if (lead == 0 && code > 0x80 && code < 0xFF) {
      lead = code;
      leadPlace = place;
      leadAdvance = advance;
      return;
    }
    if (lead == 0) {
      sink.glyph(Character.toString(code), place, advance);
      return;
    }
    String text = decode(new byte[] {(byte) lead, (byte) code});
    lead = 0;
    sink.glyph(text == null ? FontText.UNKNOWN : text, leadPlace, leadAdvance + advance);
  }

  private static @Nullable String decode(byte[] bytes) {
    try {
      CharBuffer text = GBK.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
