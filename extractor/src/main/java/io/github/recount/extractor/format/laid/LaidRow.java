package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row of a band.
 *
 * @param band the band's number
 * @param line its first line
 * @param columns how many the band has
 * @param texts those that begin in this row, by their columns
 * @param covered columns that a text from a row above covers
 */
record LaidRow(int band, int line, int columns, TreeMap<Integer, Text> texts, BitSet covered) {
  /** Fewer texts head no table. */
  private static final int FEWEST = 4;

  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?");

  /**
   * A text.
   *
   * @param rows over how many it is merged
   * @param line its first line
   * @param middle the step in its middle
   */
  record Text(String text, int rows, int line, double middle) {
    /** With a further line. */
    Text goingOn(Text rest) {
      return new Text(text + "\n" + rest.text(), rows, line, middle);
    }
  }

  boolean hasFigures() {
    return texts.values().stream()
        .anyMatch(t -> FIGURE.matcher(BRACKETS.matcher(t.text()).replaceAll("")).find());
  }

  /** Whether many short texts without figures stand side by side. */
  boolean isHeading() {
    return texts.size() >= FEWEST && !hasFigures();
  }

  /** Whether little stands in it, and no figure. */
  boolean isPart() {
    return texts.size() < FEWEST && !hasFigures();
  }

  boolean isOfFigures() {
    return texts.size() + covered.cardinality() >= FEWEST && hasFigures();
  }

  /** This row with other texts. */
  LaidRow with(TreeMap<Integer, Text> others) {
    return new LaidRow(band, line, columns, others, covered);
  }

  /** Headings in place of this row above the columns of rows below it, if there are so many. */
  LaidRow above(List<Text> headings, List<LaidRow> rows) {
    int all = rows.get(0).columns();
    List<LaidHeading.Column> below = new ArrayList<>();
    for (int c = 0; c < all; c++) {
      int column = c;
      List<Text> own =
          rows.stream().map(r -> r.texts().get(column)).filter(t -> t != null).toList();
      long filled =
          rows.stream()
              .filter(r -> r.texts().containsKey(column) || r.covered().get(column))
              .count();
      double middle = own.stream().mapToDouble(Text::middle).average().orElse(-1);
      below.add(new LaidHeading.Column(middle, (double) filled / rows.size()));
    }
    for (int c = 0; c < all; c++) {
      if (below.get(c).middle() < 0) {
        double before = c == 0 ? 0 : below.get(c - 1).middle() + 4;
        below.set(c, new LaidHeading.Column(before, below.get(c).share()));
      }
    }
    List<Integer> found = LaidHeading.columns(headings.stream().map(Text::middle).toList(), below);
    if (found.isEmpty()) {
      return this;
    }
    TreeMap<Integer, Text> moved = new TreeMap<>();
    for (int h = 0; h < headings.size(); h++) {
      moved.put(found.get(h), headings.get(h));
    }
    return new LaidRow(rows.get(0).band(), line, all, moved, new BitSet());
  }
}
