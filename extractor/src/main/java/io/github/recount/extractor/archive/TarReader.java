package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads tar archives. */
final class TarReader implements ArchiveReader {
  private static final int BLOCK = 10_240;
  private static final int RECORD = 512;

  @Override
  public void read(Path archive, String name, Basket basket) throws ReadFailure, IOException {
    try (InputStream in = Files.newInputStream(archive)) {
      read(in, () -> 0, basket);
    }
  }

  /**
   * Takes the members from a stream.
   *
   * @param packed the number of bytes that were read of the packed stream
   */
  static void read(InputStream in, LongSupplier packed, Basket basket)
      throws ReadFailure, IOException {
    TarArchiveInputStream tar =
        new TarArchiveInputStream(
            in, BLOCK, RECORD, StandardCharsets.ISO_8859_1.name(), /* lenient= */ true);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      // Links, devices and sparse files are no reports.
      if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !entry.isSparse()) {
        long before = packed.getAsLong();
        basket.put(
            MemberName.decodeLatin(entry.getName()),
            () -> packed.getAsLong() - before,
            tar::transferTo);
      }
    }
  }

  /** Whether a file that begins so is a tar. */
  static boolean fits(byte[] begin) {
    return TarArchiveInputStream.matches(begin, begin.length);
  }
}
