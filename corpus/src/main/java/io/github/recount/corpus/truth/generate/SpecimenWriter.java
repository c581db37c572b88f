package io.github.recount.corpus.truth.generate;

import java.io.IOException;

/** Writes reports in one format. */
interface SpecimenWriter {

  /** What the file's name ends in, behind {@code report.}. */
  String ending();

  byte[] write(Specimen specimen) throws IOException;
}
