package io.github.recount.extractor.format.pdf;

/**
 * Where a PDF stops being a report and starts being a monster.
 *
 * @param pages of a document
 * @param glyphs of a page
 * @param rules of a page; a drawing with more is no table
 * @param crossings of a table's lines; a drawing with more is no table
 * @param operators of a page's content, with all forms it draws; forms that draw each other grow
 *     without end
 * @param formDepth forms within forms
 * @param contentBytes of one content stream, unpacked
 * @param memoryBytes kept in memory of one document; the rest goes to a temporary file
 */
public record PdfLimits(
    int pages,
    int glyphs,
    int rules,
    int crossings,
    long operators,
    int formDepth,
    long contentBytes,
    long memoryBytes) {

  /** Ten times and more of what the largest reports hold, and little enough for a 512 MB heap. */
  public static final PdfLimits DEFAULT =
      new PdfLimits(5_000, 100_000, 50_000, 20_000, 5_000_000, 20, 64L << 20, 64L << 20);

  /** These limits with another number of pages. */
  public PdfLimits withPages(int most) {
    return new PdfLimits(
        most, glyphs, rules, crossings, operators, formDepth, contentBytes, memoryBytes);
  }
}
