package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.row.CellPlacer;
import io.github.recount.extractor.form.row.CutLabels;
import io.github.recount.extractor.form.row.CutRows;
import io.github.recount.extractor.form.row.IndicatorReader;
import io.github.recount.extractor.form.row.PlacedRow;
import io.github.recount.extractor.form.row.StackedRow;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a heading of indicators into the open block. */
final class IndicatorRows {
  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final HeadingReader headings;
  private final CellPlacer placer;
  private final CutRows cutRows;
  private final CutLabels cutLabels;

  IndicatorRows(
      Vocabulary vocabulary,
      OpenForm form,
      HeadingReader headings,
      CellPlacer placer,
      CutRows cutRows) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.headings = headings;
    this.placer = placer;
    this.cutRows = cutRows;
    this.cutLabels = new CutLabels(vocabulary);
  }

  /** Whether a row of the heading's own table is an indicator by what stands in its columns. */
  boolean holds(Row row, Heading under) {
    if (!row.isAligned() || row.table() != under.table() || headings.heads(row)) {
      return false;
    }
    PlacedRow placed = PlacedRow.of(row, under, placer.place(row, under), false);
    return placed.has(Role.LEVEL3) && placed.hasPoints();
  }

  /** Reads a row, whole, as the indicator that it is, or those that stand in its lines. */
  void read(Row row, Heading under) {
    StackedRow.Parts parts = StackedRow.parts(row, under);
    parts.rows().forEach(part -> indicator(part, under, parts.guess()));
  }

  private void indicator(Row whole, Heading under, @Nullable Repair guess) {
    CellPlacer.Places places = placer.place(whole, under);
    ProjectColumn.under(under, vocabulary)
        .ifPresent(column -> project(column, whole, places, under));
    boolean afterBreak = whole.afterBreak() || form.block().isBehindPageHead();
    PlacedRow placed =
        inSection(
            inGroup(
                underItself(PlacedRow.of(whole, under, places, afterBreak), whole, under),
                whole,
                under),
            under);
    PlacedRow told = guess == null ? placed : placed.with(guess);
    PlacedRow above = form.block().lastRow();
    form.block().add(above == null ? told : cutLabels.inPlace(told, above), cutRows);
    places.lost(whole).forEach(cell -> form.keepUnplaced("below no heading: " + cell));
  }

  /** The row in the section that a line above its heading names, where no column does. */
  private PlacedRow inSection(PlacedRow placed, Heading under) {
    Declared section = form.section();
    return section == null || under.has(Role.LEVEL1) || placed.has(Role.LEVEL1)
        ? placed
        : placed.with(Role.LEVEL1, section);
  }

  /** A name that reaches over the columns of the levels too is under no label of theirs. */
  private PlacedRow underItself(PlacedRow placed, Row row, Heading under) {
    Declared name = placed.get(Role.LEVEL3);
    Role first = under.has(Role.LEVEL1) ? Role.LEVEL1 : Role.LEVEL2;
    boolean reaches =
        name != null
            && under.has(first)
            && !placed.has(first)
            && row.isAligned()
            && row.table() == under.table()
            && !IndicatorReader.isSubtotal(placed, vocabulary)
            && row.cells().stream()
                .filter(cell -> cell.location().equals(name.location()))
                .anyMatch(cell -> reaches(cell, under, first));
    return name != null && reaches
        ? placed.with(form.section() == null ? first : Role.LEVEL1, name)
        : placed;
  }

  /** Below a heading of names over two columns a merged text and another are a group and a name. */
  private PlacedRow inGroup(PlacedRow placed, Row row, Heading under) {
    if (under.has(Role.LEVEL2) || !row.isAligned() || row.table() != under.table()) {
      return placed;
    }
    List<Cell> names =
        row.cells().stream()
            .filter(
                cell ->
                    under.columns().stream()
                        .filter(column -> column.is(Role.LEVEL3))
                        .anyMatch(c -> c.start() <= cell.column() && cell.columnEnd() <= c.end()))
            .toList();
    PlacedRow above = form.block().lastRow();
    if (names.size() == 1 && above != null && above.has(Role.LEVEL2)) {
      return placed.with(Role.LEVEL2, new Declared("", names.get(0).location()));
    }
    return names.size() == 2 && names.get(0).rowSpan() > 1 && !names.get(1).isBlank()
        ? placed.with(Role.LEVEL2, declared(names.get(0))).with(Role.LEVEL3, declared(names.get(1)))
        : placed;
  }

  private static Declared declared(Cell cell) {
    return new Declared(Wording.clean(cell.text()), cell.location());
  }

  private static boolean reaches(Cell cell, Heading under, Role first) {
    return under.columns().stream()
        .filter(column -> column.is(first) || column.is(Role.LEVEL3))
        .allMatch(column -> cell.column() <= column.start() && column.end() <= cell.columnEnd());
  }

  /** Another project in the column of projects begins another form under the same heading. */
  private void project(ProjectColumn column, Row row, CellPlacer.Places places, Heading under) {
    Declared project = column.project(row, places);
    Declared open = form.draft().fields.get(Role.PROJECT);
    if (project == null || open != null && open.text().equals(project.text())) {
      return;
    }
    if (form.hasRows()) {
      form.beginInTable();
      form.open(OpenBlock.below(under));
    }
    form.draft().startAt(row.location());
    form.draft().fields.put(Role.PROJECT, project);
    column.budget(row, places, form.moneyUnit()).ifPresent(form.draft().budget::add);
    column.body(row, places).ifPresent(body -> form.draft().fields.put(Role.BODY, body));
    List<Cell> goals = column.goals(row, places);
    if (!goals.isEmpty()) {
      form.draft().goals.takeBeside(row.withCells(goals), vocabulary);
    }
    column.total(row, places).ifPresent(total -> form.draft().headTotal = total);
  }
}
