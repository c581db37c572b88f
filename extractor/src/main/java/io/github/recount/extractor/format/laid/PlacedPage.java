package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.OpenTexts;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page that was printed as text, each text where it stood, to lines at places. Such
 * a line is a height on the page at which there was text, so cells whose texts stand in the middle
 * of their row have lines between each other's.
 */
final class PlacedPage {
  /** As wide and as high as an ideograph, in the units of places. */
  static final double SIZE = 10;

  /** Lines of one text below each other are this far apart. */
  private static final double LEADING = 1.3 * SIZE;

  /** Lines that have nothing below each other may stand half as far apart. */
  private static final double STAGGERED = LEADING / 2;

  /** A blank line stands for white as high as two lines of text and more. */
  private static final double BLANK = 1.2 * SIZE;

  /** So many lines back there may be text near enough to keep a line from it. */
  private static final int REACH = 4;

  private final List<Line> lines;
  private final Steps steps;
  private final FormWords words;

  /**
   * @param lines without tabs
   */
  PlacedPage(List<Line> lines, Steps steps, FormWords words) {
    this.words = words;
    this.lines = lines;
    this.steps = steps;
  }

  /** The lines that are not blank, and of each where it stands among all of them. */
  List<TextLine> lines(List<Integer> numbers) {
    List<List<LineSpan>> texts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        texts.add(LineSpan.of(line.text(), steps, words));
      }
    }
    List<List<LineSpan>> columns = new StartSections(texts).placed();
    List<TextLine> placed = new ArrayList<>();
    double y = 0;
    int blanks = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        blanks++;
        continue;
      }
      List<LineSpan> spans = columns.get(placed.size());
      y = placed.isEmpty() ? 0 : below(placed, spans, blanks, y);
      placed.add(line(lines.get(i).text(), spans, y));
      numbers.add(i);
      blanks = 0;
    }
    return placed;
  }

  private double below(List<TextLine> placed, List<LineSpan> spans, int blanks, double y) {
    double next = y + (blanks > 0 ? LEADING + blanks * BLANK : STAGGERED);
    for (int i = placed.size() - 1; i >= 0 && i >= placed.size() - REACH; i--) {
      TextLine above = placed.get(i);
      boolean meets =
          above.pieces().stream()
              .anyMatch(
                  p ->
                      spans.stream()
                          .anyMatch(
                              s ->
                                  s.start() * steps.width() < p.box().x1()
                                      && s.end() * steps.width() > p.box().x0()));
      next = Math.max(next, meets ? above.box().centerY() + LEADING : 0);
    }
    return next;
  }

  private TextLine line(String whole, List<LineSpan> spans, double y) {
    List<TextLine.Piece> placed = new ArrayList<>();
    for (LineSpan span : spans) {
      double x0 = span.start() * steps.width();
      double x1 = Math.min(span.end() * steps.width(), x0 + SIZE * OpenTexts.width(span.text()));
      Box box = new Box(x0, y - SIZE / 2, x1, y + SIZE / 2);
      String text = span.close() ? " " + span.text() : span.text();
      placed.add(new TextLine.Piece(text, box, span.close()));
    }
    Box all = placed.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    return new TextLine(whole.strip(), all, placed, SIZE);
  }
}
