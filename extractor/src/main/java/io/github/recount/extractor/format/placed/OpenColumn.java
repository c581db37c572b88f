package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The texts that stand below each other in one column, and which of them are lines of one cell. */
final class OpenColumn {
  /** Lines of one cell are no further apart, in font sizes. */
  static final double LEADING = 1.9;

  /** A line was broken where the next character did not fit: it leaves no more room than that. */
  private static final double RAGGED = 1.3;

  private static final double TIED = 2;
  private static final double RULED = 8;
  private static final double FAR = 3;
  private static final double NUMBERS = 2;
  private static final double FIGURE = 1;
  private static final double SHORT = 1.5;
  private static final double FULL = 0.8;
  private static final double UNSURE = 0.2;

  /** Texts this wide that end alike were broken there, in font sizes. */
  private static final double LONG = 8;

  /**
   * A text in a column.
   *
   * @param line number of its line in the section
   * @param alone whether nothing else is on its line
   */
  record Text(String text, Box box, double size, int line, boolean alone) {
    double y() {
      return box.centerY();
    }

    Text with(TextLine.Piece more) {
      String both = text + (more.close() ? more.text() : " " + more.text());
      return new Text(both, box.union(more.box()), size, line, alone);
    }
  }

  private final List<Text> texts;
  private final int[] lines;
  private final boolean measured;
  private final double width;
  private final OpenPitches pitches;
  private final double[] same;

  /**
   * @param texts from top to bottom
   * @param pitches how far lines of the table stand below each other
   * @param white the width to its left and to its right that no column needs; null where white is
   *     not as wide as on paper, so that short texts of one width need not be full
   */
  OpenColumn(
      List<Text> texts, OpenPitches pitches, OpenSection.@Nullable Span white, OpenRules rules) {
    measured = white != null;
    this.texts = List.copyOf(texts);
    lines = texts.stream().mapToInt(Text::line).toArray();
    this.pitches = pitches;
    width = width(texts) + (white == null ? 0 : free(texts, white));
    same = new double[texts.size()];
    for (int i = 1; i < same.length; i++) {
      boolean upright = i > 1 && same[i - 1] > 0 && texts.get(i - 2).text().length() == 1;
      same[i] = same(texts.get(i - 1), texts.get(i), upright, rules);
    }
  }

  /** The width that lines of a cell reach: of texts that have another near them, or beside them. */
  private static double width(List<Text> texts) {
    double width = 0;
    for (int i = 0; i < texts.size(); i++) {
      boolean near =
          i > 0 && pitch(texts.get(i - 1), texts.get(i)) <= LEADING
              || i + 1 < texts.size() && pitch(texts.get(i), texts.get(i + 1)) <= LEADING;
      if (near || !texts.get(i).alone()) {
        width = Math.max(width, texts.get(i).box().width());
      }
    }
    return width;
  }

  /** The white that is this column's own, by the side on which its texts begin or end. */
  private static double free(List<Text> texts, OpenSection.Span white) {
    double left = spread(texts.stream().mapToDouble(t -> t.box().x0()));
    double middle = spread(texts.stream().mapToDouble(t -> t.box().centerX()));
    double right = spread(texts.stream().mapToDouble(t -> t.box().x1()));
    if (left < Math.min(middle, right)) {
      return white.to();
    }
    return right < middle ? white.from() : (white.from() + white.to()) / 2;
  }

  private static double spread(DoubleStream places) {
    DoubleSummaryStatistics all = places.summaryStatistics();
    return all.getMax() - all.getMin();
  }

  static double pitch(Text above, Text below) {
    return (below.y() - above.y()) / Math.max(above.size(), below.size());
  }

  /** Whether white here is as wide as on paper. */
  boolean isMeasured() {
    return measured;
  }

  List<Text> texts() {
    return texts;
  }

  /** Whether a text on a line lies over the one above it. */
  boolean overprints(int line) {
    int i = first(line);
    return i > 0 && i < texts.size() && pitch(texts.get(i - 1), texts.get(i)) < pitches.over();
  }

  /** How much speaks for a text being the next line of the one above it; negative against it. */
  double same(int i) {
    return same[i];
  }

  /**
   * @param upright whether the text above goes on from a single character: a label from top to
   *     bottom may end in longer lines
   */
  private double same(Text above, Text below, boolean upright, OpenRules rules) {
    double middle = (above.box().centerX() + below.box().centerX()) / 2;
    if (rules.part(middle, above.y(), below.y())) {
      return -RULED;
    }
    if (rules.hold(middle, above.y(), below.y())) {
      return FAR;
    }
    double size = Math.max(above.size(), below.size());
    double pitch = pitch(above, below);
    if (pitch < pitches.over()) {
      return -RULED;
    }
    if (pitch > LEADING || pitches.part(pitch)) {
      return -FAR;
    }
    if (measured && OpenPitches.areOfTwoRows(above, below)
        || OpenTexts.isFigure(above.text()) && OpenTexts.isFigure(below.text())) {
      return -NUMBERS;
    }
    if (pitches.tie(pitch)) {
      return TIED;
    }
    if (OpenTexts.isFigure(below.text()) && !OpenTexts.goesOn(above.text(), below.text())) {
      return -FIGURE;
    }
    if (OpenTexts.goesOn(above.text(), below.text())
        || above.text().length() == 1 && (upright || below.text().length() == 1)) {
      return FULL;
    }
    if (pitches.isNearRow(pitch)) {
      return -FAR;
    }
    if (measured && pitches.isLoose(pitch)) {
      return -SHORT;
    }
    double room = width - above.box().width();
    if (room > RAGGED * OpenTexts.firstWord(below.text(), size)) {
      return -SHORT;
    }
    if (width > LONG * size || measured && !pitches.isRow(pitch)) {
      return FULL;
    }
    return measured || below.line() == above.line() + 1 ? -UNSURE : UNSURE;
  }

  /** The number of the first text on a line or below it. */
  int first(int line) {
    int found = Arrays.binarySearch(lines, line);
    return found >= 0 ? found : -found - 1;
  }

  boolean hasLine(int line) {
    return Arrays.binarySearch(lines, line) >= 0;
  }

  /** The cells that the texts make when nothing else is known. */
  List<List<Text>> cells() {
    List<List<Text>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i == 0 || same[i] < 0) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(texts.get(i));
    }
    return cells;
  }
}
