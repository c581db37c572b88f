package io.github.recount.extractor;

import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.util.List;

/** Reads a file and finds the evaluations that it declares. */
public final class Extractor {

  /**
   * Reads one file, whatever its format.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  public Report extract(SourceDocument source) throws ReadFailure {
    return new Report(List.of(), null, "none", List.of());
  }
}
