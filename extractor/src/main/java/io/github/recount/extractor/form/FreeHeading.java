package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import java.util.List;

/** Headings in words of their own, which are known by where they stand. */
final class FreeHeading {
  private static final int LONGEST = 12;
  private static final int FEWEST = 3;
  private static final int MANY = 4;

  private final Vocabulary vocabulary;

  FreeHeading(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the text may be a heading: a short wording, and nothing that a body holds. */
  boolean mayBe(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && !Figures.isQuantity(text)
        && !Figures.isNone(text)
        && !vocabulary.isLevel1(text)
        && !vocabulary.isLevel2(text)
        && !LineKind.hasClauses(text);
  }

  /**
   * Whether the row is the upper one of a heading: each of its texts reaches down to the row below
   * the heading, or over two columns and more that the lower row heads.
   */
  boolean isAbove(Row row, Row lower) {
    List<Cell> filled = row.filled();
    return row.table() == lower.table()
        && filled.size() >= FEWEST
        && filled.stream().anyMatch(cell -> isKnown(cell.text()))
        && filled.stream().allMatch(cell -> isKnown(cell.text()) || mayBe(cell.text()))
        && filled.stream().noneMatch(cell -> isLabel(cell.text()))
        && (row.isAligned() ? spans(filled) : isDivided(row.cells(), lower.cells()));
  }

  private boolean isDivided(List<Cell> upper, List<Cell> lower) {
    if (upper.size() == lower.size()) {
      return covers(upper, lower);
    }
    // Where cells were only counted, nothing but more known words tells a heading from a row.
    long known = upper.stream().filter(cell -> isKnown(cell.text())).count();
    return lower.size() > upper.size() && upper.size() >= MANY && known * 2 >= upper.size();
  }

  /** A label of the form's frame, with its value beside it. */
  private boolean isLabel(String text) {
    return vocabulary.role(Place.FIELD, text).isPresent() || GoalReader.isLabel(text);
  }

  private boolean isKnown(String text) {
    return vocabulary.role(Place.INDICATOR, text).isPresent() && !LineKind.hasClauses(text);
  }

  private static boolean spans(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> cell.columnSpan() > 1)
        && cells.stream().allMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
  }

  /** The same where blanks stand for what a cell covers. */
  private static boolean covers(List<Cell> upper, List<Cell> lower) {
    boolean groups = false;
    boolean divided = false;
    for (int i = 0; i < upper.size(); i++) {
      boolean below = !lower.get(i).isBlank();
      if (!upper.get(i).isBlank()) {
        divided = below;
        boolean wide = i + 1 < upper.size() && upper.get(i + 1).isBlank();
        if (below && !(wide && !lower.get(i + 1).isBlank())) {
          return false;
        }
      } else if (below && !divided) {
        return false;
      }
      groups |= divided;
    }
    return groups;
  }
}
