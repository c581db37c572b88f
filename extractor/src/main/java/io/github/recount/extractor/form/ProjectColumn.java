package io.github.recount.extractor.form;

import io.github.recount.extractor.form.budget.BudgetReader;
import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.row.CellPlacer.Places;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of several projects in one table, which names each in a column of its own, with its
 * money beside it: {@code 项目名称 | 预算数 | 执行数 | 一级指标 | 二级指标 | 三级指标 | …}.
 */
final class ProjectColumn {
  private final Vocabulary vocabulary;
  private final Heading heading;
  private final Column names;

  private ProjectColumn(Vocabulary vocabulary, Heading heading, Column names) {
    this.vocabulary = vocabulary;
    this.heading = heading;
    this.names = names;
  }

  /** The column of an indicator heading that names projects, if there is one. */
  static Optional<ProjectColumn> under(Heading heading, Vocabulary vocabulary) {
    return heading.columns().stream()
        .filter(column -> column.role() == null && !column.text().isEmpty())
        .filter(
            c -> vocabulary.role(Place.FIELD, c.text()).filter(Role.PROJECT::equals).isPresent())
        .findFirst()
        .map(column -> new ProjectColumn(vocabulary, heading, column));
  }

  /** The project that a row names, null where the cell is blank. */
  @Nullable Declared project(Row row, Places places) {
    return in(names, row, places);
  }

  /** What the row says of its project's money. */
  Optional<BudgetLine> budget(Row row, Places places, @Nullable String moneyUnit) {
    Declared initial = figure(Role.INITIAL, row, places);
    Declared adjusted = figure(Role.ADJUSTED, row, places);
    Declared executed = figure(Role.EXECUTED, row, places);
    Declared score = figure(Role.SCORE, row, places);
    Declared weight =
        left(Place.BUDGET, Role.SCORE)
            .filter(column -> score != null)
            .map(column -> BudgetReader.points(column.text(), row.location()))
            .orElse(null);
    Declared project = project(row, places);
    return project == null || initial == null && adjusted == null && executed == null
        ? Optional.empty()
        : Optional.of(
            new BudgetLine(
                project.text(),
                initial,
                adjusted,
                executed,
                figure(Role.RATE, row, places),
                weight,
                score,
                moneyUnit,
                row.location()));
  }

  /** The body that a row names for its project. */
  Optional<Declared> body(Row row, Places places) {
    return left(Place.FIELD, Role.BODY).map(column -> in(column, row, places));
  }

  /** What the row says of its project's goals, each behind its heading. */
  List<Cell> goals(Row row, Places places) {
    List<Cell> goals = new ArrayList<>();
    for (Role role : List.of(Role.EXPECTED, Role.ACCOMPLISHED)) {
      left(Place.GOAL, role)
          .flatMap(
              column ->
                  cell(column, row, places)
                      .map(cell -> List.of(cell.withText(column.text()), cell)))
          .ifPresent(goals::addAll);
    }
    return goals;
  }

  private @Nullable Declared figure(Role role, Row row, Places places) {
    return left(Place.BUDGET, role)
        .map(column -> in(column, row, places))
        .filter(value -> Figures.isQuantity(value.text()))
        .orElse(null);
  }

  /** What is said of a project stands left of its indicators. */
  private Optional<Column> left(Place place, Role role) {
    return heading.columns().stream()
        .takeWhile(column -> !column.is(Role.LEVEL1) && !column.is(Role.LEVEL3))
        .filter(column -> column.role() == null || column.is(Role.OTHER))
        .filter(c -> vocabulary.role(place, c.text()).filter(role::equals).isPresent())
        .findFirst();
  }

  /** The points that a row gives its project as a whole. */
  Optional<Total> total(Row row, Places places) {
    return heading.columns().stream()
        .filter(column -> column.is(Role.TOTAL))
        .findFirst()
        .map(column -> in(column, row, places))
        .filter(score -> Figures.isPoints(score.text()))
        .map(score -> new Total(null, score, null, score.location()));
  }

  private @Nullable Declared in(Column column, Row row, Places places) {
    return cell(column, row, places).map(ProjectColumn::declared).orElse(null);
  }

  private Optional<Cell> cell(Column column, Row row, Places places) {
    int index = heading.columns().indexOf(column);
    return IntStream.range(0, row.cells().size())
        .filter(i -> places.columns().get(i) == index)
        .mapToObj(row.cells()::get)
        .filter(cell -> !cell.isBlank())
        .findFirst();
  }

  private static Declared declared(Cell cell) {
    return new Declared(Wording.clean(cell.text()), cell.location());
  }
}
