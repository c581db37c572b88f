package io.github.recount.extractor;

import io.github.recount.extractor.form.FormReader;
import io.github.recount.extractor.form.Forms;
import io.github.recount.extractor.form.VocabularyList;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.RowStream;
import io.github.recount.extractor.narrative.AccountsReader;
import io.github.recount.extractor.narrative.ClaimMerger;
import io.github.recount.extractor.narrative.NarrativeReader;
import io.github.recount.extractor.narrative.NarrativeReader.Narrative;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** Reads a file and finds the evaluations that it declares. */
public final class Extractor {
  private final Map<String, FormatReader> readers = new HashMap<>();
  private final FormReader forms;
  private final NarrativeReader narratives = new NarrativeReader();
  private final AccountsReader accounts = new AccountsReader();
  private final ClaimMerger merger = new ClaimMerger();

  /** An extractor with all format readers that the program ships. */
  public Extractor() {
    this(new FormReader());
  }

  private Extractor(FormReader forms) {
    this.forms = forms;
    for (FormatReader reader : ServiceLoader.load(FormatReader.class)) {
      reader.mediaTypes().forEach(type -> readers.put(type, reader));
    }
  }

  /**
   * An extractor that knows a user's words too, and takes them before the program's.
   *
   * @param vocabulary a list of words as {@code docs/ADDING.md} describes it
   * @throws ReadFailure if it is none; the message names the line
   */
  public static Extractor withWordsOf(Path vocabulary) throws ReadFailure {
    return new Extractor(new FormReader(VocabularyList.withWordsOf(vocabulary)));
  }

  /**
   * Reads one file, whatever its format.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  public Report extract(SourceDocument source) throws ReadFailure {
    Document document = read(source);
    List<Piece> pieces = RowStream.of(document);
    Forms found = forms.read(pieces);
    Narrative narrative = narratives.read(found.prose()).withClaims(accounts.read(pieces));
    List<String> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(found.warnings());
    return new Report(
        merger.merge(found.evaluations(), narrative),
        document.pages(),
        document.text().name().toLowerCase(Locale.ROOT),
        warnings);
  }

  /**
   * The file as blocks, before any of it is understood.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  public Document read(SourceDocument source) throws ReadFailure {
    if (source.bytes() == 0) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "the file is empty");
    }
    FormatReader reader = readers.get(source.mediaType());
    if (reader == null) {
      throw new ReadFailure(
          ReadFailure.Code.UNSUPPORTED, "no reader for files of type " + source.mediaType());
    }
    return reader.read(source);
  }
}
