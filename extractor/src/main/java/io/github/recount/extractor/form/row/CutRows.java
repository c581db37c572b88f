package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts together rows that a page break, or a blank line inside a cell, has cut. */
public final class CutRows {
  /** No indicator has so short a name. */
  private static final int LONGEST_END = 2;

  /** A row has more than its labels. */
  private static final int FEWEST_CELLS = 3;

  private static final Pattern DIGIT_LAST = Pattern.compile("[0-9.]$");

  /** Something follows what ends so. */
  private static final Pattern OPEN_LAST = Pattern.compile("[；;，,、]$");

  private static final Pattern DIGIT_FIRST = Pattern.compile("[0-9.%‰]");

  private final Vocabulary vocabulary;
  private final HeadingReader headings;

  public CutRows(Vocabulary vocabulary, HeadingReader headings) {
    this.vocabulary = vocabulary;
    this.headings = headings;
  }

  /**
   * A page break cuts a row so that its rest has only the cut cells. The rest has no name of its
   * own, or the row above is still without its figures, or only words go on.
   */
  public boolean isRestOf(PlacedRow rest, PlacedRow last) {
    if (IndicatorName.isDetail(rest.text(Role.LEVEL3))) {
      return false;
    }
    if (rest.hasPoints()) {
      return !IndicatorName.isDetail(last.text(Role.LEVEL3))
          && !last.hasValues()
          && last.has(Role.LEVEL3)
          && !IndicatorReader.isFiller(last);
    }
    if (rest.has(Role.LEVEL3) && IndicatorReader.isFiller(rest)) {
      return false;
    }
    if (last.hasPoints() && isEnd(rest, last)) {
      return true;
    }
    boolean values = rest.has(Role.TARGET) || rest.has(Role.ACTUAL);
    boolean named = isLevel(rest.text(Role.LEVEL1)) || isLevel(rest.text(Role.LEVEL2));
    return !rest.has(Role.LEVEL3) || !values && !named;
  }

  /** Whether nothing but the ends of a name and of its figures stands there. */
  private static boolean isEnd(PlacedRow rest, PlacedRow last) {
    return rest.has(Role.LEVEL3)
        && rest.text(Role.LEVEL3).length() <= LONGEST_END
        && Stream.of(Role.TARGET, Role.ACTUAL)
            .filter(rest::has)
            .allMatch(
                role ->
                    OPEN_LAST.matcher(last.text(role)).find()
                        || DIGIT_LAST.matcher(last.text(role)).find()
                            && DIGIT_FIRST.matcher(rest.text(role)).lookingAt());
  }

  /** Whether a label is a whole one; what a page break has cut off from one is none. */
  private boolean isLevel(String label) {
    String name = LevelName.of(label).name();
    return vocabulary.isLevel1(name) || vocabulary.isLevel2(name);
  }

  /**
   * A row with all its pieces.
   *
   * @param next index of the first piece of the document behind it
   */
  public record Whole(Row row, int next) {}

  /**
   * A dumped row with those behind it, if a blank line inside a cell has cut it: its pieces
   * together have just the heading's width.
   *
   * @param next index of the first piece behind the row
   */
  public Whole joined(Row row, Heading under, List<Piece> pieces, int next) {
    Row joined = row;
    int end = next;
    while (!row.isAligned()
        && joined.cells().size() < under.width()
        && end < pieces.size()
        && pieces.get(end) instanceof Row piece
        && piece.table() == row.table()
        && !startsSomething(piece)
        && !startsRow(piece, joined, under)
        && !GoalReader.isNextItem(piece, under)) {
      joined = joined.joinedWith(piece);
      end++;
    }
    return joined.cells().size() == under.width() ? new Whole(joined, end) : new Whole(row, next);
  }

  /**
   * Whether a piece begins as a row of its own does: as a part, a filler or a note, with a level,
   * or with the label left of the block.
   */
  private boolean startsRow(Row piece, Row above, Heading under) {
    String first = piece.cells().get(0).text();
    return LineKind.isNote(first + "：")
        || Wording.bare(first).equals(Wording.bare(under.columns().get(0).text()))
        || IndicatorName.isDetail(first)
        || IndicatorName.isDetail(above.cells().get(0).text()) && piece.cells().size() > 1
        || IndicatorName.isFiller(first) && !Figures.isNone(first) && !first.isBlank()
        || isLevel(first) && above.filled().size() >= FEWEST_CELLS;
  }

  private boolean startsSomething(Row row) {
    return headings.heads(row)
        || row.filled().stream()
            .findFirst()
            .map(
                cell ->
                    vocabulary.role(Place.TOTAL, cell.text()).isPresent()
                        || vocabulary.role(Place.FIELD, cell.text()).isPresent())
            .orElse(false);
  }
}
