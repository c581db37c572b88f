package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import java.util.List;

/** Headings in words of their own, which are known by where they stand. */
public final class FreeHeading {
  private static final int LONGEST = 12;
  private static final int FEWEST = 3;
  private static final int MANY = 4;

  private final Vocabulary vocabulary;

  public FreeHeading(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the text may be a heading: a short wording, and nothing that a body holds. */
  public boolean mayBe(String text) {
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
   * the heading, or over columns that the lower row heads.
   */
  boolean isAbove(Row row, Row lower) {
    List<Cell> filled = row.filled();
    return row.table() == lower.table()
        && filled.size() >= FEWEST
        && filled.stream().anyMatch(cell -> isKnown(cell.text()))
        && filled.stream().allMatch(cell -> isKnown(cell.text()) || mayBe(cell.text()))
        && filled.stream().noneMatch(cell -> isLabel(cell.text()))
        && (row.isAligned() || row.cells().size() == lower.cells().size()
            ? isDivided(row, lower)
            : isShorter(row, lower));
  }

  /**
   * Where cells were only counted, nothing but more known words tells a heading from a row, or that
   * the lower row leaves a blank below the last of them.
   */
  private boolean isShorter(Row row, Row lower) {
    List<Cell> cells = row.cells();
    List<Cell> below = lower.cells();
    long known = cells.stream().filter(cell -> isKnown(cell.text())).count();
    boolean left =
        below.get(below.size() - 1).isBlank() && isKnown(cells.get(cells.size() - 1).text());
    return cells.size() < below.size()
        && (left || cells.size() >= MANY && known * 2 >= cells.size());
  }

  /** A label of the form's frame, with its value beside it. */
  private boolean isLabel(String text) {
    return vocabulary.role(Place.FIELD, text).isPresent() || GoalLabel.matches(text);
  }

  private boolean isKnown(String text) {
    return vocabulary.role(Place.INDICATOR, text).isPresent() && !LineKind.hasClauses(text);
  }

  /**
   * Whether the lower row leaves the place below each text blank, or fills it with several cells.
   * Where cells were counted, blanks stand for what a cell covers.
   */
  private static boolean isDivided(Row row, Row lower) {
    boolean divided = false;
    int end = 0;
    for (Cell cell : row.cells()) {
      if (cell.isBlank() && end > 0 && !row.isAligned()) {
        continue;
      }
      end = row.isAligned() ? cell.columnEnd() : endOf(cell, row);
      long below = count(lower, cell.column(), end);
      if (below == 1 || below > 0 && cell.isBlank()) {
        return false;
      }
      divided |= below > 1;
    }
    return divided;
  }

  private static int endOf(Cell cell, Row row) {
    return row.filled().stream()
        .mapToInt(Cell::column)
        .filter(column -> column > cell.column())
        .min()
        .orElse(row.cells().size());
  }

  /** How many texts of the row itself begin there. */
  private static long count(Row row, int start, int end) {
    return row.filled().stream()
        .filter(cell -> start <= cell.column() && cell.column() < end)
        .count();
  }
}
