package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels that a page break has cut, whose rest stands in the rest of a row. */
public final class CutLabels {
  private static final List<Role> LEVELS = List.of(Role.LEVEL1, Role.LEVEL2);

  private static final Repair CUT =
      new Repair(Repair.Kind.ROW_JOINED, "a label cut by the page break");

  private final Vocabulary vocabulary;

  public CutLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A row behind a break whose only text completes a label of the row above, although leading cells
   * that were lost have moved it below another heading.
   */
  public PlacedRow inPlace(PlacedRow rest, PlacedRow above) {
    if (rest.values().size() != 1 || !rest.has(Role.LEVEL3)) {
      return rest;
    }
    String end = rest.text(Role.LEVEL3);
    for (Role level : LEVELS) {
      String begin = above.text(level);
      if (!begin.isEmpty()
          && !vocabulary.isLevel(begin)
          && !vocabulary.isLevel(end)
          && vocabulary.isLevel(begin + end)) {
        Repair repair =
            new Repair(Repair.Kind.LABEL_MOVED, "«" + end + "» is the rest of «" + begin + "»");
        return rest.with(level, rest.get(Role.LEVEL3), repair).without(Role.LEVEL3);
      }
    }
    return rest;
  }

  /**
   * Gives the rest of a merged label to all rows that share it.
   *
   * @return the rests with their whole labels, for the rows below that share them
   */
  public static Map<Declared, Declared> complete(
      List<PlacedRow> rows, PlacedRow cut, PlacedRow rest, PlacedRow joined) {
    Map<Declared, Declared> wholes = new HashMap<>();
    for (Role level : LEVELS) {
      Declared label = cut.get(level);
      Declared whole = joined.get(level);
      if (label == null || whole == null || whole.equals(label)) {
        continue;
      }
      complete(rows, level, label, whole);
      Declared end = rest.get(level);
      if (end != null) {
        wholes.put(end, whole);
      }
    }
    return wholes;
  }

  /** The row with whole labels where it shares the rest of one. */
  public static PlacedRow whole(PlacedRow row, Map<Declared, Declared> wholes) {
    PlacedRow mended = row;
    for (Role level : LEVELS) {
      Declared whole = wholes.get(row.get(level));
      mended = whole == null ? mended : mended.with(level, whole, CUT);
    }
    return mended;
  }

  /** Gives the whole label to the last rows, as far up as they share the cut one. */
  public static void complete(List<PlacedRow> rows, Role level, Declared cut, Declared whole) {
    for (int i = rows.size() - 1; i >= 0 && cut.equals(rows.get(i).get(level)); i--) {
      rows.set(i, rows.get(i).with(level, whole, CUT));
    }
  }
}
