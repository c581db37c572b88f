package io.github.recount.corpus.truth.generate;

/** What a report is made of, in order. */
sealed interface Part {

  record Prose(String text) implements Part {}

  record Ruled(Grid grid) implements Part {}
}
