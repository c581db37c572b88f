package io.github.recount.extractor.form;

import io.github.recount.extractor.form.row.LabelPlacer;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The evaluation that is being read, and what was read of the document before it. */
final class OpenForm {
  private final Vocabulary vocabulary;
  private final LabelPlacer labels;
  private final UnreadForms unread;
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<List<Prose>> remarks = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> unplaced = new ArrayList<>();
  private final DocumentHead head = new DocumentHead();
  private Draft draft;
  private OpenBlock block = OpenBlock.none();
  private @Nullable Integer goal;
  private @Nullable String moneyUnit;
  private @Nullable Declared yearLine;
  private @Nullable Declared section;
  private boolean interrupted;
  private boolean headed;

  /** The head of a form that stands in a table of its own, above that of the indicators. */
  private @Nullable Draft front;

  private int firstBeside;

  OpenForm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.labels = new LabelPlacer(vocabulary);
    this.unread = new UnreadForms(vocabulary);
    this.draft = new Draft(vocabulary, null);
  }

  Draft draft() {
    return draft;
  }

  DocumentHead head() {
    return head;
  }

  OpenBlock block() {
    return block;
  }

  UnreadForms unread() {
    return unread;
  }

  @Nullable String moneyUnit() {
    return moneyUnit;
  }

  /** Whether prose has come since the last block was open. */
  boolean isInterrupted() {
    return interrupted;
  }

  /** Whether indicators of the open evaluation were read. */
  boolean hasRows() {
    return draft.hasIndicators() || block.hasRows();
  }

  void add(Prose line) {
    prose.add(line);
  }

  void warn(String text) {
    warnings.add(text);
  }

  /** Keeps what found no place; it matters only if the form turns out to be an evaluation. */
  void keepUnplaced(String text) {
    unplaced.add(text);
  }

  void noteUnit(String text) {
    LineKind.moneyUnit(text).ifPresent(unit -> moneyUnit = unit);
  }

  void noteYear(Declared year) {
    yearLine = year;
    draft.fields.putIfAbsent(Role.YEAR, year);
  }

  /** Prose ends a form, whatever comes below it. */
  void interrupt() {
    interrupted = true;
    closeBlock();
  }

  /** A title begins another form; what was read of an unfinished one is the report's head. */
  void open(Declared title) {
    beginWith(title);
    noteYearAbove(title);
    firstBeside = prose.size();
  }

  /** A title may be broken over two lines, with the year in the first. */
  private void noteYearAbove(Declared title) {
    Prose above = prose.isEmpty() ? null : prose.get(prose.size() - 1);
    Integer line = title.location().line();
    if (above != null
        && line != null
        && Figures.year(title.text()).isEmpty()
        && Figures.year(above.text()).isPresent()
        && !LineKind.isProse(above.text())
        && Objects.equals(above.location().page(), title.location().page())
        && Objects.equals(above.location().line(), line - 1)) {
      draft.fields.put(Role.YEAR, new Declared(Wording.bare(above.text()), above.location()));
    }
  }

  private void beginWith(Declared title) {
    if (draft.sections.isEmpty() || hasRows()) {
      begin(title);
      if (yearLine != null) {
        draft.fields.put(Role.YEAR, yearLine);
        yearLine = null;
      }
    } else {
      closeBlock();
      draft.title = title;
    }
  }

  /** Ends the evaluation and begins another one. */
  void begin(@Nullable Declared title) {
    finish();
    draft = new Draft(vocabulary, title);
  }

  /** Begins another one in the same table: what stands above that goes for both. */
  void beginInTable() {
    String unit = moneyUnit;
    begin(draft.title);
    moneyUnit = unit;
  }

  /** A heading ends the evaluation where that has its total, or cannot have another budget. */
  void beginBlock(Vocabulary.Place block) {
    boolean another =
        hasRows()
            && (draft.total != null && draft.sections.isEmpty()
                || interrupted
                || block == Vocabulary.Place.BUDGET);
    if (another) {
      begin(interrupted ? null : draft.title);
    }
    closeBlock();
    interrupted = false;
    headed |= block == Vocabulary.Place.INDICATOR;
  }

  void open(OpenBlock another) {
    closeBlock();
    block = another;
  }

  void closeBlock() {
    block.close(draft, labels, goal);
    block = OpenBlock.none();
  }

  void underGoal(int number) {
    goal = number;
  }

  /** The rows below are of a section that a line above their heading names. */
  void underSection(Declared name) {
    section = name;
    // Prose between the tables of its sections does not end a form.
    boolean another = draft.linedSections.add(name.text());
    interrupted &= !another || !hasRows() || draft.total != null;
  }

  @Nullable Declared section() {
    return section;
  }

  /** Whether a total may come: remarks may stand between the rows and their total. */
  boolean awaitsTotal() {
    return block.heading() == null
        ? draft.hasIndicators() && draft.total == null && !interrupted
        : !block.isUnder(Vocabulary.Place.BUDGET);
  }

  void declare(Total total) {
    draft.total = total;
  }

  private void finish() {
    closeBlock();
    int before = evaluations.size();
    if (front != null && draft.hasIndicators()) {
      if (draft.completeBy(front)) {
        warnings.add("a form was completed by the head that stands in a table of its own above it");
      }
      front = null;
    } else if (draft.isFront()) {
      front = draft;
    }
    draft.build().map(head::complete).ifPresent(this::keep);
    firstBeside = prose.size();
    if (draft.hasIndicators()) {
      warnings.addAll(draft.indicators.unplaced());
      warnings.addAll(unplaced);
    }
    if (before == evaluations.size()) {
      unread.end(draft, headed).ifPresent(warnings::add);
    }
    unread.forget();
    headed = false;
    unplaced.clear();
    draft = new Draft(vocabulary, null);
    goal = null;
    moneyUnit = null;
    section = null;
    interrupted = false;
  }

  private void keep(Evaluation evaluation) {
    evaluations.add(evaluation);
    List<Prose> beside = prose.subList(firstBeside, prose.size());
    List<Prose> own =
        beside.stream()
            .takeWhile(line -> !LineKind.isListed(line.text()))
            .filter(line -> LineKind.isOfThisForm(line.text()))
            .toList();
    beside.removeAll(own);
    remarks.add(own);
  }

  /** A table that only sums up the sections of a form is none of its own. */
  private void leaveSummaries() {
    for (int i = evaluations.size() - 1; i >= 0; i--) {
      Evaluation summary = evaluations.get(i);
      if (evaluations.stream().anyMatch(form -> Summary.isOf(form, summary))) {
        warnings.add("a table that sums up the sections of a form was left out");
        evaluations.remove(i);
        remarks.remove(i);
      }
    }
  }

  /** All that was read, at the end of the document. */
  Forms forms() {
    finish();
    leaveSummaries();
    warnings.addAll(unread.unheaded(evaluations));
    if (!evaluations.isEmpty() && head.isThirdParty()) {
      warnings.add("an evaluation by a third party, no self-evaluation");
      evaluations.clear();
      remarks.clear();
    }
    return new Forms(evaluations, remarks, prose, warnings, head.ofSelfEvaluation());
  }
}
