package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines as drawn to lines that meet: pieces joined, double lines made one, ends drawn a little too
 * short or too long moved onto the line they were meant to touch.
 */
final class RuleMesh {
  /** Nothing that a table says fits between two lines nearer than this. */
  static final double NEAR = 4;

  /** Shorter lines are strokes of a drawing. */
  private static final double SHORTEST = 5;

  private final int mostCrossings;

  RuleMesh(int mostCrossings) {
    this.mostCrossings = mostCrossings;
  }

  /**
   * Groups of lines that touch, straightly or over others; lines that touch nothing stand alone.
   */
  @Nullable List<List<Rule>> connect(List<Rule> drawn) {
    List<Rule> across = drawn.stream().filter(Rule::horizontal).toList();
    List<Rule> down = drawn.stream().filter(r -> !r.horizontal()).toList();
    Clusters ys = clusters(across);
    Clusters xs = clusters(down);
    return groups(straighten(across, ys, xs), straighten(down, xs, ys));
  }

  private static Clusters clusters(List<Rule> rules) {
    return new Clusters(
        rules.stream().mapToDouble(Rule::at).toArray(),
        rules.stream().mapToDouble(r -> Math.max(0.01, r.length())).toArray(),
        NEAR);
  }

  /** Lines of one direction, each moved to its place, joined, and with its ends on a crossing. */
  private static List<Rule> straighten(List<Rule> rules, Clusters places, Clusters crossing) {
    List<List<Rule>> byPlace = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      byPlace.add(new ArrayList<>());
    }
    for (Rule rule : rules) {
      byPlace.get(places.of(rule.at())).add(rule);
    }
    List<Rule> straight = new ArrayList<>();
    for (int i = 0; i < byPlace.size(); i++) {
      List<Rule> snapped = new ArrayList<>();
      for (Rule rule : joined(byPlace.get(i), places.place(i))) {
        snapped.add(
            new Rule(
                rule.horizontal(),
                rule.at(),
                crossing.snap(rule.from(), NEAR),
                crossing.snap(rule.to(), NEAR)));
      }
      joined(snapped, places.place(i)).stream()
          .filter(r -> r.length() >= SHORTEST)
          .forEach(straight::add);
    }
    return straight;
  }

  private static List<Rule> joined(List<Rule> rules, double at) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && rule.from() - joined.get(last).to() <= NEAR) {
        Rule before = joined.get(last);
        double to = Math.max(before.to(), rule.to());
        joined.set(last, new Rule(rule.horizontal(), at, before.from(), to));
      } else {
        joined.add(new Rule(rule.horizontal(), at, rule.from(), rule.to()));
      }
    }
    return joined;
  }

  private @Nullable List<List<Rule>> groups(List<Rule> across, List<Rule> down) {
    List<Rule> all = new ArrayList<>(across);
    all.addAll(down);
    int[] parent = new int[all.size()];
    Arrays.setAll(parent, i -> i);
    double[] xs = down.stream().mapToDouble(Rule::at).toArray();
    int crossings = 0;
    for (int h = 0; h < across.size(); h++) {
      Rule rule = across.get(h);
      for (int v = firstAtLeast(xs, rule.from() - 0.5); v < xs.length; v++) {
        Rule crossed = down.get(v);
        if (crossed.at() > rule.to() + 0.5) {
          break;
        }
        if (rule.at() >= crossed.from() - 0.5 && rule.at() <= crossed.to() + 0.5) {
          parent[root(parent, h)] = root(parent, across.size() + v);
          if (++crossings > mostCrossings) {
            return null;
          }
        }
      }
    }
    Map<Integer, List<Rule>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(all.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int found = Arrays.binarySearch(sorted, value);
    int i = found >= 0 ? found : -found - 1;
    while (i > 0 && sorted[i - 1] >= value) {
      i--;
    }
    return i;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
