package io.github.recount.exporter.table;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the tables in one format; found as a service, so a new format is one class and a line. */
public interface Exporter {

  /** The format's name on the command line. */
  String format();

  /**
   * Writes all tables, each file whole or not at all.
   *
   * @param documents in the order of the input; may be walked more than once, and holds one
   *     document at a time
   * @param folder of the whole output
   * @throws IOException if the output cannot be written
   */
  void export(Iterable<FiledDocument> documents, Path folder) throws IOException;
}
