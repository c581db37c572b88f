package io.github.recount.extractor.form;

import io.github.recount.extractor.form.loose.LooseText;
import io.github.recount.extractor.form.row.SideBySide;
import io.github.recount.extractor.form.row.ValuesInRows;
import io.github.recount.extractor.form.word.MisreadWords;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.VocabularyList;
import io.github.recount.extractor.grid.Piece;
import java.util.List;

/** Finds the evaluations in a document's rows and paragraphs. */
public final class FormReader {
  private final Vocabulary vocabulary;

  /** A reader that knows the words of the program. */
  public FormReader() {
    this(VocabularyList.standard());
  }

  /** A reader that knows these words. */
  public FormReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words that it knows. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The evaluations of one document, in one pass. */
  public Forms read(List<Piece> pieces) {
    MisreadWords misread = new MisreadWords(vocabulary);
    List<Piece> halves = new SideBySide(vocabulary).below(misread.settledIn(pieces));
    List<Piece> settled = new ValuesInRows(vocabulary).beside(halves);
    Forms forms = new FormPass(vocabulary, new LooseText(vocabulary).inRows(settled)).read();
    return forms.withWarnings(misread.warnings());
  }
}
