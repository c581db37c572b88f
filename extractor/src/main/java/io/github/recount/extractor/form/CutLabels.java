package io.github.recount.extractor.form;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.List;

/** Labels that a page break has cut, whose rest stands in the rest of a row. */
final class CutLabels {
  private static final List<Role> LEVELS = List.of(Role.LEVEL1, Role.LEVEL2);

  private final Vocabulary vocabulary;

  CutLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A row behind a break whose only text completes a label of the row above, although leading cells
   * that were lost have moved it below another heading.
   */
  PlacedRow inPlace(PlacedRow rest, PlacedRow above) {
    if (rest.values().size() != 1 || !rest.has(Role.LEVEL3)) {
      return rest;
    }
    String end = rest.text(Role.LEVEL3);
    for (Role level : LEVELS) {
      String begin = above.text(level);
      if (!begin.isEmpty() && !isLevel(begin) && !isLevel(end) && isLevel(begin + end)) {
        Repair repair =
            new Repair(Repair.Kind.LABEL_MOVED, "«" + end + "» is the rest of «" + begin + "»");
        return rest.with(level, rest.get(Role.LEVEL3), repair).without(Role.LEVEL3);
      }
    }
    return rest;
  }

  /** Gives the rest of a merged label to all rows that share it. */
  static void complete(List<PlacedRow> rows, PlacedRow cut, PlacedRow joined) {
    for (Role level : LEVELS) {
      Declared label = cut.get(level);
      Declared whole = joined.get(level);
      if (label == null || whole == null || whole.equals(label)) {
        continue;
      }
      Repair repair = new Repair(Repair.Kind.ROW_JOINED, "a label cut by the page break");
      for (int i = rows.size() - 1; i >= 0 && label.equals(rows.get(i).get(level)); i--) {
        rows.set(i, rows.get(i).with(level, whole, repair));
      }
    }
  }

  private boolean isLevel(String text) {
    return vocabulary.isLevel1(text) || vocabulary.isLevel2(text);
  }
}
