package io.github.recount.extractor.format;

import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.util.Set;

/** Reads one family of formats; found as a service, so a new format is one class and one line. */
public interface FormatReader {

  /** The media types, without parameters, that this reader takes. */
  Set<String> mediaTypes();

  /** This reader, stopping where a document is larger than the limits; others are held after. */
  default FormatReader within(Limits limits) {
    return this;
  }

  /**
   * Reads a file in one pass and leaves it as it was.
   *
   * @throws ReadFailure if the file is at fault
   */
  Document read(SourceDocument source) throws ReadFailure;
}
