package io.github.recount.extractor.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of members: read from bytes of an unknown charset, and made safe for a path. */
final class MemberName {
  /** The longest name of a folder or file, in characters of up to three bytes. */
  private static final int LONGEST = 80;

  /** Deeper folders than these are no reports' any more, and paths have an end. */
  private static final int DEEPEST = 12;

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Characters that no file system takes, or no terminal shows. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private MemberName() {}

  /**
   * A name in UTF-8 or GBK; most archives do not say which.
   *
   * <p>Two-byte characters of GBK may happen to be valid UTF-8, where Chinese takes three bytes.
   */
  static String decode(byte[] name) {
    String utf8 = decode(name, StandardCharsets.UTF_8);
    String gbk = decode(name, GB18030);
    if (utf8 != null && (gbk == null || utf8.chars().allMatch(c -> c < 0x80 || c >= 0x800))) {
      return utf8;
    }
    return gbk == null ? new String(name, StandardCharsets.ISO_8859_1) : gbk;
  }

  private static @Nullable String decode(byte[] name, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The name of a stream that gives bytes as Latin-1 where it knows no better. */
  static String decodeLatin(String name) {
    return name.chars().allMatch(c -> c < 0x100)
        ? decode(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }

  /**
   * The folders and the file of a name, none of which leads upwards or to the root.
   *
   * @return nothing for a hidden file, and for the lock file of an open document
   */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replaceFirst("^[A-Za-z]:", "").split("[/\\\\]", -1)) {
      String bare = part.strip();
      if (bare.isEmpty() || bare.equals(".") || bare.equals("..")) {
        continue;
      }
      if (bare.startsWith(".") || bare.startsWith("~$")) {
        return List.of();
      }
      parts.add(HARMFUL.matcher(bare).replaceAll("_"));
    }
    for (int i = 0; i < parts.size() - 1; i++) {
      parts.set(i, cut(parts.get(i)));
    }
    return parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
  }

  private static String cut(String folder) {
    return folder.codePointCount(0, folder.length()) <= LONGEST
        ? folder
        : folder.substring(0, folder.offsetByCodePoints(0, LONGEST));
  }
}
