package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.Rule;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.List;

/**
 * A page whose ruled tables are found and whose other text is lines.
 *
 * @param number of the page, from 1
 * @param width of the page turned so that its text reads right, in points
 * @param height of the page so turned
 * @param turned the direction that was turned to read right
 * @param bodySize the size most of its text has, in points
 * @param aside lines that read in another direction than the page
 * @param loose lines drawn that are part of no ruled table
 * @param doubtful the glyphs that may be other characters
 * @param doubts lines that read in another way too
 * @param drawing whether its lines were too many to look for tables in them
 */
record PageDraft(
    int number,
    double width,
    double height,
    Turn turned,
    double bodySize,
    List<GridTable> tables,
    List<TextLine> lines,
    List<TextLine> aside,
    List<Rule> loose,
    List<Glyph> doubtful,
    List<PageContent.Doubt> doubts,
    boolean drawing) {

  /** A box of this page as displayed. */
  Box displayed(Box box) {
    return turned.back().upright(box, width, height);
  }

  PageDraft withLines(List<TextLine> kept) {
    return new PageDraft(
        number, width, height, turned, bodySize, tables, kept, aside, loose, doubtful, doubts,
        drawing);
  }

  /** What a text in a box may be besides, where one of its lines reads in another way. */
  List<String> readings(Box box, String text) {
    return doubts.stream()
        .filter(d -> box.contains(d.place().centerX(), d.place().centerY()))
        .filter(
            d -> text.contains(d.text()) && text.indexOf(d.text()) == text.lastIndexOf(d.text()))
        .map(d -> text.replace(d.text(), d.other()))
        .distinct()
        .toList();
  }

  /** How sure the least certain character in a box is. */
  double confidence(Box box) {
    return doubtful.stream()
        .filter(g -> box.contains(g.x(), g.y()))
        .mapToDouble(Glyph::confidence)
        .min()
        .orElse(1);
  }
}
