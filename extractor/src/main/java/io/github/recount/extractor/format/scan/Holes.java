package io.github.recount.extractor.format.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds the white that ink encloses: what circles are known by. */
final class Holes {
  private Holes() {}

  /** The rectangle of each hole of so many pixels or more, from left to right. */
  static List<Region> of(Ink ink, Region within, double smallest) {
    int w = within.width() + 2;
    int h = within.height() + 2;
    boolean[] seen = new boolean[w * h];
    List<Region> holes = new ArrayList<>();
    for (int start = 0; start < seen.length; start++) {
      if (!seen[start] && isWhite(ink, within, start % w, start / w)) {
        int[] box = flood(ink, within, w, h, start, seen);
        if (start > 0 && box[4] >= smallest) {
          holes.add(new Region(box[0], box[1], box[2] + 1, box[3] + 1));
        }
      }
    }
    holes.sort(Comparator.comparingDouble(Region::centerX));
    return holes;
  }

  /** With a frame of white around, so that the first component is what lies outside. */
  private static boolean isWhite(Ink ink, Region within, int i, int j) {
    int x = within.x0() + i - 1;
    int y = within.y0() + j - 1;
    boolean inside = x >= within.x0() && x < within.x1() && y >= within.y0() && y < within.y1();
    return !inside || !ink.at(x, y);
  }

  private static int[] flood(Ink ink, Region within, int w, int h, int start, boolean[] seen) {
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1, 0};
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!open.isEmpty()) {
      int at = open.remove();
      int i = at % w;
      int j = at / w;
      box[0] = Math.min(box[0], within.x0() + i - 1);
      box[1] = Math.min(box[1], within.y0() + j - 1);
      box[2] = Math.max(box[2], within.x0() + i - 1);
      box[3] = Math.max(box[3], within.y0() + j - 1);
      box[4]++;
      int[][] near = {{i - 1, j}, {i + 1, j}, {i, j - 1}, {i, j + 1}};
      for (int[] next : near) {
        boolean on = next[0] >= 0 && next[0] < w && next[1] >= 0 && next[1] < h;
        int to = next[1] * w + next[0];
        if (on && !seen[to] && isWhite(ink, within, next[0], next[1])) {
          seen[to] = true;
          open.add(to);
        }
      }
    }
    return box;
  }
}
