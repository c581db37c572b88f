package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;

/** Looks for one kind of finding. */
public interface Check {

  /** What is found, in the order of the report; empty where all agrees or nothing can be said. */
  List<Finding> check(NormalizedEvaluation evaluation);
}
