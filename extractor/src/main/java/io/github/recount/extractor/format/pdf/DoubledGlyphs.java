package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops the second of two same glyphs drawn almost on one spot to look bold or to cast a shadow.
 */
final class DoubledGlyphs {
  /** No two letters of a line stand this near, in font sizes. */
  private static final double NEAR = 0.15;

  private DoubledGlyphs() {}

  private record Spot(String text, long column, long row) {}

  static List<Glyph> drop(List<Glyph> glyphs) {
    Map<Spot, List<Glyph>> seen = new HashMap<>();
    List<Glyph> kept = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      double reach = Math.max(0.1, NEAR * glyph.size());
      if (!isDoubled(glyph, reach, seen)) {
        kept.add(glyph);
        seen.computeIfAbsent(spot(glyph, reach, 0, 0), s -> new ArrayList<>(1)).add(glyph);
      }
    }
    return kept;
  }

  private static Spot spot(Glyph glyph, double reach, int right, int below) {
    return new Spot(
        glyph.text(),
        (long) Math.floor(glyph.box().centerX() / reach) + right,
        (long) Math.floor(glyph.box().centerY() / reach) + below);
  }

  private static boolean isDoubled(Glyph glyph, double reach, Map<Spot, List<Glyph>> seen) {
    for (int right = -1; right <= 1; right++) {
      for (int below = -1; below <= 1; below++) {
        for (Glyph other : seen.getOrDefault(spot(glyph, reach, right, below), List.of())) {
          double dx = Math.abs(other.box().centerX() - glyph.box().centerX());
          double dy = Math.abs(other.box().centerY() - glyph.box().centerY());
          if (Math.max(dx, dy) < reach) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
