package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.io.OutputStream;

/** A member's bytes, unpacked as they are asked for. */
@FunctionalInterface
interface Content {

  /**
   * Writes all of them.
   *
   * @throws ReadFailure if they cannot be unpacked
   * @throws IOException as the library throws it on bad bytes
   */
  void writeTo(OutputStream out) throws ReadFailure, IOException;
}
