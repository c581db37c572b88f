package io.github.recount.extractor.format.pdf;

import java.util.List;

/** Finds tables whose columns are told by gaps alone. */
final class OpenTables {
  private OpenTables() {}

  record Found(List<GridTable> tables, List<TextLine> outside) {}

  static Found find(List<TextLine> lines, List<Rule> loose) {
    return new Found(List.of(), lines);
  }
}
