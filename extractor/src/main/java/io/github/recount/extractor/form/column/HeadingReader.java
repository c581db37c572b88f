package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises the rows that head the blocks of a form, also where a heading takes several rows. */
public final class HeadingReader {
  /** What a line of a heading that named its column already leaves to the next is this short. */
  private static final int LONGEST_TAIL = 4;

  private static final int LEVELS = 3;
  private static final Pattern OVER_LEVELS = Pattern.compile("(?:评价|考核|考评|指标)内容");

  /** How many rows below the first a heading may take. */
  public static final int MOST_BELOW = 2;

  /** So many figures are of an indicator whose name says that money was spent. */
  private static final int FEWEST_POINTS = 2;

  /** In wider headings such words are of something else. */
  private static final int MOST_GOAL_COLUMNS = 5;

  /** So many wordings that only two rows together say are no accident. */
  private static final int FEWEST_HALVES = 3;

  private final Vocabulary vocabulary;
  private final FreeHeading free;
  private final ColumnGroups groups;
  private final ColumnGuesser guesser;

  public HeadingReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.free = new FreeHeading(vocabulary);
    this.groups = new ColumnGroups(vocabulary);
    this.guesser = new ColumnGuesser(vocabulary);
  }

  /** The heading that this row is, together with those of the rows below it that refine it. */
  public Optional<Heading> read(Row row, List<Row> below) {
    if (row.cells().size() == 1) {
      // A title over the whole table is no group of columns.
      return Optional.empty();
    }
    for (Place block : List.of(Place.INDICATOR, Place.BUDGET, Place.GOAL)) {
      Optional<Heading> heading = read(row, below, block);
      if (heading.isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  /** Whether a row without known words enough may head indicators all the same. */
  public boolean mayHead(Row row) {
    return guesser.isPossibleHeading(row);
  }

  /** The heading of indicators that such a row probably is. */
  public Optional<Heading> guess(Row row, List<Row> below) {
    List<Column> columns = guesser.completed(columns(row, Place.INDICATOR), below);
    return surelyHeadsIndicators(columns)
        ? heading(row, columns, Place.INDICATOR, 1)
        : Optional.empty();
  }

  /** A guess needs more to go by: a name, and two of what was aimed at, reached and given. */
  private static boolean surelyHeadsIndicators(List<Column> columns) {
    List<Role> roles = columns.stream().map(Column::role).toList();
    boolean target = roles.contains(Role.TARGET);
    boolean actual = roles.contains(Role.ACTUAL);
    return roles.contains(Role.LEVEL3)
        && Stream.of(target, actual, roles.contains(Role.WEIGHT), roles.contains(Role.SCORE))
                .filter(Boolean::booleanValue)
                .count()
            >= 2;
  }

  /** Whether the row heads a block. */
  public boolean heads(Row row) {
    return read(row, List.of()).isPresent();
  }

  private Optional<Heading> read(Row row, List<Row> below, Place block) {
    List<Column> columns = columns(row, block);
    Optional<Heading> best = heading(row, columns, block, 1);
    Row above = row;
    for (int rows = 1; rows <= Math.min(MOST_BELOW, below.size()); rows++) {
      Row lower = below.get(rows - 1);
      if (block == Place.BUDGET && rows == 1 && best.isEmpty()) {
        best = heading(row, ofThisYear(columns, lower), block, 2);
        if (best.isPresent()) {
          return best;
        }
      }
      Optional<List<Column>> parted =
          block == Place.BUDGET && best.isPresent()
              ? AmountParts.below(columns, lower)
              : Optional.empty();
      if (parted.isPresent()) {
        return heading(row, parted.get(), block, rows + 1);
      }
      boolean first = best.isEmpty() && rows == 1 && block == Place.INDICATOR;
      if (!refines(lower, block, columns) && !(first && free.isAbove(row, lower))) {
        break;
      }
      columns = groups.refined(above, columns, lower, block);
      Optional<Heading> refined = heading(row, columns, block, rows + 1);
      best = refined.isPresent() ? refined : best;
      above = lower;
    }
    return best.isEmpty() && block == Place.INDICATOR && !below.isEmpty()
        ? inHalves(row, below.get(0))
        : best;
  }

  /** The heading of which wordings are broken over two rows: {@code 一级指} above {@code 标}. */
  private Optional<Heading> inHalves(Row row, Row lower) {
    if (!row.isAligned() || row.table() != lower.table()) {
      return Optional.empty();
    }
    List<Column> joined = new ArrayList<>();
    int halves = 0;
    for (Column upper : columns(row, Place.INDICATOR)) {
      List<Cell> below =
          lower.cells().stream()
              .filter(cell -> cell.row() == lower.number() && upper.start() <= cell.column())
              .filter(cell -> cell.column() < upper.end())
              .toList();
      for (Cell cell : below) {
        String own = Wording.clean(cell.text());
        String whole = upper.text() + own;
        boolean half =
            !own.isEmpty()
                && upper.role() == null
                && role(own, Place.INDICATOR) == null
                && role(whole, Place.INDICATOR) != null
                && !upper.text().isEmpty();
        halves += half ? 1 : 0;
        String text = half || below.size() == 1 ? whole : own;
        Role role = role(text, Place.INDICATOR);
        joined.add(new Column(role, cell.column(), cell.columnEnd(), text, upper.box()));
      }
    }
    return halves >= FEWEST_HALVES ? heading(row, joined, Place.INDICATOR, 2) : Optional.empty();
  }

  /** The lower columns where the row above parts years, without the amounts of another one. */
  private List<Column> ofThisYear(List<Column> years, Row lower) {
    List<Column> others = years.stream().filter(year -> year.is(Role.OTHER)).toList();
    if (others.isEmpty() || !lower.isAligned()) {
      return List.of();
    }
    return columns(lower, Place.BUDGET).stream()
        .map(
            column ->
                others.stream()
                        .anyMatch(y -> y.start() <= column.start() && column.start() < y.end())
                    ? column.as(Role.OTHER)
                    : column)
        .toList();
  }

  /** A column beside amounts that tells what was aimed at with the money, or reached. */
  private Column orGoal(Column column) {
    return column.role() != null
        ? column
        : vocabulary
            .role(Place.GOAL, column.text())
            .filter(role -> role == Role.EXPECTED || role == Role.ACCOMPLISHED)
            .map(column::as)
            .orElse(column);
  }

  private Optional<Heading> heading(Row row, List<Column> columns, Place block, int rows) {
    return heads(block, columns)
        ? Optional.of(
            new Heading(
                block,
                switch (block) {
                  case INDICATOR -> ColumnPlaces.settle(columns);
                  case GOAL -> ColumnPlaces.settleGoals(columns);
                  case BUDGET ->
                      ColumnPlaces.settleAmounts(columns).stream().map(this::orGoal).toList();
                  default -> columns;
                },
                rows,
                row.table()))
        : Optional.empty();
  }

  private static boolean heads(Place block, List<Column> columns) {
    int filled = (int) columns.stream().filter(column -> !column.text().isEmpty()).count();
    List<Role> roles = columns.stream().map(Column::role).filter(role -> role != null).toList();
    boolean figures =
        columns.stream().anyMatch(c -> c.role() == null && Figures.isQuantity(c.text()));
    long points =
        columns.stream().filter(c -> c.role() == null && Figures.isPoints(c.text())).count();
    return switch (block) {
      case INDICATOR -> !figures && headsIndicators(roles) && roles.size() * 2 >= filled;
      case BUDGET ->
          points < FEWEST_POINTS
              && roles.stream().filter(HeadingReader::isAmount).distinct().count() >= 2
              && roles.contains(Role.EXECUTED);
      case GOAL ->
          (filled <= MOST_GOAL_COLUMNS || 2 * roles.size() > filled)
              && roles.contains(Role.ACCOMPLISHED)
              && (roles.contains(Role.EXPECTED) || roles.contains(Role.GOAL_NAME));
      default -> false;
    };
  }

  private static boolean headsIndicators(List<Role> roles) {
    boolean levels = roles.contains(Role.LEVEL1) || roles.contains(Role.LEVEL2);
    boolean names =
        roles.contains(Role.LEVEL3) || roles.contains(Role.LEVEL1) && roles.contains(Role.LEVEL2);
    long values =
        List.of(Role.TARGET, Role.ACTUAL, Role.SCORE, Role.WEIGHT).stream()
            .filter(roles::contains)
            .count();
    return names && values >= (levels ? 1 : 2);
  }

  /** Whether a column of this role holds amounts of money, or their rate. */
  static boolean isAmount(Role role) {
    return role == Role.INITIAL
        || role == Role.ADJUSTED
        || role == Role.EXECUTED
        || role == Role.RATE;
  }

  private List<Column> columns(Row row, Place block) {
    return row.cells().stream()
        .map(
            cell ->
                new Column(
                    isOverLevels(cell, block) ? Role.LEVEL3 : role(cell.text(), block),
                    cell.column(),
                    cell.columnEnd(),
                    Wording.clean(cell.text()),
                    cell.location().box()))
        .toList();
  }

  /** Whether a heading stands over the columns of both levels and the names. */
  private static boolean isOverLevels(Cell cell, Place block) {
    return block == Place.INDICATOR
        && cell.columnEnd() - cell.column() == LEVELS
        && OVER_LEVELS.matcher(Wording.key(cell.text())).matches();
  }

  /**
   * A further heading row names something in every cell that it fills, and no figure; and it leaves
   * to the row above what is named there alone, or it would be a heading of its own.
   */
  private boolean refines(Row lower, Place block, List<Column> above) {
    List<Cell> filled = lower.filled();
    if (filled.size() < 2
        || !filled.stream()
            .allMatch(cell -> namesColumn(cell.text(), block) || completes(cell, above, block))) {
      return false;
    }
    List<Column> own =
        columns(lower, block).stream()
            .filter(c -> filled.stream().anyMatch(cell -> cell.column() == c.start()))
            .toList();
    List<Role> left = new ArrayList<>(above.stream().map(Column::role).toList());
    left.removeAll(own.stream().map(Column::role).toList());
    left.removeIf(role -> role == null || role == Role.LEVEL3 || role == Role.OTHER);
    long named = above.stream().filter(column -> column.role() != null).count();
    long texts = above.stream().filter(column -> !column.text().isEmpty()).count();
    if (named * 2 <= texts) {
      return false;
    }
    return !heads(block, own)
        || !left.isEmpty()
        || filled.stream().anyMatch(cell -> completes(cell, above, block));
  }

  private boolean namesColumn(String text, Place block) {
    return ColumnGroups.GENERIC.contains(Wording.key(text)) || role(text, block) != null;
  }

  /**
   * Whether a text that names nothing is the second half of a wording that the row above begins.
   */
  private boolean completes(Cell cell, List<Column> above, Place block) {
    String own = Wording.clean(cell.text());
    boolean tail = own.length() <= LONGEST_TAIL && own.chars().noneMatch(Character::isDigit);
    return !namesColumn(cell.text(), block)
        && above.stream()
            .filter(column -> column.start() <= cell.column() && cell.column() < column.end())
            .anyMatch(
                column -> {
                  Role whole = role(column.text() + own, block);
                  return !column.text().isEmpty()
                      && whole != null
                      && (column.role() == null || tail && column.role() == whole);
                });
  }

  /** No heading is a sentence, but that which asks for one. */
  private @Nullable Role role(String text, Place block) {
    return (block == Place.GOAL ? GoalLabel.role(text, vocabulary) : vocabulary.role(block, text))
        .filter(role -> role == Role.REASON || !LineKind.hasClauses(Wording.key(text)))
        .orElse(null);
  }
}
