package io.github.recount.corpus.truth.generate;

/** Which sides of its cells a table on a page shows. */
enum Borders {
  ALL("pdf"),
  /** Lines between rows only, as much of them as no merged cell covers. */
  ROWS("rows.pdf"),
  NONE("open.pdf");

  private final String ending;

  Borders(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }
}
