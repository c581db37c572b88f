package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.ColumnEdges;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.format.word.TableRows.Merge;
import io.github.recount.extractor.format.word.TableRows.RowCell;
import java.util.ArrayList;
import java.util.List;

/** The definition of a row: the right edges and merges of its cells. */
final class RtfRow {
  private static final int MAX_CELLS = 1_000;

  private final List<Integer> rights = new ArrayList<>();
  private final List<Merge> downs = new ArrayList<>();
  private final List<Merge> acrosses = new ArrayList<>();
  private int left;
  private Merge down = Merge.NONE;
  private Merge across = Merge.NONE;

  /** Follows a control word of a row definition; others mean nothing to it. */
  void follow(String word, int number) {
    switch (word) {
      case "trleft" -> left = number;
      case "clvmgf" -> down = Merge.BEGINS;
      case "clvmrg" -> down = Merge.CONTINUES;
      case "clmgf" -> across = Merge.BEGINS;
      case "clmrg" -> across = Merge.CONTINUES;
      case "cellx" -> cell(number);
      default -> {}
    }
  }

  private void cell(int right) {
    if (rights.size() < MAX_CELLS) {
      rights.add(right);
      downs.add(down);
      acrosses.add(across);
    }
    down = Merge.NONE;
    across = Merge.NONE;
  }

  List<RowCell> place(List<List<Flow>> contents) {
    List<RowCell> cells = new ArrayList<>();
    int from = left;
    for (int i = 0; i < contents.size(); i++) {
      boolean isDefined = i < rights.size();
      // A writer may close a row with cells that the row does not have; with text they are kept.
      if (!isDefined && isBlank(contents.get(i))) {
        continue;
      }
      int right = isDefined ? rights.get(i) : from + ColumnEdges.STEP;
      cells.add(
          new RowCell(
              // The left edge of a table may lie outside of the text by its padding.
              i == 0 ? Math.min(from, right - 1) : from,
              right,
              isDefined ? downs.get(i) : Merge.NONE,
              isDefined ? acrosses.get(i) : Merge.NONE,
              contents.get(i),
              null));
      from = Math.max(from, right);
    }
    return cells;
  }

  private static boolean isBlank(List<Flow> content) {
    return content.stream().allMatch(flow -> flow instanceof FlowLine l && l.text().isBlank());
  }
}
