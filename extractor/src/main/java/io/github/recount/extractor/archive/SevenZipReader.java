package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Reads 7z archives. */
final class SevenZipReader implements ArchiveReader {

  @Override
  public void read(Path archive, String name, Basket basket) throws ReadFailure, IOException {
    try (SevenZFile seven =
        SevenZFile.builder()
            .setFile(archive.toFile())
            .setDefaultName(name)
            .setUseDefaultNameForUnnamedEntries(true)
            .setMaxMemoryLimitKiB((int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() >> 11))
            .get()) {
      for (SevenZArchiveEntry e = seven.getNextEntry(); e != null; e = seven.getNextEntry()) {
        if (!e.isDirectory() && !e.isAntiItem()) {
          basket.put(
              e.getName(),
              () -> seven.getStatisticsForCurrentEntry().getCompressedCount(),
              out -> unpack(seven, out));
        }
      }
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static void unpack(SevenZFile seven, OutputStream out) throws ReadFailure, IOException {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int n = seven.read(buffer); n >= 0; n = seven.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (PasswordRequiredException | MemoryLimitException e) {
      throw told(e);
    }
  }

  private static ReadFailure told(IOException e) throws IOException {
    if (e instanceof PasswordRequiredException) {
      return new ReadFailure(Code.ENCRYPTED, "opens with a password only", e);
    }
    if (e instanceof MemoryLimitException) {
      return new ReadFailure(Code.TOO_LARGE, "needs too much memory: " + e.getMessage(), e);
    }
    throw e;
  }
}
