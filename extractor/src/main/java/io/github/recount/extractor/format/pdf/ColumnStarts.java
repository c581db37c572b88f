package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where columns begin for certain: at places where texts of several lines begin behind a wide gap,
 * or with their line. A text that begins there stands in a column of its own, however near the one
 * to its left ends.
 */
final class ColumnStarts {
  /** Programs that draw cell by cell put texts below each other exactly, in points. */
  private static final double EXACT = 0.2;

  private static final int FEWEST = 3;

  /** In font sizes. */
  private static final double WIDE = 0.8;

  /** Where texts begin, and the places of columns among these. */
  private final double[] places;

  private final double[] columns;

  /**
   * @param lines glyphs of each line from left to right
   */
  ColumnStarts(List<List<Glyph>> lines) {
    List<Double> starts = new ArrayList<>();
    for (List<Glyph> line : lines) {
      Glyph before = null;
      for (Glyph glyph : line) {
        if (glyph.isBlank()) {
          continue;
        }
        if (before == null || glyph.box().x0() - before.box().x1() > WIDE * glyph.size()) {
          starts.add(glyph.box().x0());
        }
        before = glyph;
      }
    }
    places = starts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    columns = Arrays.stream(places).filter(this::at).toArray();
  }

  boolean at(double x) {
    return first(places, x + EXACT) - first(places, x - EXACT) >= FEWEST;
  }

  /** The first column that begins at a place or right of it, infinitely far where there is none. */
  double next(double x) {
    int i = first(columns, x);
    return i < columns.length ? columns[i] : Double.POSITIVE_INFINITY;
  }

  private static int first(double[] places, double x) {
    int found = Arrays.binarySearch(places, x);
    int i = found >= 0 ? found : -found - 1;
    while (i > 0 && places[i - 1] >= x) {
      i--;
    }
    return i;
  }
}
