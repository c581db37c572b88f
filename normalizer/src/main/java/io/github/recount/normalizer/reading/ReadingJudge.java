package io.github.recount.normalizer.reading;

import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.scoring.Rescorer;
import java.util.List;

/**
 * Settles what reads in two ways where the report's own arithmetic suits one reading only, and
 * leaves both where it does not.
 */
public final class ReadingJudge {
  private final BySums bySums = new BySums();
  private final ByRule byRule;

  /** Judges scores by the rules of this rescorer. */
  public ReadingJudge(Rescorer rescorer) {
    byRule = new ByRule(rescorer);
  }

  /** The evaluation with each row in the reading that is taken; what stays open is kept. */
  public NormalizedEvaluation settle(NormalizedEvaluation typed, List<Declared> notes) {
    return new MisreadSigns(byRule, notes).noted(byRule.settle(bySums.settle(typed), notes));
  }
}
