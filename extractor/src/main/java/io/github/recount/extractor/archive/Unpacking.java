package io.github.recount.extractor.archive;

import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The unpacking of one archive with all archives in it. */
public final class Unpacking {
  private static final int XZ_MEMORY_KIB = 128 << 10;

  private static final Map<String, ArchiveReader> READERS =
      Map.of(
          "application/zip", new ZipReader(),
          "application/x-7z-compressed", new SevenZipReader(),
          "application/x-rar-compressed", new RarReader(),
          "application/x-tar", new TarReader(),
          "application/x-gtar", new TarReader(),
          "application/gzip", new StreamReader(Unpacking::gzip),
          "application/x-bzip2", new StreamReader(in -> new BZip2CompressorInputStream(in, true)),
          "application/x-xz", new StreamReader(Unpacking::xz));

  private final Detector detector = new Detector();
  private final Path folder;
  private final Budget budget;
  private final Member.Receiver receiver;

  /**
   * Makes ready.
   *
   * @param folder where the members' files go
   */
  public Unpacking(Limits limits, Path folder, Member.Receiver receiver) {
    this.folder = folder;
    this.budget = new Budget(limits);
    this.receiver = receiver;
  }

  private static InputStream gzip(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static InputStream xz(InputStream in) throws IOException {
    return XZCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(XZ_MEMORY_KIB)
        .get();
  }

  /** Whether files of this type are archives that can be opened. */
  public static boolean opens(String mediaType) {
    return READERS.containsKey(mediaType);
  }

  /**
   * Takes everything out of an archive.
   *
   * @param path of the archive in the output
   * @throws ReadFailure if the archive as a whole is at fault; what came before was passed on
   * @throws IOException if the disk is at fault
   */
  public void unpack(String path, Path archive, String mediaType) throws ReadFailure, IOException {
    unpack(path, archive, mediaType, 1);
  }

  private void unpack(String path, Path archive, String mediaType, int depth)
      throws ReadFailure, IOException {
    if (depth > budget.depth()) {
      throw new ReadFailure(
          Code.TOO_LARGE, "archives within archives, more than " + budget.depth() + " deep");
    }
    ArchiveReader reader = READERS.get(mediaType);
    if (reader == null) {
      throw new ReadFailure(Code.UNSUPPORTED, "no archive that can be opened: " + mediaType);
    }
    Basket basket = new Basket(path, budget, folder, member -> take(member, depth));
    try {
      ReadGuard.read(
          () -> {
            reader.read(archive, path.substring(path.lastIndexOf('/') + 1), basket);
            return basket;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Member member, int depth) throws IOException {
    String type = member.file() == null ? null : archiveType(member.path(), member.file());
    if (type == null || member.file() == null) {
      receiver.take(member);
      return;
    }
    long before = budget.members();
    try {
      unpack(member.path(), member.file(), type, depth + 1);
    } catch (ReadFailure e) {
      Files.delete(member.file());
      receiver.take(Member.failed(member.path(), e));
      return;
    }
    if (budget.members() == before) {
      // An archive without content is a document without content, so that somebody hears of it.
      receiver.take(member);
    } else {
      Files.delete(member.file());
    }
  }

  private @Nullable String archiveType(String path, Path file) throws IOException {
    if (!Signature.fits(file)) {
      return null;
    }
    try {
      String type = ReadGuard.read(() -> detector.mediaType(path, file));
      return opens(type) ? type : null;
    } catch (ReadFailure e) {
      // Whoever reads it will find the same.
      return null;
    }
  }
}
