package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts between two levels that stand below each other.
 *
 * @param from the band that it begins in
 * @param to the band behind its last
 * @param lines its texts on each line, from top to bottom and from left to right
 * @param close whether no more than the gap of a blank parts it from the cell before
 */
record BandCell(int from, int to, List<List<TextLine.Piece>> lines, boolean close) {
  BandCell {
    lines = lines.stream().map(List::copyOf).toList();
  }

  Box box() {
    return lines.stream()
        .flatMap(List::stream)
        .map(TextLine.Piece::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  /** The white above its texts or below them, whichever is less, in points. */
  double white(List<BandLevel> levels) {
    return Math.min(box().y0() - levels.get(from).at(), levels.get(to).at() - box().y1());
  }

  /** How high one of its lines is, in points. */
  double height() {
    return lines.get(0).get(0).box().height();
  }

  /** Line by line. */
  String text() {
    List<String> texts = new ArrayList<>();
    for (List<TextLine.Piece> line : lines) {
      StringBuilder text = new StringBuilder();
      for (TextLine.Piece piece : line) {
        text.append(piece.close() || text.isEmpty() ? "" : " ").append(piece.text());
      }
      texts.add(text.toString().strip());
    }
    return String.join("\n", texts);
  }

  /** Whether figures stand below each other in it, and not one that was broken at its point. */
  boolean holdsSeveral() {
    List<List<TextLine.Piece>> figures = lines.stream().filter(BandCell::isFigure).toList();
    return figures.size() > 1
        && figures.stream()
            .limit(figures.size() - 1L)
            .noneMatch(line -> line.get(0).text().strip().endsWith("."));
  }

  boolean isFigure() {
    return lines.size() == 1 && isFigure(lines.get(0));
  }

  private static boolean isFigure(List<TextLine.Piece> line) {
    return line.size() == 1 && OpenTexts.isFigure(line.get(0).text().strip());
  }
}
