package io.github.recount.extractor.format.word;

/** Counts pages by the breaks that the word processor noted when it last laid the document out. */
final class DocxPages {
  private int page = 1;
  private boolean isKnown;

  /** The page reached, counted from 1. */
  int current() {
    return page;
  }

  /** Whether the document notes any page break at all. */
  boolean isKnown() {
    return isKnown;
  }

  void turn() {
    page++;
    isKnown = true;
  }

  /** Goes to a page: the cells of a row each note the break that cuts the row. */
  void goTo(int page) {
    this.page = page;
  }
}
