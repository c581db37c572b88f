package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.file.Path;

/** Takes the members out of one kind of archive, in one pass. */
interface ArchiveReader {

  /**
   * Puts each member into the basket.
   *
   * @param name of the archive, for members that have none of their own
   * @throws ReadFailure if the archive itself is at fault; what came before stays in the basket
   * @throws IOException as the library throws it on bad bytes
   */
  void read(Path archive, String name, Basket basket) throws ReadFailure, IOException;
}
