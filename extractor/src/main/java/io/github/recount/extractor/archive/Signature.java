package io.github.recount.extractor.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A quick look whether a file may be an archive, before the slow one. */
final class Signature {
  private static final int LENGTH = 512;

  private static final List<String> BEGINNINGS =
      List.of("PK", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ");

  private Signature() {}

  static boolean fits(Path file) throws IOException {
    byte[] begin;
    try (InputStream in = Files.newInputStream(file)) {
      begin = in.readNBytes(LENGTH);
    }
    String text = new String(begin, StandardCharsets.ISO_8859_1);
    return BEGINNINGS.stream().anyMatch(text::startsWith) || TarReader.fits(begin);
  }
}
