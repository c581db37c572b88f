package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the goals beside their labels: {@code 年度目标 | 建成口袋公园5个… | 完成情况 | 建成…}, or one
 * of both, or both behind their words in the cells: {@code 年度目标 | 预期：建成… | 完成：建成…}.
 *
 * @param expected the cell of what was aimed at, null where the row has none
 * @param actual the cell of what was reached, null where the row has none
 */
record GoalsBeside(@Nullable Cell expected, @Nullable Cell actual) {
  /** A shorter text is no goal. */
  private static final int SHORTEST = 6;

  /** A label, the goal, a label and the answer, and a label beside them all. */
  private static final int MOST_CELLS = 5;

  /** A heading in words of its own: {@code 自评完成情况}. */
  private static final Pattern HEADING = Pattern.compile(".{0,10}(?:情况|目标|完成|说明)");

  private static final Pattern WORD_AHEAD =
      Pattern.compile("^\\s*([^:：\\s]{2,10})[:：]", Pattern.DOTALL);

  static Optional<GoalsBeside> in(Row row, Vocabulary vocabulary) {
    List<Cell> filled = row.filled();
    if (filled.size() < 2
        || filled.size() > MOST_CELLS
        || GoalLabel.matches(filled.get(0).text())) {
      return Optional.empty();
    }
    Cell expected = null;
    Cell actual = null;
    @Nullable Role label = null;
    for (int i = 0; i < filled.size(); i++) {
      Cell cell = filled.get(i);
      Role own = role(cell.text(), vocabulary);
      if (own != null || i == 0 && role(filled.get(1).text(), vocabulary) != null) {
        // The label of the block stands in front of the others.
        label = own;
        continue;
      }
      Role ahead = wordAhead(cell, vocabulary);
      Role role = ahead == null ? label : ahead;
      if (role == null && expected != null && i == 2) {
        role = Role.ACCOMPLISHED;
      }
      boolean another = role == Role.EXPECTED ? expected == null : actual == null;
      Cell text = ahead == null ? cell : withoutWord(cell);
      if (role == null || !another || !isText(text, vocabulary)) {
        return Optional.empty();
      }
      expected = role == Role.EXPECTED ? text : expected;
      actual = role == Role.ACCOMPLISHED ? text : actual;
      label = ahead == null ? null : label;
    }
    Cell last = filled.get(filled.size() - 1);
    boolean open =
        role(last.text(), vocabulary) != null && (expected == null || !isBlankBeside(row, last));
    return open || expected == null && actual == null
        ? Optional.empty()
        : Optional.of(new GoalsBeside(expected, actual));
  }

  /** Whether a label's answer is left blank. */
  private static boolean isBlankBeside(Row row, Cell label) {
    return row.isAligned()
        && row.cells().stream()
            .anyMatch(cell -> cell.row() == row.number() && cell.column() == label.columnEnd());
  }

  private static Cell withoutWord(Cell cell) {
    return cell.withText(WORD_AHEAD.matcher(cell.text()).replaceFirst(""));
  }

  private static @Nullable Role role(String text, Vocabulary vocabulary) {
    return GoalLabel.role(text, vocabulary)
        .filter(role -> role == Role.EXPECTED || role == Role.ACCOMPLISHED)
        .orElse(null);
  }

  private static @Nullable Role wordAhead(Cell cell, Vocabulary vocabulary) {
    Matcher m = WORD_AHEAD.matcher(cell.text());
    return m.find() ? role(m.group(1), vocabulary) : null;
  }

  private static boolean isText(Cell cell, Vocabulary vocabulary) {
    return cell.text().length() >= SHORTEST
        && !HEADING.matcher(Wording.bare(cell.text())).matches()
        && !Figures.isQuantity(cell.text())
        && !vocabulary.knows(Place.INDICATOR, cell.text())
        && !vocabulary.knows(Place.BUDGET, cell.text());
  }
}
