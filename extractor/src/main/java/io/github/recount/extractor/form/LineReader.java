package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.row.CellPlacer;
import io.github.recount.extractor.form.row.PlacedRow;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what stands between the tables: titles, notes, labelled fields, and prose. */
final class LineReader {
  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final PieceCursor cursor;
  private final HeadingReader headings;
  private final FieldReader fields;
  private final CellPlacer placer;
  private final SectionLine section;
  private boolean inNotes;

  LineReader(
      Vocabulary vocabulary,
      OpenForm form,
      PieceCursor cursor,
      HeadingReader headings,
      FieldReader fields) {
    this.placer = new CellPlacer(vocabulary);
    this.section = new SectionLine(vocabulary, form, cursor, headings);
    this.vocabulary = vocabulary;
    this.form = form;
    this.cursor = cursor;
    this.headings = headings;
    this.fields = fields;
  }

  void read(Prose line) {
    String text = line.text();
    form.noteUnit(text);
    if (isRunningHead(text)) {
      form.block().goesOnBehindPageHead();
    } else if (LineKind.isTitle(text) || standsAboveForm(text)) {
      title(declared(line));
    } else if (isNote(text)) {
      inNotes = true;
      form.closeBlock();
      form.draft().notes.add(declared(line));
    } else if (LineKind.isYear(text)) {
      form.noteYear(new Declared(Wording.bare(text), line.location()));
    } else {
      plain(line);
    }
  }

  /** A title, wherever it stands: the form below it is another one. */
  void title(Declared title) {
    form.open(title);
    form.head().addTitle(title);
    inNotes = false;
  }

  /** A numbered title above the head of a form, maybe with a date or a unit in between. */
  private boolean standsAboveForm(String text) {
    Row next = cursor.rowBelow(this::isOfHead);
    return next != null && LineKind.mayBeTitle(text) && !fields.inRow(next).isEmpty();
  }

  private boolean isOfHead(Prose line) {
    String text = line.text();
    return LineKind.isYear(text)
        || LineKind.moneyUnit(text).isPresent()
        || !LineKind.isNumbered(text) && !fields.inLine(text, line.location()).isEmpty();
  }

  private boolean isNote(String text) {
    return form.draft().hasBegun()
        && (LineKind.isNote(text) || inNotes && LineKind.isNumbered(text));
  }

  /** The report's title at the top of a page, in the middle of a table that goes on below it. */
  private boolean isRunningHead(String text) {
    Heading open = form.block().heading();
    Row next = cursor.rowAhead();
    if (open == null
        || next == null
        || form.draft().total != null
        || !form.hasRows()
        || !form.head().isTitle(text) && !LineKind.isContinued(text)) {
      return false;
    }
    return fields.inRow(next).isEmpty()
        && headings.read(next, below()).map(found -> form.block().isHeadedBy(found)).orElse(true);
  }

  private List<Row> below() {
    List<Row> ahead = cursor.rowsAhead(1 + HeadingReader.MOST_BELOW, row -> false);
    return ahead.subList(1, ahead.size());
  }

  private void plain(Prose line) {
    inNotes = false;
    String text = line.text();
    form.add(line);
    if (section.take(text, line.location())) {
      return;
    }
    if (LineKind.runsTogether(text)) {
      form.warn("a form whose cells run together and cannot be told apart: " + text);
    }
    form.unread().consider(text);
    form.head().addLine(text);
    if (form.draft().hasBegun()
        && !form.hasRows()
        && form.draft().goals.takeLine(line, vocabulary)) {
      return;
    }
    // A numbered line is a heading of the prose, not the head of a form.
    if (!LineKind.isNumbered(text)) {
      Map<Role, Declared> found = fields.inLine(text, line.location());
      found.forEach(form.draft().fields::putIfAbsent);
      form.head().addFields(found);
      if (!found.isEmpty()) {
        return;
      }
    }
    if (!LineKind.isProse(text)) {
      return;
    }
    if (standsInTable(line)) {
      form.keepUnplaced("above the rest of a table, and may be of a cell: " + text);
    } else {
      form.interrupt();
    }
  }

  /**
   * Whether the line is at the head of a page and below it goes on the table that the page before
   * ends with: a text of a cut cell that stands below no column for certain. To end the form there
   * would lose rows.
   */
  private boolean standsInTable(Prose line) {
    Integer page = line.location().page();
    Heading open = form.block().heading();
    PlacedRow last = form.block().lastRow();
    Row next = cursor.rowBelow(other -> Objects.equals(other.location().page(), page));
    if (page == null
        || open == null
        || open.block() != Place.INDICATOR
        || last == null
        || next == null
        || form.draft().total != null
        || !page.equals(next.location().page())
        || page.equals(last.location().page())) {
      return false;
    }
    PlacedRow placed = PlacedRow.of(next, open, placer.place(next, open), true);
    return headings
        .read(next, List.of())
        .map(found -> form.block().isHeadedBy(found))
        .orElse(placed.has(Role.LEVEL3) && placed.hasPoints() && fields.inRow(next).isEmpty());
  }

  private static Declared declared(Prose line) {
    return new Declared(Wording.clean(line.text()), line.location());
  }
}
