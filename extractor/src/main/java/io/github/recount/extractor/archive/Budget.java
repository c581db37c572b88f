package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;

/** What an archive, with all archives in it, may still take. */
final class Budget {
  private final Limits limits;
  private long bytes;
  private int members;

  Budget(Limits limits) {
    this.limits = limits;
  }

  int ratio() {
    return limits.ratio();
  }

  /** How many were counted. */
  int members() {
    return members;
  }

  int depth() {
    return limits.depth();
  }

  /** Whether so many bytes more are too many; once they are, all are. */
  boolean refuses(int more) {
    bytes += more;
    return bytes > limits.unpacked();
  }

  /**
   * Counts a member.
   *
   * @throws ReadFailure if it is one too many, or no byte is left for it
   */
  void member() throws ReadFailure {
    if (++members > limits.members()) {
      throw new ReadFailure(Code.TOO_LARGE, "holds more than " + limits.members() + " files");
    }
    if (bytes > limits.unpacked()) {
      throw new ReadFailure(Code.TOO_LARGE, "unpacks to more than " + limits.unpacked() + " bytes");
    }
  }
}
