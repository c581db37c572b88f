package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.FindingMatch.Judged;
import io.github.recount.corpus.truth.Truth.TrueFinding;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many labelled errors were found, and what was found besides, by code. */
final class FindingCounts {
  private final Map<String, Count> codes = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private int falseErrors;

  /**
   * Counts the findings of one evaluation.
   *
   * @param all whether the truth labels every finding, so that others are wrong
   */
  void add(String at, List<TrueFinding> truth, NormalizedEvaluation found, boolean all) {
    for (Judged judged : new FindingMatch(found).judge(truth)) {
      TrueFinding label = judged.truth();
      Finding finding = judged.found();
      if (label != null && !(label.maybe() && finding == null)) {
        count(label.code()).add(true, finding != null, finding != null);
        if (finding == null) {
          differences.add(new Difference(at + " finding", label.toString(), null));
        }
      } else if (finding != null && all) {
        besides(at, finding);
      }
    }
  }

  private void besides(String at, Finding finding) {
    // How well a row was read is no matter of what the report holds: no truth can deny it.
    if (finding.code() == Finding.Code.LOW_CONFIDENCE) {
      return;
    }
    count(finding.code().name()).add(false, true, false);
    falseErrors += finding.severity() == Finding.Severity.ERROR ? 1 : 0;
    String words = finding.severity() + " " + finding.code() + ": " + finding.message();
    differences.add(new Difference(at + " finding", null, words));
  }

  private Count count(String code) {
    return codes.computeIfAbsent(code, c -> new Count());
  }

  Map<String, Count> codes() {
    return new TreeMap<>(codes);
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** Findings of the severity error that no label calls for. */
  int falseErrors() {
    return falseErrors;
  }
}
