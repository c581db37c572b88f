package io.github.recount.extractor.format.pdf;

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
    return below.box().centerY() - above.box().centerY()
        < NEAR * Math.min(above.size(), below.size());
  }

  private static boolean over(TextLine above, TextLine below) {
    double touching = TOUCHING * Math.min(above.size(), below.size());
    return above.pieces().stream()
        .anyMatch(
            a ->
                below.pieces().stream()
                    .anyMatch(
                        b ->
                            Math.min(a.box().x1(), b.box().x1())
                                    - Math.max(a.box().x0(), b.box().x0())
                                > touching));
  }
}
