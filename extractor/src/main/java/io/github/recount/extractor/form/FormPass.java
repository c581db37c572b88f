package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import java.util.List;

/**
 * One pass over a document's rows and paragraphs. A heading opens a block, the rows below it are
 * read by the block's reader, and a title, another head of a form or prose ends an evaluation.
 */
final class FormPass {
  private final PieceCursor cursor;
  private final OpenForm form;
  private final LineReader lines;
  private final RowReader rows;

  FormPass(Vocabulary vocabulary, List<Piece> pieces) {
    HeadingReader headings = new HeadingReader(vocabulary);
    FieldReader fields = new FieldReader(vocabulary);
    this.cursor = new PieceCursor(pieces);
    this.form = new OpenForm(vocabulary);
    this.lines = new LineReader(vocabulary, form, cursor, headings, fields);
    TotalReader totals = new TotalReader(vocabulary, form, cursor, headings);
    FrameReader frame = new FrameReader(vocabulary, form, fields, lines, totals);
    this.rows = new RowReader(vocabulary, form, cursor, headings, frame);
  }

  Forms read() {
    while (cursor.hasNext()) {
      Piece piece = cursor.next();
      if (piece instanceof Prose line) {
        lines.read(line);
      } else if (piece instanceof Row row && !row.isBlank()) {
        rows.read(row);
      }
    }
    return form.forms();
  }
}
