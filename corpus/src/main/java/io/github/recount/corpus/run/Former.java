package io.github.recount.corpus.run;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.exporter.json.StoredDocument;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Input;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The results of a former run that a resumed one keeps.
 *
 * <p>Each document's file says itself what it was made from and by what, so no journal can go out
 * of step. What failed is read again: more time or memory may be had now.
 */
final class Former {
  private final DocumentStore store;
  private final String program;

  Former(DocumentStore store, String program) {
    this.store = store;
    this.program = program;
  }

  Optional<Outcome> outcome(Input input) {
    Path file = store.file(input.path());
    if (!Files.isRegularFile(file) || !Files.isRegularFile(input.file())) {
      return Optional.empty();
    }
    try {
      StoredDocument stored = DocumentJson.read(file);
      return isCurrent(stored, input)
          ? Optional.of(Outcome.of(stored.content()))
          : Optional.empty();
    } catch (IOException e) {
      // Not a document's file, or an input that will say so itself when it is read.
      return Optional.empty();
    }
  }

  private boolean isCurrent(StoredDocument stored, Input input) throws IOException {
    StoredDocument.Header document = stored.document();
    return stored.program().equals(program)
        && document.path().equals(input.path())
        && document.status() != Status.FAILED
        && Detector.sha256(input.file()).equals(document.sha256());
  }
}
