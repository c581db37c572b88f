package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.language.TextClassifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a column of indicators probably is whose heading no word of the vocabulary names: by
 * what the heading's characters have in common with known headings, if the cells below agree.
 */
final class ColumnGuesser {
  /** Of held-out headings guessed with so much probability, one in fifty is wrong. */
  private static final double LEAST = 0.45;

  /** So many rows below a heading show what its columns hold. */
  private static final int ROWS = 8;

  private static final int FEWEST_COLUMNS = 4;
  private static final int LONGEST = 20;

  private final Vocabulary vocabulary;
  private final Fit fit;
  private @Nullable TextClassifier classifier;

  ColumnGuesser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.fit = new Fit(vocabulary);
  }

  private record Guess(int column, Role role, double probability) {}

  /** The heading with a role for each column that can be guessed. */
  Heading complete(Heading heading, List<Row> below) {
    if (heading.block() != Place.INDICATOR) {
      return heading;
    }
    List<Column> columns = completed(heading.columns(), below);
    return columns.equals(heading.columns())
        ? heading
        : new Heading(heading.block(), columns, heading.rows(), heading.table());
  }

  /** The columns with those guessed that no word names. */
  List<Column> completed(List<Column> columns, List<Row> below) {
    List<Guess> guesses = new ArrayList<>();
    Set<Role> taken = EnumSet.noneOf(Role.class);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.role() != null) {
        taken.add(column.role());
      } else {
        guess(i, column).filter(g -> bearsOut(below, column, g)).ifPresent(guesses::add);
      }
    }
    guesses.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    List<Column> completed = new ArrayList<>(columns);
    for (Guess guess : guesses) {
      if (taken.add(guess.role()) || guess.role() == Role.OTHER) {
        completed.set(guess.column(), columns.get(guess.column()).guessedAs(guess.role()));
      }
    }
    return completed;
  }

  /**
   * Whether a row may head indicators in words that are not all known: several short texts, all
   * different, one of them known, and no figure.
   */
  boolean isPossibleHeading(Row row) {
    List<Cell> filled = row.filled();
    return filled.size() >= FEWEST_COLUMNS
        && filled.stream().noneMatch(cell -> cell.text().length() > 2 * LONGEST)
        && filled.stream()
            .map(cell -> Wording.bare(cell.text()))
            .allMatch(text -> text.length() <= LONGEST && !Figures.isQuantity(text))
        && filled.stream().map(cell -> Wording.bare(cell.text())).distinct().count()
            == filled.size()
        && filled.stream()
            .anyMatch(cell -> vocabulary.role(Place.INDICATOR, cell.text()).isPresent());
  }

  private Optional<Guess> guess(int index, Column column) {
    String key = column.text().length() > LONGEST ? "" : Wording.key(column.text());
    if (key.length() < 2) {
      return Optional.empty();
    }
    return classifier().kinds(key).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= LEAST)
        .map(best -> new Guess(index, Role.valueOf(best.getKey()), best.getValue()));
  }

  /** Whether at most a quarter of the filled cells below speak against the role. */
  private boolean bearsOut(List<Row> below, Column column, Guess guess) {
    int filled = 0;
    int against = 0;
    for (Row row : below.subList(0, Math.min(ROWS, below.size()))) {
      for (Cell cell : row.filled()) {
        if (cell.column() == column.start()) {
          filled++;
          against += fit.rejects(cell.text(), guess.role()) ? 1 : 0;
        }
      }
    }
    return against * 4 <= filled;
  }

  private TextClassifier classifier() {
    if (classifier == null) {
      classifier = TextClassifier.trained(vocabulary.headings(Place.INDICATOR));
    }
    return classifier;
  }
}
