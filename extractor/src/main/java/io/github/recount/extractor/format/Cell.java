package io.github.recount.extractor.format;

import io.github.recount.extractor.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param row first row it covers, counted from 0
 * @param column first grid column it covers, counted from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan grid columns covered, at least 1
 * @param text as printed; paragraphs and line breaks inside the cell are {@code \n}
 * @param confidence between 0 and 1 that the text is what is printed; less than 1 only where it was
 *     recognized in a picture
 * @param readings what else the text may be, likeliest first; empty but where it was recognized in
 *     a picture
 * @param misread what was recognized where the text is the known word beside it; mostly null
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    Location location,
    double confidence,
    List<String> readings,
    @Nullable String misread) {

  public Cell {
    readings = List.copyOf(readings);
  }

  /** A recognized cell. */
  public Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      Location location,
      double confidence,
      List<String> readings) {
    this(row, column, rowSpan, columnSpan, text, location, confidence, readings, null);
  }

  /** A recognized cell whose text reads in one way. */
  public Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      Location location,
      double confidence) {
    this(row, column, rowSpan, columnSpan, text, location, confidence, List.of());
  }

  /** A cell whose text the file itself gives. */
  public Cell(int row, int column, int rowSpan, int columnSpan, String text, Location location) {
    this(row, column, rowSpan, columnSpan, text, location, 1);
  }

  /** This cell with a known word in the place of what was recognized. */
  public Cell settled(String word, double trust) {
    return new Cell(row, column, rowSpan, columnSpan, word, location, trust, List.of(), text);
  }

  /** This cell with another text. */
  public Cell withText(String other) {
    return new Cell(row, column, rowSpan, columnSpan, other, location, confidence);
  }

  /** The first row below this cell. */
  public int rowEnd() {
    return row + rowSpan;
  }

  /** The first column right of this cell. */
  public int columnEnd() {
    return column + columnSpan;
  }

  /** Whether nothing but blanks stands in the cell, those that never break among them. */
  public boolean isBlank() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
