package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts together the parts of a table that a merged cell as high as the page holds apart: no line
 * crosses it, so what is left and right of it does not meet, and a side of its own stands alone.
 * Such parts begin and end together, and the lines across one of them are those across the other.
 */
final class SpannedPages {

  /** Lines that meet, and what they cover. */
  private record Part(
      List<Rule> rules, Set<Double> across, double left, double right, int top, int bottom) {

    boolean isBeside(Part next) {
      return top == next.top
          && bottom == next.bottom
          && right < next.left
          && (across.containsAll(next.across) || next.across.containsAll(across));
    }

    /** With what the next one holds, which it takes in. */
    Part and(Part next) {
      rules.addAll(next.rules);
      across.addAll(next.across);
      return new Part(rules, across, left, next.right, top, bottom);
    }
  }

  private SpannedPages() {}

  /**
   * @param groups lines that meet, of one page; a line across is exactly where others of its row
   *     are
   */
  static List<List<Rule>> join(List<List<Rule>> groups) {
    List<List<Rule>> joined = new ArrayList<>();
    List<List<Rule>> upright = new ArrayList<>();
    groups.forEach(g -> (g.stream().allMatch(Rule::horizontal) ? joined : upright).add(g));
    Clusters tops = ends(upright, true);
    Clusters bottoms = ends(upright, false);
    List<Part> parts = new ArrayList<>();
    for (List<Rule> group : upright) {
      parts.add(
          new Part(
              new ArrayList<>(group),
              group.stream()
                  .filter(Rule::horizontal)
                  .map(Rule::at)
                  .collect(Collectors.toCollection(HashSet::new)),
              group.stream().mapToDouble(r -> r.box().x0()).min().orElseThrow(),
              group.stream().mapToDouble(r -> r.box().x1()).max().orElseThrow(),
              tops.of(end(group, true)),
              bottoms.of(end(group, false))));
    }
    parts.sort(
        Comparator.comparingInt(Part::top)
            .thenComparingInt(Part::bottom)
            .thenComparingDouble(Part::left));
    Part open = null;
    for (Part part : parts) {
      if (open != null && open.isBeside(part)) {
        open = open.and(part);
      } else {
        if (open != null) {
          joined.add(open.rules());
        }
        open = part;
      }
    }
    if (open != null) {
      joined.add(open.rules());
    }
    return joined;
  }

  private static Clusters ends(List<List<Rule>> groups, boolean top) {
    double[] ends = groups.stream().mapToDouble(g -> end(g, top)).toArray();
    double[] weights = new double[ends.length];
    Arrays.fill(weights, 1);
    return new Clusters(ends, weights, RuleMesh.NEAR);
  }

  private static double end(List<Rule> group, boolean top) {
    return group.stream()
        .filter(r -> !r.horizontal())
        .mapToDouble(r -> top ? r.from() : -r.to())
        .min()
        .orElseThrow();
  }
}
