package io.github.recount.extractor.format.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how a page is encoded: what its bytes prove goes before what the page says of itself. */
final class HtmlCharset {
  private static final int HEAD = 4_096;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  private HtmlCharset() {}

  static String decode(byte[] page, @Nullable String header) {
    Charset wide = wide(page);
    if (wide != null) {
      return withoutMark(new String(page, wide));
    }
    try {
      // Other encodings of Chinese are hardly ever valid UTF-8 by accident.
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString());
    } catch (CharacterCodingException e) {
      return new String(page, named(page, header));
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-16, known by its mark or by the zero bytes of the ASCII that every page begins with. */
  private static @Nullable Charset wide(byte[] page) {
    if (page.length < 4) {
      return null;
    }
    int first = page[0] & 0xFF;
    int second = page[1] & 0xFF;
    if ((first == 0xFF && second == 0xFE) || (second == 0 && page[3] == 0 && first != 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if ((first == 0xFE && second == 0xFF) || (first == 0 && page[2] == 0 && second != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static Charset named(byte[] page, @Nullable String header) {
    String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = NAMED.matcher(head);
    String name = matcher.find() ? matcher.group(1) : header == null ? "" : header;
    String known = name.toLowerCase(Locale.ROOT);
    // What calls itself UTF-8 and is not, and what says nothing, is Chinese of the old kind.
    boolean isGuess =
        known.isEmpty()
            || known.startsWith("utf")
            || known.equals("us-ascii")
            || !isSupported(name);
    return isGuess || known.startsWith("gb") ? GB18030 : Charset.forName(name);
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
