package io.github.recount.extractor.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a source document that a value came from; what a format lacks is null.
 *
 * @param page page, counted from 1
 * @param sheet name of the spreadsheet's sheet
 * @param table table within the document, counted from 1
 * @param row row within the table, counted from 1
 * @param column column of the grid within the table, counted from 1
 * @param line line of a text file, or paragraph of a document without lines, counted from 1
 * @param box x0, y0, x1, y1 in points from the top left corner of the page
 */
public record Location(
    @Nullable Integer page,
    @Nullable String sheet,
    @Nullable Integer table,
    @Nullable Integer row,
    @Nullable Integer column,
    @Nullable Integer line,
    @Nullable List<Double> box) {

  public Location {
    box = box == null ? null : List.copyOf(box);
  }

  /** A line of a text, or a paragraph outside every table. */
  public static Location line(int line) {
    return new Location(null, null, null, null, null, line, null);
  }

  /** A cell of a table in a format without pages. */
  public static Location cell(int table, int row, int column) {
    return new Location(null, null, table, row, column, null, null);
  }

  /** This place with the line of the text file added. */
  public Location onLine(int line) {
    return new Location(page, sheet, table, row, column, line, box);
  }
}
