package io.github.recount.extractor.format.placed;

import java.util.List;

/**
 * What a page ends with, which tells how the next one begins.
 *
 * @param table whether it is a table
 * @param left x of the left end of the lines across it, in points; not a number without such lines
 * @param right x of their right end
 * @param columns what the texts of each of its columns cover, from left to right; empty if lines
 *     across do not tell its rows
 */
public record PageEnd(boolean table, double left, double right, List<Box> columns) {

  /** Text, or nothing. */
  public static final PageEnd TEXT = new PageEnd(false, Double.NaN, Double.NaN, List.of());

  /** A table of which no lines across it tell the rows. */
  public static final PageEnd TABLE = new PageEnd(true, Double.NaN, Double.NaN, List.of());

  public PageEnd {
    columns = List.copyOf(columns);
  }
}
