package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds tables whose columns are told by gaps alone. */
final class OpenTables {
  private OpenTables() {}

  /**
   * Lines sorted into tables and the rest.
   *
   * @param outside the lines in no table, in their order
   */
  record Found(List<GridTable> tables, List<TextLine> outside) {}

  static Found find(List<TextLine> lines, List<Rule> loose) {
    List<GridTable> tables = new ArrayList<>();
    Set<TextLine> taken = new HashSet<>();
    for (OpenGrid grid : RuleStacks.find(lines, loose)) {
      tables.add(grid.table());
      grid.lines().forEach(taken::add);
    }
    List<TextLine> left = lines.stream().filter(l -> !taken.contains(l)).toList();
    for (OpenGrid grid : AlignedRuns.find(left)) {
      tables.add(grid.table());
      grid.lines().forEach(taken::add);
    }
    return new Found(tables, lines.stream().filter(l -> !taken.contains(l)).toList());
  }
}
