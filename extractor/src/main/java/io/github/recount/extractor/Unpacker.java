package io.github.recount.extractor;

import io.github.recount.extractor.archive.Unpacking;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;

/** Takes the files out of archives: zip, 7z, RAR, tar, and what gzip, bzip2 and xz have packed. */
public final class Unpacker {
  private final Limits limits;

  public Unpacker(Limits limits) {
    this.limits = limits;
  }

  /** Whether a file is an archive of other files, by its content; zipped documents are none. */
  public boolean opens(SourceDocument source) {
    return Unpacking.opens(source.mediaType());
  }

  /**
   * Takes everything out of an archive and out of the archives in it, in the archive's order.
   *
   * @param folder where the members' files go, under names that say nothing
   * @throws ReadFailure if the archive as a whole is at fault; what came before was passed on
   * @throws IOException if the disk is at fault
   */
  public void unpack(SourceDocument archive, Path folder, Member.Receiver receiver)
      throws ReadFailure, IOException {
    new Unpacking(limits, folder, receiver)
        .unpack(archive.path(), archive.file(), archive.mediaType());
  }
}
