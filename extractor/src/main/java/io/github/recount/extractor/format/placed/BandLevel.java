package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is drawn across a table at one height; a cell that goes on below leaves a part out.
 *
 * @param at y, in points
 * @param open whether nothing is drawn there: a page cuts a row
 */
record BandLevel(double at, List<Rule> drawn, boolean open) {
  /** Lines nearer than this are drawn at one height, in points. */
  private static final double ONE = 2;

  /** Texts may reach over a line's end this much, in points. */
  private static final double TOUCH = 1;

  BandLevel {
    drawn = List.copyOf(drawn);
  }

  /** A level that nothing is drawn at, where a page cuts a table. */
  static BandLevel open(double at, double from, double to) {
    return new BandLevel(at, List.of(Rule.horizontal(at, from, to)), true);
  }

  /** The levels of a page, from top to bottom. */
  static List<BandLevel> of(List<Rule> rules) {
    List<Rule> across =
        rules.stream()
            .filter(Rule::horizontal)
            .sorted(Comparator.comparingDouble(Rule::at))
            .toList();
    List<BandLevel> levels = new ArrayList<>();
    List<Rule> drawn = new ArrayList<>();
    for (Rule rule : across) {
      if (!drawn.isEmpty() && rule.at() - drawn.get(0).at() >= ONE) {
        levels.add(new BandLevel(drawn.get(0).at(), drawn, false));
        drawn.clear();
      }
      drawn.add(rule);
    }
    if (!drawn.isEmpty()) {
      levels.add(new BandLevel(drawn.get(0).at(), drawn, false));
    }
    return levels;
  }

  boolean covers(double x) {
    return drawn.stream().anyMatch(r -> r.from() - TOUCH <= x && x <= r.to() + TOUCH);
  }

  double from() {
    return drawn.stream().mapToDouble(Rule::from).min().orElseThrow();
  }

  double to() {
    return drawn.stream().mapToDouble(Rule::to).max().orElseThrow();
  }

  /** How much of the width is drawn. */
  double length() {
    return drawn.stream().mapToDouble(Rule::length).sum();
  }
}
