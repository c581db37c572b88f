package io.github.recount.extractor.format.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a document's fields and tells their instructions from what they show. */
final class Fields {
  /** For each open field, whether its instruction is still going on. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  void begin() {
    open.push(true);
  }

  void separate() {
    if (!open.isEmpty()) {
      open.pop();
      open.push(false);
    }
  }

  void end() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Follows the marks of fields in the text of a binary file. */
  void follow(char c) {
    switch (c) {
      case SpecialCharacters.FIELD_BEGINS -> begin();
      case SpecialCharacters.FIELD_SEPARATES -> separate();
      case SpecialCharacters.FIELD_ENDS -> end();
      default -> {}
    }
  }

  boolean inInstruction() {
    return open.contains(true);
  }

  /** An instruction stands in one paragraph; one that does not end there is broken. */
  void endParagraph() {
    while (!open.isEmpty() && open.peek()) {
      open.pop();
    }
  }
}
