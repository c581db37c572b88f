package io.github.recount.corpus.truth.generate;

import java.io.IOException;

/** Writes reports in one format. */
interface SpecimenWriter {

  /** What the file's name ends in, behind {@code report.}. */
  String ending();

  /** Whether what it writes has lost more than merges, so that rows are to be inferred. */
  default boolean losesRows() {
    return false;
  }

  byte[] write(Specimen specimen) throws IOException;
}
