package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;

/** Looks for one kind of finding in all evaluations of one report, which share its prose. */
public interface ReportCheck extends Explained {

  /**
   * A finding and the evaluation that it belongs to.
   *
   * @param evaluation its place in the report, from 0
   */
  record Found(int evaluation, Finding finding) {}

  /** What is found, each thing once, however many evaluations hold the same. */
  List<Found> check(List<NormalizedEvaluation> evaluations);
}
