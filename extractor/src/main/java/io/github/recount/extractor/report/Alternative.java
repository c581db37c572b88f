package io.github.recount.extractor.report;

import org.jspecify.annotations.Nullable;

/**
 * What a field of a row holds in another reading of the report. The row itself is reading 1; the
 * alternatives of one row that share a number hold together.
 *
 * @param reading counted from 2
 * @param kind why there is more than one reading, for programs
 * @param note the same for people
 * @param value null where the field is empty in this reading
 */
public record Alternative(
    Field field, int reading, Kind kind, String note, @Nullable Declared value) {

  /** A field of an indicator or of a budget row. */
  public enum Field {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    TARGET,
    ACTUAL,
    WEIGHT,
    SCORE,
    REASON,
    ITEM,
    INITIAL,
    ADJUSTED,
    EXECUTED,
    RATE
  }

  /** Where two readings come from. */
  public enum Kind {
    /** A break of lines or pages, or a blank, stands within a figure, or between two. */
    FIGURE_BROKEN,
    /** A break stands between letters or digits of a name: a blank, or nothing. */
    NAME_BROKEN,
    /** Figures without anything between them can be cut in several places. */
    FIGURES_RUN_TOGETHER,
    /** The cells of a row that has lost some suit several columns. */
    CELLS_SHIFTED,
    /** A digit or letter in front of a figure may be a misread sign. */
    SIGN_MISREAD,
    /** A text recognized in a picture, of which there are several readings. */
    TEXT_MISREAD,
    /** A heading names a unit that the figures make unlikely, and nothing proves either. */
    UNIT_UNPROVEN
  }
}
