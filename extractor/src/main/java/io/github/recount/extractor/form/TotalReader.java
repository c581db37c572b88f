package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Total;
import java.util.List;
import java.util.Optional;

/** Reads the totals of forms: below the rows, in a block of their own, or in the form's head. */
final class TotalReader {
  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final PieceCursor cursor;
  private final HeadingReader headings;

  TotalReader(Vocabulary vocabulary, OpenForm form, PieceCursor cursor, HeadingReader headings) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.cursor = cursor;
    this.headings = headings;
  }

  /** Takes a row if it is a total, and what belongs to it below. */
  boolean take(Row row) {
    if (!form.awaitsTotal()) {
      return isHeadTotal(row);
    }
    Optional<Total> total = TotalRow.read(row, form.block().heading(), vocabulary);
    if (total.isEmpty()) {
      total = TotalRow.headed(row, cursor.rowAhead(), vocabulary);
      total.ifPresent(found -> cursor.skip(1));
    }
    if (total.isEmpty()) {
      total = cutTotal(row);
    }
    total.ifPresent(form::declare);
    return total.isPresent();
  }

  /** A total whose label goes on behind a page break, maybe below the heading again. */
  private Optional<Total> cutTotal(Row row) {
    List<Row> ahead = cursor.rowsAhead(2 + HeadingReader.MOST_BELOW, next -> false);
    if (ahead.isEmpty() || !ahead.get(0).afterBreak()) {
      return Optional.empty();
    }
    List<Row> below = ahead.subList(1, ahead.size());
    int head = headings.read(ahead.get(0), below).map(Heading::rows).orElse(0);
    Optional<Total> total =
        head < ahead.size()
            ? TotalRow.cut(row, ahead.get(head), form.block().heading(), vocabulary)
            : Optional.empty();
    total.ifPresent(found -> cursor.skip(head + 1));
    return total;
  }

  private boolean isHeadTotal(Row row) {
    Optional<Total> total =
        row.filled().size() == 2 && !form.hasRows()
            ? TotalRow.within(row, vocabulary)
            : Optional.empty();
    total.ifPresent(found -> form.draft().headTotal = found);
    return total.isPresent();
  }

  /** Takes the total that stands among the fields of the head, if one does. */
  void takeHead(Row row) {
    TotalRow.within(row, vocabulary)
        .or(() -> TotalRow.inCell(row, vocabulary))
        .ifPresent(total -> form.draft().headTotal = total);
  }
}
