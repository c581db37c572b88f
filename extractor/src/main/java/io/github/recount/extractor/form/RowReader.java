package io.github.recount.extractor.form;

import io.github.recount.extractor.form.budget.BudgetColumns;
import io.github.recount.extractor.form.budget.BudgetPairs;
import io.github.recount.extractor.form.budget.BudgetReader;
import io.github.recount.extractor.form.budget.LabelledAmounts;
import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.ColumnTyper;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.row.CellPlacer;
import io.github.recount.extractor.form.row.CutRows;
import io.github.recount.extractor.form.row.GoalReader;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
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
  private final ColumnTyper typer;
  private final ProjectList list;
  private final SectionLine section;
  private final IndicatorRows indicators;

  /** Where indicators were read last. */
  private int indicatorTable;

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
    this.typer = new ColumnTyper(vocabulary);
    this.list = new ProjectList(vocabulary);
    this.section = new SectionLine(vocabulary, form, cursor, headings);
    this.indicators = new IndicatorRows(vocabulary, form, headings, placer, cutRows);
  }

  void read(Row row) {
    if (isList(row)
        || isSection(row)
        || frame.takeGoal(row)
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
      indicators.read(cursor.whole(withoutSideLabel(row, heading), heading, cutRows), heading);
    } else if (heading != null && heading.block() == Place.GOAL) {
      goal(cursor.whole(row, heading, cutRows), heading);
    } else {
      loose(row);
    }
  }

  /** The label left of the block, which may be repeated where its table was parted. */
  private static Row withoutSideLabel(Row row, Heading under) {
    Column first = under.columns().get(0);
    boolean label =
        !row.isAligned()
            && row.cells().size() > 1
            && (first.role() == null || first.is(Role.OTHER))
            && !first.text().isEmpty()
            && Wording.bare(row.cells().get(0).text()).equals(Wording.bare(first.text()));
    return label ? row.withCells(row.cells().subList(1, row.cells().size())) : row;
  }

  private void goal(Row row, Heading under) {
    List<Cell> filled = row.filled();
    if (filled.stream().allMatch(cell -> vocabulary.knows(Place.INDICATOR, cell.text()))) {
      // What is left of a heading that is not understood.
      return;
    }
    if (filled.size() > 1
        && filled.stream().allMatch(cell -> vocabulary.knows(Place.GOAL, cell.text()))) {
      // The heading of a list of tasks, which are no goals.
      form.closeBlock();
      return;
    }
    if (!form.draft().goals.take(row, under, placer)) {
      form.draft().goals.takeBeside(row, vocabulary);
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
    return filled.size() == 1
        && (section.take(filled.get(0).text(), filled.get(0).location())
            || section.takeBand(row, indicators));
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
    if (isPageHead(found) || isBudgetWithin(found, row)) {
      return true;
    }
    form.beginBlock(found.block());
    form.draft().startAt(row.location());
    if (found.block() == Place.BUDGET) {
      form.open(OpenBlock.below(found, budget(found, row, form.draft().goals)));
    } else {
      Heading whole = typer.complete(found, body());
      form.open(OpenBlock.below(whole));
      indicatorTable = found.block() == Place.INDICATOR ? row.table() : indicatorTable;
      whole.unknown().forEach(text -> form.keepUnplaced("a column that no word tells: " + text));
    }
    return true;
  }

  private BudgetReader budget(Heading found, Row row, GoalReader goals) {
    return new BudgetReader(placer, typer.complete(found, body()), row, form.moneyUnit(), goals);
  }

  /** Below the total a page may repeat the heading above nothing but the rest of the notes. */
  private boolean isPageHead(Heading found) {
    return found.block() == Place.INDICATOR
        && form.hasRows()
        && form.draft().total != null
        && !form.isInterrupted()
        && body().stream().allMatch(below -> below.filled().size() < FEWEST_CELLS);
  }

  /** A budget in the middle of the indicators: below it their table goes on. */
  private boolean isBudgetWithin(Heading found, Row row) {
    Heading under = form.block().heading();
    if (found.block() != Place.BUDGET
        || under == null
        || !form.block().isUnder(Place.INDICATOR)
        || under.table() != found.table()
        || form.draft().total != null) {
      return false;
    }
    BudgetReader budget = budget(found, row, new GoalReader());
    List<Row> ahead = cursor.rowsAhead(BudgetColumns.MOST_ROWS, next -> false);
    int rows = (int) ahead.stream().takeWhile(budget::take).count();
    boolean goesOn = rows < ahead.size() && indicators.holds(ahead.get(rows), under);
    if (goesOn) {
      cursor.skip(rows);
      form.draft().budget.addAll(budget.lines());
      form.draft().claims.addAll(budget.claims());
    }
    return goesOn;
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
    return pairs.isPresent() || isRate(row);
  }

  /** The rate and the points of the budget above, in a row of their own. */
  private boolean isRate(Row row) {
    Optional<BudgetLine> rated = BudgetPairs.ratedIn(row, vocabulary);
    rated.ifPresent(line -> form.closeBlock());
    return rated.filter(form.draft()::rateBudget).isPresent();
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

  /** A row outside every block: a table of sections, or amounts beside their labels. */
  private void loose(Row row) {
    Optional<SectionTable> table = SectionTable.headedBy(row, vocabulary);
    if (table.isPresent()) {
      form.open(OpenBlock.of(table.get()));
      form.draft().startAt(row.location());
      return;
    }
    form.unread().consider(row);
    if (row.table() == indicatorTable && form.hasRows() && mayBeIndicator(row)) {
      form.keepUnplaced("a row behind the indicators that stands under no heading: " + row.text());
    }
    if (!form.isInterrupted()) {
      form.draft().claims.addAll(LabelledAmounts.in(row, form.moneyUnit()));
    }
  }

  private static boolean mayBeIndicator(Row row) {
    return row.filled().size() >= FEWEST_CELLS
        && row.filled().stream().anyMatch(cell -> Figures.isPoints(cell.text()));
  }
}
