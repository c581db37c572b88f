package io.github.recount.corpus.truth.generate;

/** What a column of an indicator table or of a budget block holds. */
enum Column {
  /** A label that stands beside the whole block, such as 绩效指标. */
  SIDE,
  LEVEL1,
  LEVEL1_WEIGHT,
  LEVEL2,
  LEVEL2_WEIGHT,
  NUMBER,
  NAME,
  OPERATOR,
  TARGET,
  UNIT,
  ACTUAL,
  RATIO,
  WEIGHT,
  SHARE,
  RAW_SCORE,
  SCORE,
  REASON,
  EXPLANATION,
  CORE,
  BASIS,
  COEFFICIENT,
  PROOF,
  LAST_YEAR,

  ITEM,
  INITIAL,
  ADJUSTED,
  EXECUTED,
  RATE;

  /** Whether one cell covers all rows of its section. */
  boolean isSectionWide() {
    return this == LEVEL1 || this == LEVEL1_WEIGHT;
  }

  /** Whether one cell covers all rows of its level-2 label. */
  boolean isGroupWide() {
    return this == LEVEL2 || this == LEVEL2_WEIGHT;
  }

  boolean isPoints() {
    return this == WEIGHT || this == SHARE || this == RAW_SCORE || this == SCORE;
  }
}
