package io.github.recount.corpus.truth.generate;

/** What a report is made of, in order. */
sealed interface Part {

  /**
   * A paragraph.
   *
   * @param title whether it stands in the middle, above a form
   */
  record Prose(String text, boolean title) implements Part {
    Prose(String text) {
      this(text, false);
    }
  }

  /**
   * A table.
   *
   * @param boxed whether it stands in the only cell of another table
   */
  record Ruled(Grid grid, boolean boxed) implements Part {
    Ruled(Grid grid) {
      this(grid, false);
    }
  }
}
