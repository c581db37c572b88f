package io.github.recount.extractor.format;

/** The words of forms, for readers of text that has lost the lines of its tables. */
public interface FormWords {
  /** What a word is. */
  enum Kind {
    /** Of rows: the group that they belong to, or what they add up to. */
    LABEL,
    /** Of a column. */
    HEADING,
    /** Of a column, or with parts of such words in it. */
    HEADING_LIKE,
    /** Of a form, or of its year. */
    TITLE,
    /** Where the name of a row stands that nobody filled in: {@code 指标2：}, {@code ……}. */
    FILLER
  }

  /** Whether a whole text is such a word. */
  boolean knows(Kind kind, String text);

  /** Whether a group may stand within another: not if forms have it within one of another name. */
  default boolean mayHold(String outer, String inner) {
    return true;
  }
}
