package io.github.recount.extractor.format.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a document's fields and tells their instructions from what they show. */
final class Fields {
  /** For each open field, whether its instruction is still going on. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** What the field begun last says, as far as it was followed. */
  private final StringBuilder instruction = new StringBuilder();

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
      case SpecialCharacters.FIELD_BEGINS -> {
        begin();
        instruction.setLength(0);
      }
      case SpecialCharacters.FIELD_SEPARATES -> separate();
      case SpecialCharacters.FIELD_ENDS -> end();
      default -> {
        if (inInstruction()) {
          instruction.append(c);
        }
      }
    }
  }

  /** Whether the instruction being followed is of a kind. */
  boolean inInstruction(String kind) {
    return inInstruction() && instruction.toString().strip().startsWith(kind);
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
