package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The budget's amounts are in another unit than its heading says; typing them has found it. */
final class UnitSuspect implements Check {
  @Override
  public Code code() {
    return Code.UNIT_SUSPECT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING, Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    return evaluation.findings().stream().filter(found -> found.code() == code()).toList();
  }
}
