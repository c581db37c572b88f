package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an auditor should look at.
 *
 * @param message one sentence with the figures, in English
 * @param declared the figure the report gives
 * @param recomputed the figure that follows
 */
public record Finding(
    Code code,
    Severity severity,
    String message,
    @Nullable BigDecimal declared,
    @Nullable BigDecimal recomputed,
    List<Location> locations) {

  /** Public names; see the contract. */
  public enum Code {
    TOTAL_MISMATCH,
    SECTION_MISMATCH,
    WEIGHT_SUM,
    RATE_MISMATCH,
    BUDGET_SCORE,
    SCORE_ABOVE_WEIGHT,
    SCORE_RULE,
    PART_SUM,
    UNIT_SUSPECT,
    UNIT_CONFLICT,
    COLUMN_SHIFT,
    GRADE_MISMATCH,
    CLAIM_CONFLICT,
    DUPLICATE_INDICATOR,
    MISSING_VALUE,
    YEAR_CONFLICT,
    LOW_CONFIDENCE
  }

  /** From worst to mildest. */
  public enum Severity {
    /** The arithmetic is wrong. */
    ERROR,
    /** A rule or a unit disagrees. */
    WARNING,
    INFO
  }

  public Finding {
    locations = List.copyOf(locations);
  }
}
