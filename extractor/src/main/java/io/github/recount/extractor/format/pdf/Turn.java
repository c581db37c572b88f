package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import org.jspecify.annotations.Nullable;

/** The direction text reads in on a page as displayed. */
public enum Turn {
  RIGHT(0),
  DOWN(1),
  LEFT(2),
  UP(3);

  private final int quarters;

  Turn(int quarters) {
    this.quarters = quarters;
  }

  private static Turn of(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 0 -> RIGHT;
      case 1 -> DOWN;
      case 2 -> LEFT;
      default -> UP;
    };
  }

  /** The direction of a vector, y growing downwards; null when it is no quarter turn. */
  static @Nullable Turn of(double dx, double dy) {
    double slack = 0.15 * Math.max(Math.abs(dx), Math.abs(dy));
    if (Math.abs(dy) <= slack) {
      return dx > 0 ? RIGHT : LEFT;
    }
    if (Math.abs(dx) <= slack) {
      return dy > 0 ? DOWN : UP;
    }
    return null;
  }

  boolean sideways() {
    return this == DOWN || this == UP;
  }

  /** A quarter turn clockwise from this one: how upright characters read in vertical writing. */
  Turn clockwise() {
    return of(quarters + 1);
  }

  /** The turn that undoes this one. */
  Turn back() {
    return of(-quarters);
  }

  /**
   * The direction left of this one after the page was turned so that {@code upright} reads right.
   */
  Turn seenFrom(Turn upright) {
    return of(quarters - upright.quarters);
  }

  /** Where a box lies once its page of this size is turned so that this direction reads right. */
  Box upright(Box box, double width, double height) {
    return switch (this) {
      case RIGHT -> box;
      case DOWN -> Box.of(box.y0(), width - box.x0(), box.y1(), width - box.x1());
      case LEFT -> Box.of(width - box.x0(), height - box.y0(), width - box.x1(), height - box.y1());
      case UP -> Box.of(height - box.y0(), box.x0(), height - box.y1(), box.x1());
    };
  }

  /** Where a line lies then. */
  Rule upright(Rule rule, double width, double height) {
    Box box = upright(rule.box(), width, height);
    return rule.horizontal() != sideways()
        ? Rule.horizontal(box.y0(), box.x0(), box.x1())
        : Rule.vertical(box.x0(), box.y0(), box.y1());
  }
}
