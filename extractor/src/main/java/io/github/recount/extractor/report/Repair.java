package io.github.recount.extractor.report;

import java.util.List;

/**
 * Something done to a row so that it could be read.
 *
 * @param kind one of a fixed set, for programs
 * @param note what was done, for people
 */
public record Repair(Kind kind, String note) {

  /** What is left of the trust in a row after its repairs: 1 for none, in hundredths. */
  public static double confidence(List<Repair> repairs) {
    double trust =
        repairs.stream()
            .map(Repair::kind)
            .distinct()
            .mapToDouble(Kind::trust)
            .reduce(1, (a, b) -> a * b);
    return Math.round(trust * 100) / 100.0;
  }

  /** Kinds of repair, with the share of trust that each leaves. */
  public enum Kind {
    /** A label carried on from the merged cell or the rows above; the form means it so. */
    LABEL_CARRIED(0.99),
    /**
     * A label stands in the middle of its rows; where they begin follows from the places of all.
     */
    LABEL_CENTRED(0.9),
    /** The parts of a row cut in two by a page break were joined. */
    ROW_JOINED(0.97),
    /** Blank cells were lost and the row was put back under its headings. */
    ROW_SHIFTED(0.9),
    /** Several indicators stood in the lines of one row's cells, without numbers that tell them. */
    ROW_PARTED(0.94),
    /** The text has no table: the row was cut out of it by what its cells say. */
    ROW_CUT_OUT(0.9),
    /** The text has no gaps: its cells were told by known words and by what figures prove. */
    CELLS_PARTED(0.75),
    /** The table has no lines: its rows and columns were told by the white between its texts. */
    CELLS_SPACED(0.94),
    /** The text was laid out with blanks: its rows and columns were told by where texts begin. */
    CELLS_LAID_OUT(0.88),
    /** Each line was a row of its own; which make one up was told by words and by their places. */
    LINES_JOINED(0.88),
    /** A label stood in the column of another level and was placed by what it says. */
    LABEL_MOVED(0.9),
    /** No known word names the column; what it is follows from its heading and its cells. */
    COLUMN_GUESSED(0.9),
    /** The text was recognized in a picture, and each character is sure. */
    TEXT_RECOGNIZED(0.98),
    /** A text was recognized in a picture, and some character of it is not sure. */
    TEXT_UNSURE(0.9),
    /** Several readings of a text in a picture contradict each other. */
    TEXT_DOUBTFUL(0.7),
    /** A value reads in two ways, and nothing tells which is right; the other is an alternative. */
    READS_TWO_WAYS(0.75),
    /** Whether a name has a blank where it was broken is open; the other way is an alternative. */
    NAME_READS_TWO_WAYS(0.93),
    /**
     * A value reads in two ways, and the report's own arithmetic, or a known word of forms, suits
     * only one of them.
     */
    READING_SETTLED(0.96),
    /** A level-1 name was lost and follows from the level-2 names below it. */
    LEVEL_INFERRED(0.75),
    /** A figure was lost and follows from declared sums or from the prose. */
    VALUE_INFERRED(0.7);

    private final double trust;

    Kind(double trust) {
      this.trust = trust;
    }

    public double trust() {
      return trust;
    }
  }
}
