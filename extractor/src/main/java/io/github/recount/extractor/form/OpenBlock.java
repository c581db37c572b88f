package io.github.recount.extractor.form;

import io.github.recount.extractor.form.budget.BudgetPairs;
import io.github.recount.extractor.form.budget.BudgetReader;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.row.CutLabels;
import io.github.recount.extractor.form.row.CutRows;
import io.github.recount.extractor.form.row.LabelPlacer;
import io.github.recount.extractor.form.row.PlacedRow;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The block of a form that is being read: its heading, and what its rows have given so far. */
final class OpenBlock {
  private @Nullable Heading heading;
  private @Nullable BudgetReader budget;
  private @Nullable BudgetPairs pairs;
  private @Nullable SectionTable sections;
  private final List<PlacedRow> rows = new ArrayList<>();
  private boolean behindPageHead;

  /** Rests of labels that page breaks have cut, with the whole ones. */
  private final Map<Declared, Declared> wholeLabels = new HashMap<>();

  /** Outside every block. */
  static OpenBlock none() {
    return new OpenBlock();
  }

  static OpenBlock below(Heading heading) {
    OpenBlock block = new OpenBlock();
    block.heading = heading;
    return block;
  }

  static OpenBlock below(Heading heading, BudgetReader budget) {
    OpenBlock block = below(heading);
    block.budget = budget;
    return block;
  }

  static OpenBlock of(BudgetPairs pairs) {
    OpenBlock block = new OpenBlock();
    block.pairs = pairs;
    return block;
  }

  static OpenBlock of(SectionTable sections) {
    OpenBlock block = new OpenBlock();
    block.sections = sections;
    return block;
  }

  @Nullable Heading heading() {
    return heading;
  }

  boolean isUnder(Place place) {
    return heading != null && heading.block() == place;
  }

  /** Whether a heading is this block's own, printed again on the next page. */
  boolean isHeadedBy(Heading again) {
    return isUnder(Place.INDICATOR)
        && again.block() == Place.INDICATOR
        && heading != null
        && (heading.texts().equals(again.texts()) || heading.roles().equals(again.roles()));
  }

  /** Goes on below the heading of the next page, under the same labels. */
  void continueBelow(Heading again) {
    heading = heading == null ? again : again.typedAs(heading);
    behindPageHead = true;
  }

  /** The next row stands on another page, below the report's title or the table's heading. */
  void goesOnBehindPageHead() {
    behindPageHead = true;
  }

  boolean isBehindPageHead() {
    return behindPageHead;
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }

  /** Whether the row belongs to this block by what it holds. */
  boolean take(Row row) {
    return sections != null && sections.take(row) || budget != null && budget.take(row);
  }

  /** Whether the row goes on with a budget in pairs. */
  boolean takeNextPairs(Row row) {
    return pairs != null && pairs.take(row);
  }

  /** The indicator's row that was read last, null where there is none. */
  @Nullable PlacedRow lastRow() {
    return rows.isEmpty() ? null : rows.get(rows.size() - 1);
  }

  /** Adds an indicator's row, or the rest of the last one behind a page break. */
  void add(PlacedRow row, CutRows cutRows) {
    behindPageHead = false;
    int last = rows.size() - 1;
    if (last >= 0 && row.afterBreak() && cutRows.isRestOf(row, rows.get(last))) {
      PlacedRow cut = rows.get(last);
      rows.set(last, cut.joinedWith(row));
      wholeLabels.putAll(CutLabels.complete(rows.subList(0, last), cut, row, rows.get(last)));
    } else {
      rows.add(CutLabels.whole(row, wholeLabels));
    }
  }

  /** Hands over what was read. */
  void close(Draft draft, LabelPlacer labels, @Nullable Integer goal) {
    if (budget != null) {
      draft.budget.addAll(budget.lines());
      draft.claims.addAll(budget.claims());
    }
    if (pairs != null) {
      draft.budget.addAll(pairs.lines());
    }
    if (sections != null) {
      sections.sections().forEach(draft::addSection);
      sections.total().ifPresent(total -> draft.total = total);
    }
    if (heading != null && !rows.isEmpty()) {
      draft.indicators.add(labels.place(rows, heading.has(Role.LEVEL1)), goal);
    }
  }
}
