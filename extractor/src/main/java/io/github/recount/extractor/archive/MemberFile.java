package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A member on its way to the disk, held against the limits byte by byte. */
final class MemberFile extends OutputStream {
  /** Smaller files do no harm, however well they are packed: tables of blanks are. */
  private static final long HARMLESS = 10L << 20;

  private final OutputStream out;
  private final Budget budget;
  private final LongSupplier packed;
  private long written;
  private @Nullable ReadFailure refusal;
  private @Nullable IOException diskTrouble;

  /**
   * Opens a new file.
   *
   * @param packed the number of bytes that the member took in the archive so far, 0 if unknown
   */
  MemberFile(Path file, Budget budget, LongSupplier packed) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    this.budget = budget;
    this.packed = packed;
  }

  /** Why the limits refused it; null if they did not. Libraries hide what a stream throws. */
  @Nullable ReadFailure refusal() {
    return refusal;
  }

  /** Passes on what the disk said, which is not the archive's fault. */
  void throwDiskTrouble() throws IOException {
    if (diskTrouble != null) {
      throw diskTrouble;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    check(length);
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      diskTrouble = e;
      throw e;
    }
  }

  private void check(int length) throws IOException {
    written += length;
    String why = null;
    if (budget.refuses(length)) {
      why = "the archive unpacks to too much";
    } else if (written > HARMLESS) {
      long from = packed.getAsLong();
      why =
          from > 0 && written / from >= budget.ratio()
              ? "unpacks to more than " + budget.ratio() + " times its size"
              : null;
    }
    if (why != null) {
      refusal = new ReadFailure(Code.TOO_LARGE, why);
      throw new IOException(refusal);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      diskTrouble = e;
      throw e;
    }
  }
}
