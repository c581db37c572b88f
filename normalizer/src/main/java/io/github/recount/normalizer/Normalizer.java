package io.github.recount.normalizer;

import io.github.recount.extractor.report.Report;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;

/** Types a report's values, recomputes its sums and finds what does not agree. */
public final class Normalizer {

  /** The evaluations of one document, in its order. */
  public List<NormalizedEvaluation> normalize(String sha256, Report report) {
    return List.of();
  }
}
