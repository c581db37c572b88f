package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rows without lines begin and end. Where texts stand in the middle of their rows, the edges
 * follow from the middles: each is as far above the middle of the row below it as the next one is
 * below. One height is free, and it is the one that leaves the least white the most room.
 *
 * @param at the edge above each row, and the one below the last
 * @param slack how far all edges could be moved, every second one up and the others down, before
 *     one lies in a text
 */
record OpenEdges(List<Double> at, double slack) {
  /** Texts may stick out of their rows this much before their middles are doubted, in points. */
  private static final double CROOKED = 0.5;

  OpenEdges {
    at = List.copyOf(at);
  }

  /**
   * The edges of rows; null where the middles contradict each other.
   *
   * @param rows what the texts of each row cover, from top to bottom
   */
  static @Nullable OpenEdges between(List<Box> rows) {
    if (rows.size() < 2) {
      return null;
    }
    double half = 0;
    double even = Double.MAX_VALUE;
    double odd = Double.MAX_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      half = i == 0 ? 0 : rows.get(i).centerY() - rows.get(i - 1).centerY() - half;
      double white = half - rows.get(i).height() / 2;
      even = i % 2 == 0 ? Math.min(even, white) : even;
      odd = i % 2 == 0 ? odd : Math.min(odd, white);
    }
    if (even + odd < -2 * CROOKED) {
      return null;
    }
    Double[] edges = new Double[rows.size() + 1];
    edges[0] = rows.get(0).centerY() - (odd - even) / 2;
    for (int i = 0; i < rows.size(); i++) {
      edges[i + 1] = 2 * rows.get(i).centerY() - edges[i];
    }
    return new OpenEdges(List.of(edges), Math.max(0, (even + odd) / 2));
  }

  /**
   * The edges of rows of which the first or the last may be cut: these have no middle.
   *
   * @param rows what the texts of each row cover, from top to bottom
   */
  static @Nullable OpenEdges between(List<Box> rows, PageCut cut) {
    OpenEdges found = between(rows);
    for (int first = 0; first <= (cut.above() ? 1 : 0); first++) {
      for (int last = 0; last <= (cut.below() ? 1 : 0); last++) {
        if (found == null && rows.size() > first + last) {
          OpenEdges whole = between(rows.subList(first, rows.size() - last));
          found = whole == null ? null : whole.with(rows, first, last);
        }
      }
    }
    return found;
  }

  /** These between the sides of a first and a last row that are in none of them. */
  private OpenEdges with(List<Box> rows, int first, int last) {
    List<Double> all = new ArrayList<>(at);
    if (first > 0) {
      all.add(0, rows.get(0).y0());
    }
    if (last > 0) {
      all.add(rows.get(rows.size() - 1).y1());
    }
    return new OpenEdges(all, slack);
  }

  /** The middle of some rows that follow each other. */
  double middle(int from, int end) {
    return (at.get(from) + at.get(end)) / 2;
  }

  /** How far that middle could be moved: over an odd number of rows it is sure. */
  double slack(int from, int end) {
    return (end - from) % 2 == 0 ? slack : 0;
  }
}
