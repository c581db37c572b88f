package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The texts of a band's lines by the columns they stand in. */
final class LaidColumns {
  /** A column of figures has so large a share of them. */
  private static final double FIGURES = 0.6;

  /** Texts that reach so many steps over a cut are merged cells... */
  private static final int FAR = 3;

  /** ...and no lines of a cell that is none. */
  private static final double UNLIKE = 2;

  /** A column is as wide as the longest of its texts, but for those that reach over its cut. */
  private final double[] widths;

  private final boolean[] figures;
  private final FormWords words;
  private final int[] counts;
  private final int[] labels;
  private final List<NavigableMap<Integer, String>> lines = new ArrayList<>();

  /** Columns of each line in which a text reaches far over the next cut. */
  private final List<Set<Integer>> over = new ArrayList<>();

  LaidColumns(
      List<List<LineSpan>> spans, List<Integer> cuts, List<List<Integer>> at, FormWords words) {
    this.words = words;
    widths = new double[cuts.size() + 1];
    figures = new boolean[cuts.size() + 1];
    counts = new int[cuts.size() + 1];
    labels = new int[cuts.size() + 1];
    int[] numbers = new int[cuts.size() + 1];
    for (int l = 0; l < spans.size(); l++) {
      List<LineSpan> line = spans.get(l);
      NavigableMap<Integer, String> texts = new TreeMap<>();
      for (int k = 0; k < line.size(); k++) {
        LineSpan span = line.get(k);
        int column = at.get(l).get(k);
        String before = texts.get(column);
        texts.put(column, before == null ? span.text() : before + " " + span.text());
      }
      lines.add(texts);
      texts.forEach(
          (column, text) -> {
            counts[column]++;
            numbers[column] += OpenTexts.isFigure(text) ? 1 : 0;
            labels[column] += isLabel(text) ? 1 : 0;
          });
      Set<Integer> across = new HashSet<>();
      over.add(across);
      for (int k = 0; k < line.size(); k++) {
        LineSpan span = line.get(k);
        int column = at.get(l).get(k);
        if (column < cuts.size() && span.end() - cuts.get(column) > FAR
            || column > 0 && cuts.get(column - 1) - span.start() > FAR) {
          across.add(column);
        }
        if (column == cuts.size() || span.end() <= cuts.get(column)) {
          widths[column] =
              Math.max(widths[column], OpenTexts.width(texts.getOrDefault(column, "")));
        }
      }
    }
    for (int c = 0; c < counts.length; c++) {
      figures[c] = counts[c] > 1 && numbers[c] >= FIGURES * counts[c];
    }
  }

  /** The column that most of a text stands in. */
  static int column(LineSpan span, List<Integer> cuts) {
    double middle = (span.start() + span.end()) / 2.0;
    int column = 0;
    while (column < cuts.size() && cuts.get(column) < middle) {
      column++;
    }
    return column;
  }

  /** Whether a text is known to be a label by itself. */
  boolean isLabel(String text) {
    return words.knows(FormWords.Kind.LABEL, text);
  }

  /** Whether a text stands for a name that nobody filled in. */
  boolean isFiller(String text) {
    return words.knows(FormWords.Kind.FILLER, text);
  }

  /** Whether a label may stand within another. */
  boolean mayHold(String outer, String inner) {
    return words.mayHold(outer, inner);
  }

  int size() {
    return counts.length;
  }

  /** The texts of each line by their columns. */
  List<NavigableMap<Integer, String>> lines() {
    return lines;
  }

  /** The text of a column on some lines, without gaps. */
  String text(int column, List<Integer> on) {
    StringBuilder text = new StringBuilder();
    on.forEach(line -> text.append(lines.get(line).getOrDefault(column, "")));
    return text.toString();
  }

  boolean isOfFigures(int column) {
    return figures[column];
  }

  /** Whether most texts of a column are known as labels. */
  boolean isOfLabels(int column) {
    return 2 * labels[column] > counts[column];
  }

  int count(int column) {
    return counts[column];
  }

  /** What speaks against a text being the next line of the one above it in a column. */
  double parted(int column, int lineAbove, int lineBelow) {
    String above = lines.get(lineAbove).getOrDefault(column, "");
    String below = lines.get(lineBelow).getOrDefault(column, "");
    if (over.get(lineAbove).contains(column) != over.get(lineBelow).contains(column)) {
      return UNLIKE;
    }
    if (OpenTexts.goesOn(above, below)) {
      return 0;
    }
    double room = widths[column] - OpenTexts.width(above);
    return room < OpenTexts.firstWord(below, 1) + 0.3 ? 0 : 1;
  }
}
