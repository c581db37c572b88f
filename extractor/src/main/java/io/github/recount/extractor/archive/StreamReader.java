package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.compress.MemoryLimitException;

/** Reads what is packed as one stream: a single file, or a tar, whose members it then has. */
final class StreamReader implements ArchiveReader {
  private static final int TAR_HEADER = 512;
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(gz|gzip|bz2|bz|xz)$");

  private final Packing packing;

  /** Unpacks a stream. */
  interface Packing {
    InputStream unpack(InputStream packed) throws IOException;
  }

  StreamReader(Packing packing) {
    this.packing = packing;
  }

  @Override
  public void read(Path archive, String name, Basket basket) throws ReadFailure, IOException {
    try (CountingFile file = new CountingFile(Files.newInputStream(archive));
        BufferedInputStream in = new BufferedInputStream(packing.unpack(file), TAR_HEADER * 8)) {
      in.mark(TAR_HEADER);
      byte[] begin = in.readNBytes(TAR_HEADER);
      in.reset();
      if (TarReader.fits(begin)) {
        TarReader.read(in, file::count, basket);
      } else {
        basket.put(ENDING.matcher(name).replaceFirst(""), file::count, in::transferTo);
      }
    } catch (MemoryLimitException e) {
      throw new ReadFailure(Code.TOO_LARGE, "needs too much memory: " + e.getMessage(), e);
    }
  }
}
