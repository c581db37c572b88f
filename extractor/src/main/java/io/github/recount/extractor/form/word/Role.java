package io.github.recount.extractor.form.word;

import java.util.Locale;

/** The part that a column or a field plays in a form. */
public enum Role {
  LEVEL1,
  LEVEL1_WEIGHT,
  LEVEL2,
  LEVEL2_WEIGHT,
  LEVEL3,
  /** Few forms have it; their rows share the names of level 3. */
  LEVEL4,
  OPERATOR,
  TARGET,
  /** Filled where the target was changed during the year, and then the one in force. */
  ADJUSTED_TARGET,
  UNIT,
  EXPLANATION,
  ACTUAL,
  /** Last year's actual value. */
  PREVIOUS,
  WEIGHT,
  SHARE,
  RAW_SCORE,
  SCORE,
  /** Points that somebody else gives: the score only where the body gives none. */
  OTHER_SCORE,
  REASON,

  ITEM,
  INITIAL,
  ADJUSTED,
  EXECUTED,
  RATE,

  GOAL_NAME,
  EXPECTED,
  ACCOMPLISHED,

  PROJECT,
  DEPARTMENT,
  BODY,
  /** Who filled the form in: the body, where the form names no other. */
  FILED_BY,
  FILED_ON,
  YEAR,
  GRADE,

  TOTAL,
  /** A row that adds up a section. */
  SECTION,

  /** A column that the form has and nobody asks for. */
  OTHER;

  /** The role in words, for people. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether a merged cell of this column speaks for each row that it covers. */
  public boolean isCarried() {
    return switch (this) {
      case LEVEL1, LEVEL1_WEIGHT, LEVEL2, LEVEL2_WEIGHT, ITEM -> true;
      default -> false;
    };
  }
}
