package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the rows that head the blocks of a form, also where a heading takes two rows. */
final class HeadingReader {

  /** What a column below a group heading may be called when the group says what it is. */
  private static final Set<String> GENERIC = Set.of("值", "数值", "内容", "指标", "数据");

  private final Vocabulary vocabulary;
  private final ColumnGuesser guesser;

  HeadingReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.guesser = new ColumnGuesser(vocabulary);
  }

  /** The heading that this row is, together with the row below it where that one refines it. */
  Optional<Heading> read(Row row, @Nullable Row below) {
    for (Place block : List.of(Place.INDICATOR, Place.BUDGET, Place.GOAL)) {
      List<Column> columns = columns(row, block);
      if (heads(block, columns)) {
        return Optional.of(
            below != null && refines(below, block, row)
                ? new Heading(
                    block, placeWeights(refined(row, columns, below, block)), 2, row.table())
                : new Heading(block, placed(columns), 1, row.table()));
      }
    }
    return Optional.empty();
  }

  /** The heading of indicators that a row with unknown words probably is. */
  Optional<Heading> guess(Row row, List<Row> below) {
    if (!guesser.isPossibleHeading(row)) {
      return Optional.empty();
    }
    List<Column> columns = guesser.completed(columns(row, Place.INDICATOR), below);
    return headsIndicators(columns)
        ? Optional.of(new Heading(Place.INDICATOR, placed(columns), 1, row.table()))
        : Optional.empty();
  }

  /** A guess needs more to go by: a name, and two of what was aimed at, reached and given. */
  private static boolean headsIndicators(List<Column> columns) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    columns.stream().map(Column::role).filter(Objects::nonNull).forEach(roles::add);
    return heads(Place.INDICATOR, columns)
        && roles.contains(Role.LEVEL3)
        && (roles.contains(Role.TARGET) || roles.contains(Role.ACTUAL))
        && (roles.contains(Role.WEIGHT)
            || roles.contains(Role.SCORE)
            || roles.contains(Role.TARGET) && roles.contains(Role.ACTUAL));
  }

  /** The heading with the columns guessed that no word names. */
  Heading complete(Heading heading, List<Row> below) {
    List<Column> columns =
        heading.block() == Place.INDICATOR
            ? guesser.completed(heading.columns(), below)
            : heading.columns();
    return columns.equals(heading.columns())
        ? heading
        : new Heading(heading.block(), placed(columns), heading.rows(), heading.table());
  }

  /** Whether the row heads a block. */
  boolean heads(Row row) {
    return read(row, null).isPresent();
  }

  private static boolean heads(Place block, List<Column> columns) {
    int filled = (int) columns.stream().filter(column -> !column.text().isEmpty()).count();
    List<Role> roles = columns.stream().map(Column::role).filter(role -> role != null).toList();
    return switch (block) {
      case INDICATOR ->
          (roles.contains(Role.LEVEL3)
                  || roles.contains(Role.LEVEL1) && roles.contains(Role.LEVEL2))
              && (roles.contains(Role.TARGET)
                  || roles.contains(Role.ACTUAL)
                  || roles.contains(Role.SCORE)
                  || roles.contains(Role.WEIGHT))
              && roles.size() * 3 >= filled * 2;
      case BUDGET ->
          roles.stream().filter(HeadingReader::isAmount).distinct().count() >= 2
              && roles.contains(Role.EXECUTED);
      case GOAL ->
          roles.contains(Role.ACCOMPLISHED)
              && (roles.contains(Role.EXPECTED) || roles.contains(Role.GOAL_NAME));
      default -> false;
    };
  }

  private static boolean isAmount(Role role) {
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
                    roleOf(cell.text(), block).orElse(null),
                    cell.column(),
                    cell.columnEnd(),
                    Wording.clean(cell.text()),
                    cell.location().box()))
        .toList();
  }

  private Optional<Role> roleOf(String text, Place block) {
    return vocabulary.role(block, text);
  }

  /** A second heading row names something in every cell that it fills, and no figure. */
  private boolean refines(Row below, Place block, Row above) {
    List<Cell> filled = below.filled();
    return !filled.isEmpty()
        && filled.size() < above.filled().size() + below.cells().size()
        && filled.stream().allMatch(cell -> namesColumn(cell.text(), block))
        && !heads(block, columns(below, block).stream().filter(c -> startsIn(below, c)).toList());
  }

  private static boolean startsIn(Row row, Column column) {
    return row.filled().stream().anyMatch(cell -> cell.column() == column.start());
  }

  private boolean namesColumn(String text, Place block) {
    return GENERIC.contains(Wording.key(text)) || roleOf(text, block).isPresent();
  }

  private List<Column> refined(Row row, List<Column> columns, Row below, Place block) {
    return row.isAligned()
        ? refinedByPlace(columns, below, block)
        : refinedByCount(row, columns, below, block);
  }

  /** Grid columns tell which group a lower heading belongs to. */
  private List<Column> refinedByPlace(List<Column> columns, Row below, Place block) {
    List<Column> refined = new ArrayList<>();
    for (Cell cell : below.cells()) {
      Column group =
          columns.stream()
              .filter(c -> c.start() <= cell.column() && cell.column() < c.end())
              .findFirst()
              .orElse(Column.unnamed(cell.column(), cell.columnEnd()));
      refined.add(under(group, cell, block));
    }
    return refined;
  }

  /** In a dump the blank cells of the lower row take the upper ones in their order. */
  private List<Column> refinedByCount(Row row, List<Column> columns, Row below, Place block) {
    boolean padded = row.cells().size() == below.cells().size();
    List<Column> refined = new ArrayList<>();
    int next = 0;
    Column group = Column.unnamed(0, 1);
    boolean inGroup = false;
    for (int i = 0; i < below.cells().size(); i++) {
      Cell cell = below.cells().get(i);
      boolean repeats = inGroup && repeats(refined, group, cell, block);
      if (padded) {
        group = columns.get(i).text().isEmpty() && !cell.isBlank() ? group : columns.get(i);
      } else if (cell.isBlank() || !inGroup || repeats) {
        group = next < columns.size() ? columns.get(next++) : Column.unnamed(i, i + 1);
      }
      inGroup = !cell.isBlank();
      refined.add(under(group, cell, block));
    }
    return refined;
  }

  /** The same heading twice in a run of lower headings: the next group has begun. */
  private boolean repeats(List<Column> refined, Column group, Cell cell, Place block) {
    String text = group.text() + Wording.clean(cell.text());
    return refined.stream().anyMatch(column -> column.text().equals(text))
        || roleOf(cell.text(), block)
            .filter(role -> role == Role.UNIT || role == Role.OPERATOR)
            .map(role -> refined.stream().anyMatch(column -> column.is(role)))
            .orElse(false);
  }

  private Column under(Column group, Cell cell, Place block) {
    Role own = roleOf(cell.text(), block).orElse(group.role());
    String text = cell.isBlank() ? group.text() : group.text() + Wording.clean(cell.text());
    return new Column(own, cell.column(), cell.columnEnd(), text, cell.location().box());
  }

  private static List<Column> placed(List<Column> columns) {
    return placeReason(placeWeights(columns));
  }

  /** An explanation behind the score explains the score: {@code … 得分 说明}. */
  private static List<Column> placeReason(List<Column> columns) {
    int score = indexOf(columns, Role.SCORE);
    int last = columns.size() - 1;
    boolean reason =
        score >= 0
            && last > score
            && columns.get(last).is(Role.EXPLANATION)
            && indexOf(columns, Role.REASON) < 0;
    if (!reason) {
      return columns;
    }
    List<Column> placed = new ArrayList<>(columns);
    placed.set(last, placed.get(last).as(Role.REASON));
    return placed;
  }

  /**
   * Points directly behind a level's name, left of the indicators' own points, are that level's:
   * the form {@code 一级指标 分值 二级指标 三级指标 … 分值 得分}.
   */
  private static List<Column> placeWeights(List<Column> columns) {
    List<Column> placed = new ArrayList<>(columns);
    int name = indexOf(placed, Role.LEVEL3);
    for (int i = 1; i < name; i++) {
      if (placed.get(i).is(Role.WEIGHT)) {
        Role left = placed.get(i - 1).role();
        if (left == Role.LEVEL1) {
          placed.set(i, placed.get(i).as(Role.LEVEL1_WEIGHT));
        } else if (left == Role.LEVEL2) {
          placed.set(i, placed.get(i).as(Role.LEVEL2_WEIGHT));
        }
      }
    }
    return placed;
  }

  private static int indexOf(List<Column> columns, Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).is(role)) {
        return i;
      }
    }
    return -1;
  }
}
