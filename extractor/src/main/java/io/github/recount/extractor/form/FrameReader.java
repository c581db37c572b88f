package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the rows of a form's frame: titles, fields, goals beside labels, totals, notes, its foot.
 */
final class FrameReader {
  private static final Set<String> NOTES = Set.of("说明", "备注");

  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final FieldReader fields;
  private final LineReader lines;
  private final TotalReader totals;

  /** Where notes begin beside what a table says, and in which; none without a heading of theirs. */
  private int notesFrom = Integer.MAX_VALUE;

  private int notesTable;

  FrameReader(
      Vocabulary vocabulary,
      OpenForm form,
      FieldReader fields,
      LineReader lines,
      TotalReader totals) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.fields = fields;
    this.lines = lines;
    this.totals = totals;
  }

  /** Takes a row that is of the frame. */
  boolean take(Row row) {
    noteHeading(row);
    return isFoot(row)
        || totals.take(row)
        || isTitle(row)
        || isYearBesideUnit(row)
        || isHead(row)
        || isLabelledGoal(row)
        || isNote(row);
  }

  /** In a sheet, prose and signatures stand in cells too: one to a row, and nothing beside it. */
  boolean takeLine(Row row) {
    List<Cell> filled = row.filled();
    if (!row.isAligned() && row.cells().size() > 1
        || row.afterBreak()
        || filled.size() != 1
        || !row.cells().get(0).equals(filled.get(0))) {
      return false;
    }
    Cell cell = filled.get(0);
    boolean line =
        row.isAligned() && LineKind.isProse(cell.text())
            || LineKind.isNote(cell.text())
            || !fields.inLine(cell.text(), cell.location()).isEmpty();
    if (line) {
      lines.read(new Prose(cell.text(), cell.location()));
    }
    return line;
  }

  /** Who filled the form in, and when, in a row of cells. */
  private boolean isFoot(Row row) {
    List<Cell> filled = row.filled();
    boolean foot =
        form.hasRows()
            && filled.stream().anyMatch(cell -> LineKind.isSigned(cell.text()))
            && IntStream.range(0, filled.size()).allMatch(i -> isOfFoot(filled, i));
    if (foot) {
      filled.forEach(cell -> lines.read(new Prose(cell.text(), cell.location())));
    }
    return foot;
  }

  /** A label with its value in one cell, a label alone, or what stands beside such a one. */
  private boolean isOfFoot(List<Cell> filled, int i) {
    Cell cell = filled.get(i);
    return LineKind.isSigned(cell.text())
        || isLabel(cell.text())
        || i > 0 && isLabel(filled.get(i - 1).text())
        || !fields.inLine(cell.text(), cell.location()).isEmpty();
  }

  private static boolean isLabel(String text) {
    return text.strip().endsWith("：") || text.strip().endsWith(":");
  }

  private boolean isTitle(Row row) {
    List<Cell> filled = row.filled();
    if (filled.size() != 1) {
      return false;
    }
    Cell cell = filled.get(0);
    form.noteUnit(cell.text());
    form.head().addLine(cell.text());
    if (LineKind.isYear(cell.text())) {
      form.noteYear(new Declared(Wording.bare(cell.text()), cell.location()));
      return true;
    }
    if (LineKind.isTitle(cell.text())) {
      lines.title(new Declared(Wording.clean(cell.text()), cell.location()));
      return true;
    }
    return false;
  }

  /** The year of a form in a row with its unit: {@code （2016年度） | 单位：万元}. */
  private boolean isYearBesideUnit(Row row) {
    List<Cell> filled = row.filled();
    boolean year =
        filled.size() == 2
            && LineKind.isYear(filled.get(0).text())
            && LineKind.moneyUnit(filled.get(1).text()).isPresent();
    if (year) {
      form.noteUnit(filled.get(1).text());
      form.noteYear(new Declared(Wording.bare(filled.get(0).text()), filled.get(0).location()));
    }
    return year;
  }

  /** Rows that say who and what; below indicators they begin another form. */
  private boolean isHead(Row row) {
    Map<Role, Declared> found = fields.inRow(row);
    if (!found.isEmpty() && !form.hasRows()) {
      totals.takeHead(row);
    }
    boolean labelled = vocabulary.role(Place.FIELD, row.filled().get(0).text()).isPresent();
    if (found.isEmpty() || form.block().heading() != null && !labelled) {
      return false;
    }
    boolean identity = found.containsKey(Role.PROJECT) || found.containsKey(Role.BODY);
    if (identity && form.hasRows()) {
      form.begin(form.draft().title);
    }
    form.closeBlock();
    form.draft().startAt(row.location());
    found.forEach(this::put);
    return true;
  }

  /** What a table's cell says goes before a line above it, which is often short for it. */
  private void put(Role role, Declared value) {
    form.draft()
        .fields
        .merge(
            role,
            value,
            (before, own) ->
                before.location().table() == null && own.location().table() != null ? own : before);
  }

  /** Takes a row that has goals beside their labels, where no heading tells them. */
  boolean takeGoal(Row row) {
    boolean goal =
        !form.block().isUnder(Place.GOAL)
            && form.draft().goals.takeBeside(withoutNotes(row), vocabulary);
    if (goal) {
      form.closeBlock();
      form.draft().startAt(row.location());
    }
    return goal;
  }

  /** A heading over notes beside the texts of a table: {@code 内容 | 说明}. */
  private void noteHeading(Row row) {
    List<Cell> filled = row.filled();
    Cell last = filled.get(filled.size() - 1);
    if (row.isAligned() && filled.size() == 2 && NOTES.contains(Wording.key(last.text()))) {
      notesFrom = last.column();
      notesTable = row.table();
    }
  }

  private Row withoutNotes(Row row) {
    return row.table() == notesTable && row.isAligned()
        ? row.withCells(row.cells().stream().filter(cell -> cell.column() < notesFrom).toList())
        : row;
  }

  private boolean isLabelledGoal(Row row) {
    return form.draft()
        .goals
        .takeLabelled(row)
        .map(
            taken -> {
              form.closeBlock();
              form.draft().startAt(row.location());
              form.underGoal(taken.number());
              return true;
            })
        .orElse(false);
  }

  /** Remarks on the form as a whole, below its rows: a label, and a text beside it. */
  private boolean isNote(Row row) {
    boolean goesOn = row.afterBreak() || form.block().isUnder(Place.INDICATOR);
    if (goesOn && row.cells().get(0).isBlank()) {
      return false; // the end of a cell of the row above
    }
    List<Cell> filled = row.filled();
    String label = filled.get(0).text();
    boolean note =
        filled.size() <= 2
            && (LineKind.isNote(label + "：")
                || vocabulary.role(Place.INDICATOR, label).filter(Role.REASON::equals).isPresent());
    if (note) {
      form.closeBlock();
      Cell text = filled.get(filled.size() - 1);
      form.draft().notes.add(new Declared(Wording.clean(text.text()), text.location()));
    }
    return note;
  }
}
