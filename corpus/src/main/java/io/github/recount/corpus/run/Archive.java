package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.table.FiledDocument;
import java.util.Iterator;
import java.util.List;

/** The documents of a run in the order of the input, read from the store one at a time. */
record Archive(List<Entry> entries, DocumentStore store) implements Iterable<FiledDocument> {

  @Override
  public Iterator<FiledDocument> iterator() {
    return entries.stream().map(this::document).iterator();
  }

  private FiledDocument document(Entry entry) {
    return new FiledDocument(store.read(entry.path()).content(), entry.duplicateOf());
  }
}
