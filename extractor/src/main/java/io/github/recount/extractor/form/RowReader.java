package io.github.recount.extractor.form;

import io.github.recount.extractor.form.budget.BudgetColumns;
import io.github.recount.extractor.form.budget.BudgetPairs;
import io.github.recount.extractor.form.budget.BudgetReader;
import io.github.recount.extractor.form.budget.LabelledAmounts;
import io.github.recount.extractor.form.column.ColumnTyper;
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
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import java.util.List;
import java.util.Optional;

/** Reads a table row by row: each is a heading, part of the open block, or of the form's frame. */
final class RowReader {
  /** So many rows tell what a column holds. */
  private static final int ENOUGH_ROWS = 60;

  /** A row with less says nothing of an indicator: a remark with its label. */
  private static final int FEWEST_CELLS = 3;

  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final PieceCursor cursor;
  private final HeadingReader headings;
  private final FrameReader frame;
  private final CellPlacer placer;
  private final CutRows cutRows;
  private final CutLabels cutLabels;
  private final ColumnTyper typer;
  private final ProjectList list;
  private final SectionLine section;

  RowReader(
      Vocabulary vocabulary,
      OpenForm form,
      PieceCursor cursor,
      HeadingReader headings,
      FrameReader frame) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.cursor = cursor;
    this.headings = headings;
    this.frame = frame;
    this.placer = new CellPlacer(vocabulary);
    this.cutRows = new CutRows(vocabulary, headings);
    this.cutLabels = new CutLabels(vocabulary);
    this.typer = new ColumnTyper(vocabulary);
    this.list = new ProjectList(vocabulary);
    this.section = new SectionLine(vocabulary, form, cursor, headings);
  }

  void read(Row row) {
    if (isList(row)
        || isSection(row)
        || isPairs(row)
        || isBudgetInColumns(row)
        || isHeading(row)
        || form.block().take(row)
        || frame.takeLine(row)
        || frame.take(row)) {
      return;
    }
    Heading heading = form.block().heading();
    if (heading != null && heading.block() == Place.INDICATOR) {
      indicators(row, heading);
    } else if (heading != null && heading.block() == Place.GOAL) {
      form.draft().goals.take(cursor.whole(row, heading, cutRows), heading, placer);
    } else {
      loose(row);
    }
  }

  private boolean isList(Row row) {
    boolean headed = list.isHeadedBy(row);
    if (headed) {
      form.closeBlock();
      cursor.skip(cursor.rowsAhead(Integer.MAX_VALUE, next -> !ProjectList.holds(next)).size());
    }
    return headed;
  }

  private boolean isSection(Row row) {
    List<Cell> filled = row.filled();
    return filled.size() == 1 && section.take(filled.get(0).text(), filled.get(0).location());
  }

  private boolean isHeading(Row row) {
    List<Row> below = cursor.rowsAhead(HeadingReader.MOST_BELOW, next -> false);
    Optional<Heading> read = headings.read(row, below);
    if (read.isEmpty() && headings.mayHead(row)) {
      read = headings.guess(row, body());
    }
    if (read.isEmpty()) {
      return false;
    }
    Heading found = read.get();
    cursor.skip(found.rows() - 1);
    if (form.block().isHeadedBy(found) && !form.isInterrupted()) {
      form.block().continueBelow(found);
      return true;
    }
    if (isPageHead(found)) {
      return true;
    }
    form.beginBlock(found.block());
    form.draft().startAt(row.location());
    if (found.block() == Place.BUDGET) {
      form.open(
          OpenBlock.below(
              found, new BudgetReader(placer, found, row, form.moneyUnit(), form.draft().goals)));
    } else {
      Heading whole = typer.complete(found, body());
      form.open(OpenBlock.below(whole));
      whole.unknown().forEach(text -> form.keepUnplaced("a column that no word tells: " + text));
    }
    return true;
  }

  /** Below the total a page may repeat the heading above nothing but the rest of the notes. */
  private boolean isPageHead(Heading found) {
    return found.block() == Place.INDICATOR
        && form.hasRows()
        && form.draft().total != null
        && !form.isInterrupted()
        && body().stream().allMatch(below -> below.filled().size() < FEWEST_CELLS);
  }

  private boolean isPairs(Row row) {
    if (form.block().takeNextPairs(row)) {
      return true;
    }
    if (form.block().isUnder(Place.INDICATOR)) {
      return false;
    }
    Optional<BudgetPairs> pairs =
        BudgetPairs.openedBy(row, cursor.rowAhead(), vocabulary, form.moneyUnit());
    pairs.ifPresent(
        found -> {
          form.beginBlock(Place.BUDGET);
          form.draft().startAt(row.location());
          form.open(OpenBlock.of(found));
        });
    return pairs.isPresent();
  }

  private boolean isBudgetInColumns(Row row) {
    if (form.block().isUnder(Place.INDICATOR)) {
      return false;
    }
    List<Row> below = cursor.rowsAhead(BudgetColumns.MOST_ROWS, next -> false);
    Optional<BudgetColumns> budget =
        BudgetColumns.headedBy(row, below, vocabulary, form.moneyUnit());
    budget.ifPresent(
        found -> {
          cursor.skip(found.rows());
          form.beginBlock(Place.BUDGET);
          form.draft().startAt(row.location());
          form.draft().budget.addAll(found.lines());
        });
    return budget.isPresent();
  }

  /** The rows below a heading, as far as the next heading or the total. */
  private List<Row> body() {
    return cursor.rowsAhead(
        ENOUGH_ROWS,
        row -> headings.heads(row) || TotalRow.read(row, null, vocabulary).isPresent());
  }

  private void indicators(Row row, Heading under) {
    for (Row part : StackedRow.parts(cursor.whole(row, under, cutRows))) {
      indicator(part, under);
    }
  }

  private void indicator(Row whole, Heading under) {
    CellPlacer.Places places = placer.place(whole, under);
    ProjectColumn.under(under, vocabulary)
        .ifPresent(column -> project(column, whole, places, under));
    boolean afterBreak = whole.afterBreak() || form.block().isBehindPageHead();
    PlacedRow placed =
        inSection(underItself(PlacedRow.of(whole, under, places, afterBreak), whole, under), under);
    PlacedRow above = form.block().lastRow();
    form.block().add(above == null ? placed : cutLabels.inPlace(placed, above), cutRows);
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
  }

  /** A row outside every block: a table of sections, or amounts beside their labels. */
  private void loose(Row row) {
    Optional<SectionTable> table = SectionTable.headedBy(row, vocabulary);
    if (table.isPresent()) {
      form.open(OpenBlock.of(table.get()));
      form.draft().startAt(row.location());
      return;
    }
    form.unread().consider(row);
    if (!form.isInterrupted()) {
      form.draft().claims.addAll(LabelledAmounts.in(row, form.moneyUnit()));
    }
  }
}
