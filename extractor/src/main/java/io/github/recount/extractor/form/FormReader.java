package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document's rows and paragraphs in one pass and finds the evaluations in them. A heading
 * opens a block, the rows below it are read by the block's reader, and a title, another head of a
 * form or prose ends an evaluation.
 */
public final class FormReader {
  private static final Pattern NOTE =
      Pattern.compile("^\\s*(备\\s*注|注|说\\s*明|填表说明)\\s*[:：1].*", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*[0-9]{1,2}\\s*[.、．].*", Pattern.DOTALL);
  private static final Pattern MONEY_UNIT = Pattern.compile("单位[:：]\\s*(?:人民币)?(亿元|万元|元)");

  /** A line of its own above or below a title: {@code （2022年度）}. */
  private static final Pattern YEAR_LINE = Pattern.compile("[（(]?((?:19|20)\\d\\d)年度?[)）]?");

  private static final int SENTENCE_LENGTH = 30;

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final HeadingReader headings = new HeadingReader(vocabulary);
  private final FieldReader fields = new FieldReader(vocabulary);
  private final CellPlacer placer = new CellPlacer(vocabulary);
  private final LabelPlacer labels = new LabelPlacer(vocabulary);

  /** The evaluations of one document. */
  public Forms read(List<Piece> pieces) {
    return new Pass(pieces).read();
  }

  /** The state of one pass over a document. */
  private final class Pass {
    private final List<Piece> pieces;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final DocumentHead head = new DocumentHead();
    private Draft draft = new Draft(null);
    private @Nullable Heading heading;
    private @Nullable BudgetReader budget;
    private @Nullable SectionTable sectionTable;
    private @Nullable Integer goal;
    private List<PlacedRow> rows = new ArrayList<>();
    private @Nullable String moneyUnit;
    private @Nullable Declared yearLine;
    private boolean inNotes;
    private boolean interrupted;
    private int at;

    Pass(List<Piece> pieces) {
      this.pieces = pieces;
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
      return new Forms(evaluations, prose, warnings);
    }

    private void prose(Prose p) {
      noteUnit(p.text());
      if (TitleReader.isTitle(p.text())) {
        open(new Declared(Wording.clean(p.text()), p.location()));
        head.addTitle(p.text());
        inNotes = false;
      } else if (draft.hasRowsOrFields() && isNote(p.text())) {
        closeBlock();
        draft.notes.add(new Declared(Wording.clean(p.text()), p.location()));
      } else if (!isYear(p.text(), p.location())) {
        plainLine(p);
      }
    }

    private void plainLine(Prose p) {
      inNotes = false;
      prose.add(p);
      // A numbered line is a heading of the prose, not the head of a form.
      if (!NUMBERED.matcher(p.text()).matches()) {
        Map<Role, Declared> found = fields.inLine(p.text(), p.location());
        found.forEach(draft.fields::putIfAbsent);
        head.addFields(found);
        if (!found.isEmpty()) {
          return;
        }
      }
      if (p.text().length() >= SENTENCE_LENGTH || TitleReader.isChapter(p.text())) {
        interrupted = true;
        closeBlock();
      }
    }

    private void noteUnit(String text) {
      Matcher unit = MONEY_UNIT.matcher(Wording.bare(text));
      if (unit.find()) {
        moneyUnit = unit.group(1);
      }
    }

    private boolean isYear(String text, Location place) {
      if (!YEAR_LINE.matcher(Wording.bare(text)).matches()) {
        return false;
      }
      yearLine = new Declared(Wording.bare(text), place);
      draft.fields.putIfAbsent(Role.YEAR, yearLine);
      return true;
    }

    private boolean isNote(String text) {
      inNotes = NOTE.matcher(text).matches() || inNotes && NUMBERED.matcher(text).matches();
      return inNotes;
    }

    /** A title begins another form; what was read of an unfinished one is the report's head. */
    private void open(@Nullable Declared title) {
      if (draft.sections.isEmpty() || draft.hasRows(rows)) {
        finish();
        draft = new Draft(title);
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
      draft = new Draft(null);
      goal = null;
      moneyUnit = null;
      interrupted = false;
    }

    private void closeBlock() {
      if (budget != null) {
        draft.budget.addAll(budget.lines());
        draft.claims.addAll(budget.claims());
        budget = null;
      }
      if (sectionTable != null) {
        sectionTable.sections().forEach(draft::addSection);
        sectionTable.total().ifPresent(total -> draft.total = total);
        sectionTable = null;
      }
      if (heading != null && !rows.isEmpty()) {
        draft.indicators.add(labels.place(rows, heading.has(Role.LEVEL1)), goal);
      }
      rows = new ArrayList<>();
      heading = null;
    }

    private void row(Row row) {
      Row below = at < pieces.size() && pieces.get(at) instanceof Row next ? next : null;
      Optional<Heading> found = headings.read(row, below);
      if (found.isPresent()) {
        at += found.get().rows() - 1;
        headed(row, found.get());
        return;
      }
      if (sectionTable != null && sectionTable.take(row) || budget != null && budget.take(row)) {
        return;
      }
      if (isTotal(row) || isTitle(row) || isHead(row) || isLabelledGoal(row) || isNoteRow(row)) {
        return;
      }
      if (heading != null && heading.block() == Place.INDICATOR) {
        indicatorRow(row, heading);
      } else if (heading != null && heading.block() == Place.GOAL) {
        draft.goals.take(joinedPieces(row, heading), heading, placer);
      } else {
        looseRow(row);
      }
    }

    private void headed(Row row, Heading found) {
      boolean continues =
          heading != null
              && found.block() == Place.INDICATOR
              && heading.block() == Place.INDICATOR
              && heading.roles().equals(found.roles())
              && !interrupted;
      if (continues) {
        // The heading is repeated on the next page; its rows go on under the same labels.
        heading = found;
        return;
      }
      boolean another =
          draft.hasRows(rows)
              && (draft.total != null && draft.sections.isEmpty()
                  || interrupted
                  || found.block() == Place.BUDGET);
      if (another) {
        Declared title = interrupted ? null : draft.title;
        finish();
        draft = new Draft(title);
      }
      closeBlock();
      interrupted = false;
      draft.startAt(row.location());
      if (found.block() == Place.BUDGET) {
        budget = new BudgetReader(placer, found, row, moneyUnit);
      }
      heading = found;
    }

    private void indicatorRow(Row row, Heading under) {
      Row whole = joinedPieces(row, under);
      PlacedRow placed =
          PlacedRow.of(
              whole, under, placer.place(whole, under), whole.afterBreak() || afterRepeat());
      PlacedRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && placed.afterBreak() && isRestOf(placed, last)) {
        rows.set(rows.size() - 1, last.joinedWith(placed));
      } else {
        rows.add(placed);
      }
    }

    private boolean afterRepeat() {
      return at >= 2 && pieces.get(at - 2) instanceof Row above && isHeading(above);
    }

    private boolean isHeading(Row above) {
      return headings.read(above, null).isPresent();
    }

    /**
     * A page break cuts a row so that its rest has only the cut cells. The rest has no name of its
     * own, or the row above is still without its figures, or only words go on.
     */
    private boolean isRestOf(PlacedRow rest, PlacedRow last) {
      if (rest.hasPoints()) {
        return !last.hasValues() && last.has(Role.LEVEL3);
      }
      boolean values = rest.has(Role.TARGET) || rest.has(Role.ACTUAL);
      return !rest.has(Role.LEVEL3) || !values && !rest.has(Role.LEVEL1) && !rest.has(Role.LEVEL2);
    }

    /**
     * A blank line inside a cell cuts a dumped row; its pieces together have the heading's width.
     */
    private Row joinedPieces(Row row, Heading under) {
      Row joined = row;
      int next = at;
      while (!row.isAligned()
          && joined.cells().size() < under.width()
          && next < pieces.size()
          && pieces.get(next) instanceof Row piece
          && piece.table() == row.table()
          && !startsSomething(piece)) {
        joined = joined.joinedWith(piece);
        next++;
      }
      if (row.isAligned() || joined.cells().size() != under.width()) {
        return row;
      }
      at = next;
      return joined;
    }

    private boolean startsSomething(Row row) {
      return isHeading(row)
          || row.filled().stream()
              .findFirst()
              .map(
                  cell ->
                      vocabulary.role(Place.TOTAL, cell.text()).isPresent()
                          || vocabulary.role(Place.FIELD, cell.text()).isPresent())
              .orElse(false);
    }

    private boolean isTotal(Row row) {
      List<Cell> filled = row.filled();
      if (heading == null
          || filled.isEmpty()
          || vocabulary.role(Place.TOTAL, filled.get(0).text()).isEmpty()
          || heading.block() == Place.BUDGET) {
        return false;
      }
      List<Cell> figures =
          filled.stream().filter(cell -> Figures.points(cell.text()).isPresent()).toList();
      if (figures.isEmpty()) {
        return false;
      }
      Cell score = figures.get(figures.size() - 1);
      Cell weight = figures.size() > 1 ? figures.get(figures.size() - 2) : null;
      draft.total = new Total(declared(weight), declared(score), null, score.location());
      return true;
    }

    private static @Nullable Declared declared(@Nullable Cell cell) {
      return cell == null ? null : new Declared(Wording.clean(cell.text()), cell.location());
    }

    private boolean isTitle(Row row) {
      List<Cell> filled = row.filled();
      if (filled.size() == 1) {
        noteUnit(filled.get(0).text());
        if (isYear(filled.get(0).text(), filled.get(0).location())) {
          return true;
        }
      }
      if (filled.size() != 1 || !TitleReader.isTitle(filled.get(0).text())) {
        return false;
      }
      open(declared(filled.get(0)));
      return true;
    }

    /** Rows that say who and what; below indicators they begin another form. */
    private boolean isHead(Row row) {
      Map<Role, Declared> found = fields.inRow(row);
      boolean labelled =
          row.filled().stream()
              .findFirst()
              .map(cell -> vocabulary.role(Place.FIELD, cell.text()).isPresent())
              .orElse(false);
      if (found.isEmpty() || heading != null && !labelled) {
        return false;
      }
      boolean identity = found.containsKey(Role.PROJECT) || found.containsKey(Role.BODY);
      if (identity && draft.hasRows(rows)) {
        Declared title = draft.title;
        finish();
        draft = new Draft(title);
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
              && (NOTE.matcher(label + "：").matches()
                  || vocabulary
                      .role(Place.INDICATOR, label)
                      .filter(Role.REASON::equals)
                      .isPresent());
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
        sectionTable = table.get();
        return;
      }
      List<Cell> filled = row.filled();
      boolean pairs = !interrupted && !filled.isEmpty() && filled.size() % 2 == 0;
      for (int i = 0; i + 1 < filled.size(); i += 2) {
        pairs &=
            !Figures.isQuantity(filled.get(i).text())
                && Figures.points(filled.get(i + 1).text()).isPresent();
      }
      for (int i = 0; pairs && i + 1 < filled.size(); i += 2) {
        draft.claims.add(amount(filled.get(i), filled.get(i + 1)));
      }
    }

    private Claim amount(Cell label, Cell value) {
      String text = Wording.bare(label.text()) + "：" + Wording.bare(value.text());
      BigDecimal figure = Figures.points(value.text()).orElse(BigDecimal.ZERO);
      return new Claim(
          Wording.bare(label.text()), "amount", text, figure, moneyUnit, value.location());
    }
  }
}
