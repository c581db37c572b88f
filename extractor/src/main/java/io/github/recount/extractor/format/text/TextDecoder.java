package io.github.recount.extractor.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text by the first encoding that reads all of them without error, or else by the
 * one that fails at few places: a text that was cut off may end within a character.
 */
final class TextDecoder {
  /** What stands for bytes that are no character. */
  static final char UNKNOWN = '\uFFFD';

  /** One place in so many characters may be damaged, and the last one besides. */
  private static final int SOUND = 500;

  /** Encodings whose texts may begin with a byte order mark. */
  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  /** GB18030 covers GB2312 and GBK, in which most of the older archives are written. */
  private static final List<Charset> UNMARKED =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private TextDecoder() {}

  /** The text, or empty where no known encoding fits. */
  static Optional<String> decode(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (Arrays.mismatch(mark, 0, mark.length, bytes, 0, Math.min(mark.length, bytes.length))
          < 0) {
        return strictly(charset, ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length));
      }
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return strictly(wide.get(), ByteBuffer.wrap(bytes));
    }
    return UNMARKED.stream()
        .map(charset -> strictly(charset, ByteBuffer.wrap(bytes)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> mostly(bytes));
  }

  private static Optional<String> mostly(byte[] bytes) {
    return UNMARKED.stream()
        .map(charset -> new String(bytes, charset))
        .min(Comparator.comparingLong(TextDecoder::unknown))
        .filter(text -> unknown(text) <= 1 + text.length() / SOUND);
  }

  /** The number of places that could not be read. */
  static long unknown(String text) {
    return text.chars().filter(c -> c == UNKNOWN).count();
  }

  /** No text in a byte encoding holds NUL; in UTF-16 each line break and ASCII digit has one. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (even == odd || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
