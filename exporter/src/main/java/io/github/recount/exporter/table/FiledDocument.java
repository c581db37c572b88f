package io.github.recount.exporter.table;

import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in its place in an archive.
 *
 * @param duplicateOf path of an earlier document with the same bytes; the evaluations are counted
 *     there, and only there
 */
public record FiledDocument(NormalizedDocument document, @Nullable String duplicateOf) {

  /** The evaluations to count. */
  public List<NormalizedEvaluation> evaluations() {
    return duplicateOf == null ? document.evaluations() : List.of();
  }
}
