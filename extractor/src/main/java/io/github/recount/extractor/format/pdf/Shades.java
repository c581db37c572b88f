package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines that filled rectangles stand for: where they tile a table, each is a cell. Rectangles
 * behind every second row, or behind a heading, stand for none.
 */
final class Shades {
  /** Rectangles no further apart are neighbours, in points. */
  private static final double NEAR = 4;

  /** More rectangles are a drawing. */
  private static final int MOST = 3_000;

  private static final int FEWEST_CELLS = 6;
  private static final int FEWEST_ROWS = 4;

  /** What cells cover of their table, at least. */
  private static final double TILED = 0.85;

  private final List<Box> boxes = new ArrayList<>();

  /** Adds a filled rectangle, as far as it can be seen. */
  void add(Box box) {
    if (boxes.size() <= MOST && box.width() > NEAR && box.height() > NEAR) {
      boxes.add(box);
    }
  }

  /** Gives the lines that they stand for. */
  void rules(Consumer<Rule> rules) {
    if (boxes.size() < FEWEST_CELLS || boxes.size() > MOST) {
      return;
    }
    for (List<Box> group : groups(innermost())) {
      Box around = group.stream().reduce(Box::union).orElseThrow();
      double area = group.stream().mapToDouble(Box::area).sum();
      boolean tiled = area >= TILED * around.area() && area <= around.area() / TILED;
      long rows = group.stream().mapToLong(b -> Math.round(b.y0() / NEAR)).distinct().count();
      if (tiled && group.size() >= FEWEST_CELLS && rows >= FEWEST_ROWS) {
        group.forEach(b -> outline(b, rules));
      }
    }
  }

  private static void outline(Box box, Consumer<Rule> rules) {
    rules.accept(Rule.horizontal(box.y0(), box.x0(), box.x1()));
    rules.accept(Rule.horizontal(box.y1(), box.x0(), box.x1()));
    rules.accept(Rule.vertical(box.x0(), box.y0(), box.y1()));
    rules.accept(Rule.vertical(box.x1(), box.y0(), box.y1()));
  }

  /** Those that have no other inside: what lies behind a table is none of its cells. */
  private List<Box> innermost() {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(Box::area));
    List<Box> kept = new ArrayList<>();
    for (Box box : sorted) {
      if (kept.stream().noneMatch(k -> box.contains(k.centerX(), k.centerY()))) {
        kept.add(box);
      }
    }
    return kept;
  }

  private static List<List<Box>> groups(List<Box> boxes) {
    List<Box> left = new ArrayList<>(boxes);
    List<List<Box>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Box> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
      for (int i = 0; i < group.size(); i++) {
        Box box = group.get(i);
        for (int j = left.size() - 1; j >= 0; j--) {
          if (touch(box, left.get(j))) {
            group.add(left.remove(j));
          }
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean touch(Box a, Box b) {
    double x = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    double y = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    return Math.min(x, y) > -NEAR && Math.max(x, y) > NEAR;
  }
}
