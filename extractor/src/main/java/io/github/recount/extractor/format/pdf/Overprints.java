package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.List;

/**
 * Lines of text that reach into each other: a program printed rows that are lower than their texts,
 * and what belongs to which row is not told by where it stands.
 */
final class Overprints {
  /** Lines of one text are further apart, in font sizes. */
  private static final double NEAR = 0.75;

  /** Texts side by side may touch by this much, in font sizes. */
  private static final double TOUCHING = 0.5;

  private Overprints() {}

  /** How many lines have another one over them. */
  static int count(List<TextLine> lines) {
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean over = false;
      for (int j = i - 1; j >= 0 && !over && near(lines.get(j), line); j--) {
        over = over(lines.get(j), line);
      }
      count += over ? 1 : 0;
    }
    return count;
  }

  private static boolean near(TextLine above, TextLine below) {
    return below.box().centerY() - above.box().centerY() < NEAR * size(above, below);
  }

  private static double size(TextLine above, TextLine below) {
    return Math.min(above.size(), below.size());
  }

  /** Texts on one line may be off its middle: it is they that lie over each other. */
  private static boolean over(TextLine above, TextLine below) {
    double size = size(above, below);
    return above.pieces().stream()
        .anyMatch(a -> below.pieces().stream().anyMatch(b -> over(a.box(), b.box(), size)));
  }

  private static boolean over(Box a, Box b, double size) {
    double shared = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    return shared > TOUCHING * size && Math.abs(b.centerY() - a.centerY()) < NEAR * size;
  }
}
