package io.github.recount.extractor.format.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lines across an open table: where they stand they part its rows. */
final class OpenRules {
  /** Texts may reach over a line's end this much, in points. */
  private static final double TOUCH = 1;

  /** Figures below each other with no line between them, as a share of those with one. */
  private static final double MOST_UNPARTED = 0.2;

  private final List<Rule> across;
  private final double[] places;
  private final boolean everyRow;

  OpenRules(List<Rule> rules, List<OpenSection> sections) {
    across =
        rules.stream()
            .filter(Rule::horizontal)
            .sorted(Comparator.comparingDouble(Rule::at))
            .toList();
    places = across.stream().mapToDouble(Rule::at).toArray();
    int parted = 0;
    int unparted = 0;
    for (OpenSection section : sections) {
      for (List<OpenColumn.Text> column : section.texts()) {
        for (int i = 1; i < column.size(); i++) {
          OpenColumn.Text above = column.get(i - 1);
          OpenColumn.Text below = column.get(i);
          if (OpenTexts.isFigure(above.text()) && OpenTexts.isFigure(below.text())) {
            boolean rule = part(below.box().centerX(), above.y(), below.y());
            parted += rule ? 1 : 0;
            unparted += rule ? 0 : 1;
          }
        }
      }
    }
    everyRow = parted > 0 && unparted <= MOST_UNPARTED * parted;
  }

  /** Whether a line parts what stands above and below each other at x. */
  boolean part(double x, double above, double below) {
    int i = next(x, above);
    return i < places.length && places[i] < below;
  }

  /** Whether a line is anywhere between two heights. */
  boolean any(double above, double below) {
    int found = Arrays.binarySearch(places, above);
    int i = found >= 0 ? found : -found - 1;
    return i < places.length && places[i] < below;
  }

  /** Whether a text lies above or below all lines. */
  boolean outside(Box box) {
    return places.length > 1
        && (box.centerY() < places[0] || box.centerY() > places[places.length - 1]);
  }

  /** Whether every row here lies between lines, so that what no line parts is one cell. */
  boolean hold(double x, double above, double below) {
    return everyRow && next(x, below) < places.length && next(x, 0) < next(x, above);
  }

  private int next(double x, double y) {
    int found = Arrays.binarySearch(places, y);
    int i = found >= 0 ? found : -found - 1;
    while (i < places.length
        && (across.get(i).from() - TOUCH > x || across.get(i).to() + TOUCH < x)) {
      i++;
    }
    return i;
  }
}
