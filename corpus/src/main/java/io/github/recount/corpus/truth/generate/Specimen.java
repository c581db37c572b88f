package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth;
import java.util.List;

/** A report that was drawn up, and what it holds. */
record Specimen(String name, List<Part> parts, Truth truth) {
  Specimen {
    parts = List.copyOf(parts);
  }
}
