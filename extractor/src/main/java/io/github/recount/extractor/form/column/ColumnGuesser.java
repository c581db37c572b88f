package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.language.TextClassifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
  /**
   * Of headings outside the training data guessed with so much probability, one in fifty was wrong.
   */
  private static final double LEAST = 0.5;

  /** A role that is left because all others are taken must be suggested by the words too. */
  private static final double LEAST_OF_ALL = 0.25;

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

  /** A column without a role, and what its heading may mean. */
  private record Unknown(int index, Column column, Map<Role, Double> roles) {

    /** The likeliest of the roles that are still to have. */
    Optional<Guess> best(Set<Role> taken) {
      Map<Role, Double> open = new EnumMap<>(roles);
      open.keySet().removeIf(role -> role != Role.OTHER && taken.contains(role));
      double all = open.values().stream().mapToDouble(Double::doubleValue).sum();
      return open.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .filter(e -> e.getValue() >= LEAST_OF_ALL)
          .map(e -> new Guess(this, e.getKey(), e.getValue() / all))
          .filter(guess -> guess.probability() >= LEAST);
    }
  }

  private record Guess(Unknown of, Role role, double probability) {}

  /** The columns with those guessed that no word names, the surest first. */
  List<Column> completed(List<Column> columns, List<Row> below) {
    List<Column> completed = new ArrayList<>(columns);
    Set<Role> taken = EnumSet.noneOf(Role.class);
    List<Unknown> unknown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.role() == null || isDoubtful(column, columns)) {
        unknown.add(new Unknown(i, column, roles(column, below)));
      } else {
        taken.add(column.role());
      }
    }
    Optional<Guess> best = surest(unknown, taken);
    while (best.isPresent()) {
      Guess guess = best.get();
      unknown.remove(guess.of());
      taken.add(guess.role());
      completed.set(guess.of().index(), guess.of().column().guessedAs(guess.role()));
      best = surest(unknown, taken);
    }
    return completed;
  }

  private static Optional<Guess> surest(List<Unknown> unknown, Set<Role> taken) {
    return unknown.stream()
        .flatMap(column -> column.best(taken).stream())
        .max(Comparator.comparingDouble(Guess::probability));
  }

  /** Whether only a part of the heading names the role, and all of another heading does. */
  private boolean isDoubtful(Column column, List<Column> columns) {
    return !vocabulary.knows(Place.INDICATOR, column.text())
        && columns.stream()
            .anyMatch(
                other ->
                    !other.equals(column)
                        && column.role() == other.role()
                        && vocabulary.knows(Place.INDICATOR, other.text()));
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

  /** What the heading may mean and the cells below it do not speak against. */
  private Map<Role, Double> roles(Column column, List<Row> below) {
    Map<Role, Double> roles = new EnumMap<>(Role.class);
    String key = column.text().length() > LONGEST ? "" : Wording.key(column.text());
    // In a list of projects amounts stand beside the indicators; they are none of theirs.
    boolean amount =
        vocabulary.role(Place.BUDGET, column.text()).filter(HeadingReader::isAmount).isPresent();
    if (key.length() > 1 && !amount) {
      classifier().kinds(key).forEach((kind, p) -> roles.put(Role.valueOf(kind), p));
      roles.keySet().removeIf(role -> !bearsOut(below, column, role));
    }
    return roles;
  }

  /** Whether at most a quarter of the filled cells below speak against the role. */
  private boolean bearsOut(List<Row> below, Column column, Role role) {
    int filled = 0;
    int against = 0;
    for (Row row : below.subList(0, Math.min(ROWS, below.size()))) {
      for (Cell cell : row.filled()) {
        if (cell.column() == column.start()) {
          filled++;
          against += fit.rejects(cell.text(), role) ? 1 : 0;
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
