package io.github.recount.corpus.run;

import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run remembers of a document once it is written; a worker's answer, as one line of JSON.
 *
 * @param unpacked whether it was an archive, which is no document and has left its members instead
 * @param evaluations number of evaluations
 * @param findings number of findings
 */
record Outcome(
    boolean unpacked,
    Status status,
    @Nullable Failure error,
    @Nullable String sha256,
    int evaluations,
    int findings) {

  /** An archive that has left members and is without fault itself. */
  static Outcome unpacked(String sha256) {
    return new Outcome(true, Status.EMPTY, null, sha256, 0, 0);
  }

  static Outcome of(NormalizedDocument document) {
    List<NormalizedEvaluation> evaluations = document.evaluations();
    return new Outcome(
        false,
        document.status(),
        document.error(),
        document.sha256(),
        evaluations.size(),
        evaluations.stream().mapToInt(evaluation -> evaluation.findings().size()).sum());
  }
}
