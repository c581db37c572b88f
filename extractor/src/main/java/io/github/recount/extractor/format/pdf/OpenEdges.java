package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.pdf.OpenRows.Stand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rows without lines begin and end. Where texts stand in the middle of their rows, the edges
 * follow from the middles: each is as far above the middle of the row below it as the next one is
 * below. One height is free, and it is the one that leaves the least white the most room.
 */
final class OpenEdges {
  /** Texts may stick out of their rows this much before their middles are doubted, in points. */
  private static final double CROOKED = 0.5;

  private OpenEdges() {}

  /**
   * The edge above each row, and the one below the last; null where the middles contradict each
   * other.
   *
   * @param rows what the texts of each row cover, from top to bottom
   */
  static double @Nullable [] of(List<Box> rows, Stand stand) {
    return stand == Stand.MIDDLE ? between(rows) : null;
  }

  /** The same for what stands in the middle. */
  static double @Nullable [] between(List<Box> rows) {
    if (rows.size() < 2) {
      return null;
    }
    double[] halves = new double[rows.size()];
    double even = Double.MAX_VALUE;
    double odd = Double.MAX_VALUE;
    for (int i = 0; i < halves.length; i++) {
      halves[i] = i == 0 ? 0 : rows.get(i).centerY() - rows.get(i - 1).centerY() - halves[i - 1];
      double white = halves[i] - rows.get(i).height() / 2;
      even = i % 2 == 0 ? Math.min(even, white) : even;
      odd = i % 2 == 0 ? odd : Math.min(odd, white);
    }
    if (even + odd < -2 * CROOKED) {
      return null;
    }
    double free = (odd - even) / 2;
    double[] edges = new double[rows.size() + 1];
    edges[0] = rows.get(0).centerY() - free;
    for (int i = 0; i < halves.length; i++) {
      edges[i + 1] = 2 * rows.get(i).centerY() - edges[i];
    }
    return edges;
  }
}
