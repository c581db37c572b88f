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
 * @param evaluations number of evaluations
 * @param findings number of findings
 */
record Outcome(
    Status status,
    @Nullable Failure error,
    @Nullable String sha256,
    int evaluations,
    int findings) {

  static Outcome of(NormalizedDocument document) {
    List<NormalizedEvaluation> evaluations = document.evaluations();
    return new Outcome(
        document.status(),
        document.error(),
        document.sha256(),
        evaluations.size(),
        evaluations.stream().mapToInt(evaluation -> evaluation.findings().size()).sum());
  }
}
