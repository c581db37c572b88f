package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.List;

/** Looks for one kind of finding in one evaluation. */
public interface Check extends ReportCheck {

  /** What is found, in the order of the report; empty where all agrees or nothing can be said. */
  List<Finding> check(NormalizedEvaluation evaluation);

  @Override
  default List<Found> check(List<NormalizedEvaluation> evaluations) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      for (Finding finding : check(evaluations.get(i))) {
        found.add(new Found(i, finding));
      }
    }
    return found;
  }
}
