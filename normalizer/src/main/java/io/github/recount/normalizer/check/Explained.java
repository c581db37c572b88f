package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import java.util.Set;

/**
 * A kind of finding. A page beside the classes, {@code CODE.md}, says how it is computed and when
 * it keeps silent; docs/findings.md is made of these pages.
 */
public interface Explained {
  /** The public name of what is found. */
  Code code();

  /** Every severity that a finding of this kind can have. */
  Set<Severity> severities();
}
