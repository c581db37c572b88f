package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a document's rows and paragraphs. A heading opens a block, the rows below it are
 * read by the block's reader, and a title, another head of a form or prose ends an evaluation.
 */
final class FormPass {
  private static final int MOST_HEADING_ROWS = 2;

  /** So many rows tell what a column holds. */
  private static final int ENOUGH_ROWS = 60;

  private final Vocabulary vocabulary;
  private final ColumnTyper typer;
  private final List<Piece> pieces;
  private final HeadingReader headings;
  private final FieldReader fields;
  private final CellPlacer placer;
  private final LabelPlacer labels;
  private final CutRows cutRows;
  private final ProjectList list;
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final DocumentHead head = new DocumentHead();
  private Draft draft;
  private OpenBlock block = OpenBlock.none();
  private @Nullable Integer goal;
  private @Nullable String moneyUnit;
  private @Nullable Declared yearLine;
  private boolean inNotes;
  private boolean interrupted;
  private boolean afterRunningHead;
  private int at;

  FormPass(Vocabulary vocabulary, List<Piece> pieces) {
    this.vocabulary = vocabulary;
    this.pieces = pieces;
    this.draft = new Draft(vocabulary, null);
    this.headings = new HeadingReader(vocabulary);
    this.typer = new ColumnTyper(vocabulary);
    this.fields = new FieldReader(vocabulary);
    this.placer = new CellPlacer(vocabulary);
    this.labels = new LabelPlacer(vocabulary);
    this.cutRows = new CutRows(vocabulary, headings);
    this.list = new ProjectList(vocabulary);
  }

  Forms read() {
    while (at < pieces.size()) {
      Piece piece = pieces.get(at++);
      if (piece instanceof Prose p) {
        prose(p);
      } else if (piece instanceof Row row && !row.isBlank()) {
        row(row);
      }
    }
    finish();
    if (!evaluations.isEmpty() && head.isThirdParty()) {
      warnings.add("an evaluation by a third party, no self-evaluation");
      evaluations.clear();
    }
    return new Forms(evaluations, prose, warnings);
  }

  private void prose(Prose p) {
    noteUnit(p.text());
    if (isRunningHead(p.text())) {
      afterRunningHead = true;
    } else if (LineKind.isTitle(p.text())) {
      open(new Declared(Wording.clean(p.text()), p.location()));
      head.addTitle(p.text());
      inNotes = false;
    } else if (draft.hasBegun()
        && (LineKind.isNote(p.text()) || inNotes && LineKind.isNumbered(p.text()))) {
      inNotes = true;
      closeBlock();
      draft.notes.add(new Declared(Wording.clean(p.text()), p.location()));
    } else if (!isYear(p.text(), p.location())) {
      plainLine(p);
    }
  }

  /** The report's title at the top of a page, in the middle of a table that goes on below it. */
  private boolean isRunningHead(String text) {
    Heading open = block.heading();
    if (open == null
        || draft.total != null
        || !hasRows()
        || !head.isTitle(text)
        || !(at < pieces.size() && pieces.get(at) instanceof Row next)) {
      return false;
    }
    return fields.inRow(next).isEmpty()
        && headings
            .read(next, following(at + 1))
            .map(h -> h.roles().equals(open.roles()))
            .orElse(true);
  }

  private void plainLine(Prose p) {
    inNotes = false;
    prose.add(p);
    if (LineKind.runsTogether(p.text())) {
      warnings.add("a form whose cells run together and cannot be told apart: " + p.text());
    }
    head.addLine(p.text());
    // A numbered line is a heading of the prose, not the head of a form.
    if (!LineKind.isNumbered(p.text())) {
      Map<Role, Declared> found = fields.inLine(p.text(), p.location());
      found.forEach(draft.fields::putIfAbsent);
      head.addFields(found);
      if (!found.isEmpty()) {
        return;
      }
    }
    if (LineKind.isProse(p.text())) {
      interrupted = true;
      closeBlock();
    }
  }

  private void noteUnit(String text) {
    LineKind.moneyUnit(text).ifPresent(unit -> moneyUnit = unit);
  }

  private boolean isYear(String text, Location place) {
    if (!LineKind.isYear(text)) {
      return false;
    }
    yearLine = new Declared(Wording.bare(text), place);
    draft.fields.putIfAbsent(Role.YEAR, yearLine);
    return true;
  }

  /** A title begins another form; what was read of an unfinished one is the report's head. */
  private void open(@Nullable Declared title) {
    if (draft.sections.isEmpty() || hasRows()) {
      finish();
      draft = new Draft(vocabulary, title);
      if (yearLine != null) {
        draft.fields.put(Role.YEAR, yearLine);
        yearLine = null;
      }
    } else {
      closeBlock();
      draft.title = title;
    }
  }

  private void finish() {
    closeBlock();
    draft.build().map(head::complete).ifPresent(evaluations::add);
    if (draft.hasIndicators()) {
      warnings.addAll(draft.indicators.unplaced());
    }
    draft = new Draft(vocabulary, null);
    goal = null;
    moneyUnit = null;
    interrupted = false;
  }

  /** Whether indicators of the open evaluation were read. */
  private boolean hasRows() {
    return draft.hasIndicators() || block.hasRows();
  }

  private void closeBlock() {
    block.close(draft, labels, goal);
    block = OpenBlock.none();
  }

  private void row(Row row) {
    if (list.isHeadedBy(row)) {
      closeBlock();
      skipList();
      return;
    }
    Row below = at < pieces.size() && pieces.get(at) instanceof Row next ? next : null;
    Optional<Heading> found =
        headings.read(row, following(at)).or(() -> headings.guess(row, body()));
    if (found.isPresent()) {
      at += found.get().rows() - 1;
      headed(row, found.get());
      return;
    }
    if (block.take(row)) {
      return;
    }
    if (isLine(row)) {
      Cell line = row.filled().get(0);
      prose(new Prose(line.text(), line.location()));
      return;
    }
    if (isTotal(row, below)
        || isTitle(row)
        || isHead(row)
        || isLabelledGoal(row)
        || isNoteRow(row)) {
      return;
    }
    Heading heading = block.heading();
    if (heading != null && heading.block() == Place.INDICATOR) {
      indicatorRow(row, heading);
    } else if (heading != null && heading.block() == Place.GOAL) {
      draft.goals.take(joined(row, heading), heading, placer);
    } else {
      looseRow(row);
    }
  }

  private void skipList() {
    while (at < pieces.size() && pieces.get(at) instanceof Row row && ProjectList.holds(row)) {
      at++;
    }
  }

  /** In a sheet, prose and signatures stand in cells too: one to a row, and nothing beside it. */
  private boolean isLine(Row row) {
    List<Cell> filled = row.filled();
    if (!row.isAligned() || row.afterBreak() || filled.size() != 1) {
      return false;
    }
    Cell cell = filled.get(0);
    boolean alone = row.cells().get(0).equals(cell);
    return alone
        && (LineKind.isProse(cell.text())
            || LineKind.isNote(cell.text())
            || !fields.inLine(cell.text(), cell.location()).isEmpty());
  }

  /** The rows that come next, as far as nothing lies between them. */
  private List<Row> following(int from) {
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < pieces.size() && pieces.get(i) instanceof Row row; i++) {
      rows.add(row);
      if (rows.size() == MOST_HEADING_ROWS) {
        break;
      }
    }
    return rows;
  }

  /** The rows below a heading, as far as the next heading or the total. */
  private List<Row> body() {
    List<Row> rows = new ArrayList<>();
    for (int i = at; i < pieces.size() && rows.size() < ENOUGH_ROWS; i++) {
      if (!(pieces.get(i) instanceof Row row)
          || headings.heads(row)
          || TotalRow.read(row, null, vocabulary).isPresent()) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  private void headed(Row row, Heading found) {
    if (block.isHeadedBy(found) && !interrupted) {
      block.continueBelow(found);
      return;
    }
    boolean another =
        hasRows()
            && (draft.total != null && draft.sections.isEmpty()
                || interrupted
                || found.block() == Place.BUDGET);
    if (another) {
      Declared title = interrupted ? null : draft.title;
      finish();
      draft = new Draft(vocabulary, title);
    }
    closeBlock();
    interrupted = false;
    draft.startAt(row.location());
    block =
        found.block() == Place.BUDGET
            ? OpenBlock.below(found, new BudgetReader(placer, found, row, moneyUnit))
            : OpenBlock.below(typer.complete(found, body()));
  }

  private void indicatorRow(Row row, Heading under) {
    Row whole = joined(row, under);
    boolean afterBreak = whole.afterBreak() || afterRepeat() || afterRunningHead;
    afterRunningHead = false;
    block.add(PlacedRow.of(whole, under, placer.place(whole, under), afterBreak));
  }

  private Row joined(Row row, Heading under) {
    CutRows.Whole whole = cutRows.joined(row, under, pieces, at);
    at = whole.next();
    return whole.row();
  }

  private boolean afterRepeat() {
    return at >= 2 && pieces.get(at - 2) instanceof Row above && headings.heads(above);
  }

  private boolean isTotal(Row row, @Nullable Row below) {
    boolean expected = block.heading() == null ? awaitsTotal() : !block.isUnder(Place.BUDGET);
    if (!expected) {
      return isHeadTotal(row);
    }
    Optional<Total> total = TotalRow.read(row, block.heading(), vocabulary);
    if (total.isEmpty()) {
      total = TotalRow.headed(row, below, vocabulary);
      total.ifPresent(found -> at++);
    }
    total.ifPresent(found -> draft.total = found);
    return total.isPresent();
  }

  /** Remarks may stand between the rows and their total. */
  private boolean awaitsTotal() {
    return draft.hasIndicators() && draft.total == null && !interrupted;
  }

  private boolean isHeadTotal(Row row) {
    Optional<Total> total =
        row.filled().size() == 2 && !hasRows()
            ? TotalRow.within(row, vocabulary)
            : Optional.empty();
    total.ifPresent(found -> draft.headTotal = found);
    return total.isPresent();
  }

  private static @Nullable Declared declared(@Nullable Cell cell) {
    return cell == null ? null : new Declared(Wording.clean(cell.text()), cell.location());
  }

  private boolean isTitle(Row row) {
    List<Cell> filled = row.filled();
    if (filled.size() == 1) {
      noteUnit(filled.get(0).text());
      head.addLine(filled.get(0).text());
      if (isYear(filled.get(0).text(), filled.get(0).location())) {
        return true;
      }
    }
    if (filled.size() != 1 || !LineKind.isTitle(filled.get(0).text())) {
      return false;
    }
    open(declared(filled.get(0)));
    head.addTitle(filled.get(0).text());
    return true;
  }

  /** Rows that say who and what; below indicators they begin another form. */
  private boolean isHead(Row row) {
    Map<Role, Declared> found = fields.inRow(row);
    if (!found.isEmpty() && !hasRows()) {
      TotalRow.within(row, vocabulary).ifPresent(total -> draft.headTotal = total);
    }
    boolean labelled =
        row.filled().stream()
            .findFirst()
            .map(cell -> vocabulary.role(Place.FIELD, cell.text()).isPresent())
            .orElse(false);
    if (found.isEmpty() || block.heading() != null && !labelled) {
      return false;
    }
    boolean identity = found.containsKey(Role.PROJECT) || found.containsKey(Role.BODY);
    if (identity && hasRows()) {
      Declared title = draft.title;
      finish();
      draft = new Draft(vocabulary, title);
    }
    closeBlock();
    draft.startAt(row.location());
    found.forEach(draft.fields::putIfAbsent);
    return true;
  }

  private boolean isLabelledGoal(Row row) {
    return draft
        .goals
        .takeLabelled(row)
        .map(
            taken -> {
              closeBlock();
              draft.startAt(row.location());
              goal = taken.number();
              return true;
            })
        .orElse(false);
  }

  /** Remarks on the form as a whole, below its rows: a label, and a text beside it. */
  private boolean isNoteRow(Row row) {
    List<Cell> filled = row.filled();
    String label = filled.get(0).text();
    boolean note =
        filled.size() <= 2
            && (LineKind.isNote(label + "：")
                || vocabulary.role(Place.INDICATOR, label).filter(Role.REASON::equals).isPresent());
    if (note) {
      closeBlock();
      Cell text = filled.get(filled.size() - 1);
      draft.notes.add(new Declared(Wording.clean(text.text()), text.location()));
    }
    return note;
  }

  /** A row outside every block: a table of sections, or amounts beside their labels. */
  private void looseRow(Row row) {
    Optional<SectionTable> table = SectionTable.headedBy(row, vocabulary);
    if (table.isPresent()) {
      closeBlock();
      draft.startAt(row.location());
      block = OpenBlock.of(table.get());
      return;
    }
    if (!interrupted) {
      draft.claims.addAll(LabelledAmounts.in(row, moneyUnit));
    }
  }
}
