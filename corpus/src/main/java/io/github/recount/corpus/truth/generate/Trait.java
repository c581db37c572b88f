package io.github.recount.corpus.truth.generate;

/** What a form does besides naming its columns. */
enum Trait {
  /** Level-1 and level-2 labels stand on each row. */
  LABELS_REPEATED,
  /** Level-1 labels are merged, level-2 labels stand on each row. */
  LEVEL2_REPEATED,
  /** {@code 产出指标(50分)}. */
  POINTS_IN_LABEL,
  /** The same, broken over two lines with a blank before the word. */
  POINTS_ON_OWN_LINE,
  /** Of the second section's name only the points are left. */
  NAME_LOST,
  /** Labels without 指标 at their ends. */
  SHORT_LABELS,
  /** Side labels one character a line. */
  UPRIGHT_LABELS,
  /** Level-1 and level-2 labels one character a line. */
  UPRIGHT_LEVELS,
  /** Headings broken over two lines. */
  BROKEN_HEADINGS,
  /** Headings and labels with blanks between their characters. */
  SPACED_HEADINGS,
  /** {@code 指标1：} in front of each name, counted within its level-2 label. */
  NUMBERED_NAMES,
  /** {@code ★} in front of some names. */
  STARRED_NAMES,
  /** Rows that nobody filled in stand below each level-2 label. */
  FILLER_ROWS,
  /** {@code ……} stands below the last row of each level-2 label. */
  DOTTED_ROWS,
  /** A row that details the one above, without a weight. */
  DETAIL_ROWS,
  /** Weight and score cells of the budget's lower rows hold a dash. */
  DASHED_BUDGET,
  /** Weight, rate and score are printed again on the budget's lower rows. */
  REPEATED_BUDGET_POINTS,
  /** The total row says 0 and a lower row holds the money. */
  ZERO_TOTAL_ROW,
  /** The column of the initial budget is left empty. */
  EMPTY_INITIAL,
  /** Every lower row holds a part of the money, and its rate. */
  SPLIT_BUDGET,
  /** Amounts carry their unit. */
  UNIT_IN_CELLS,
  /** Thousands separators. */
  GROUPED_AMOUNTS,
  /** Goals carry the weights; each has its own heading row and indicator rows. */
  WEIGHTED_GOALS,
  /** Several numbered goals in one cell. */
  NUMBERED_GOALS,
  /** One goal a row. */
  GOAL_ROWS,
  /** The total stands in a sentence below the table. */
  TOTAL_BELOW,
  /** The total stands in the head of the form. */
  TOTAL_IN_HEAD,
  /** The grade stands in a row of its own. */
  GRADE_ROW,
  /** A date of filing stands above the table. */
  FILED_ABOVE,
  /** A row 小计 with points closes each section. */
  SUBTOTALS,
  /** The scoring rules stand in a last row of the table. */
  NOTES_ROW,
  /** The scoring rules stand in a paragraph below the table. */
  NOTES_BELOW,
  /** Points and actuals in full-width digits. */
  WIDE_FIGURES,
  /** Figures with decimals are broken behind the point, as {@code 140.↵32万元}. */
  BROKEN_FIGURES,
  /** Targets and actuals of two digits and more are broken between the first two. */
  CUT_FIGURES,
  /** Title and form stand in the only cell of a table that is there for the layout. */
  BOXED,
  /** Tables of the final accounts stand in front of the form. */
  BEHIND_ACCOUNTS,
  /** A list of projects with their totals stands in front of the form. */
  BEHIND_LIST,
  /** What a template tells the writer stands beside what was written. */
  TEMPLATE_TEXT,
  /** Signatures and a telephone number stand below the table. */
  FOOTER,
  /** The form is followed by one of the same layout for another project. */
  TWO_FORMS,
  /** A last column gives last year's values, and last year's form follows. */
  YEAR_BEFORE,
  /** The unit's code is printed in front of its name. */
  CODED_NAMES,
  /** Names are long enough to need several lines. */
  LONG_NAMES,
  /** A form nobody filled in. */
  BLANK
}
