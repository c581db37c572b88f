package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.Table;

/** A table among the lines of a text. */
public interface LaidTable {
  /** Its first line, counted from 0. */
  int from();

  /** The line behind its last. */
  int to();

  /**
   * The table with its places.
   *
   * @param number the table's within the document, counted from 1
   */
  Table table(int number);
}
