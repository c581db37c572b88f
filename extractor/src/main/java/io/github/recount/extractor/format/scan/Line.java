package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.List;

/** A drawn line along an axis, in pixels: runs of ink in neighbouring rows or columns. */
final class Line {
  private final boolean horizontal;
  private final List<Run> runs = new ArrayList<>();

  /**
   * Pixels in one row of a horizontal line, in one column of a vertical one.
   *
   * @param at the row or column
   * @param to behind its last pixel
   */
  record Run(int at, int from, int to) {
    int length() {
      return to - from;
    }
  }

  Line(boolean horizontal, Run run) {
    this.horizontal = horizontal;
    runs.add(run);
  }

  boolean touches(Run run) {
    int last = runs.get(runs.size() - 1).at;
    for (int i = runs.size() - 1; i >= 0 && runs.get(i).at == last; i--) {
      if (runs.get(i).from <= run.to && runs.get(i).to >= run.from) {
        return true;
      }
    }
    return false;
  }

  Line with(Run run) {
    runs.add(run);
    return this;
  }

  /** Both as one. */
  Line with(Line other) {
    runs.addAll(other.runs);
    runs.sort(java.util.Comparator.comparingInt(Run::at));
    return this;
  }

  /** In the mean, in pixels. */
  double thickness() {
    return runs.stream().mapToDouble(Run::length).sum() / (to() - from());
  }

  /** In pixels. */
  int length() {
    return to() - from();
  }

  /** Whether a line of the other direction begins, or else ends, at this one. */
  boolean holds(Line other, boolean begins, double near) {
    int end = begins ? other.from() : other.to();
    return Math.abs(at() - end) < near && other.at() > from() - near && other.at() < to() + near;
  }

  private double at() {
    return runs.stream().mapToDouble(r -> r.at * (double) r.length()).sum()
        / runs.stream().mapToDouble(Run::length).sum();
  }

  private int from() {
    return runs.stream().mapToInt(Run::from).min().orElseThrow();
  }

  private int to() {
    return runs.stream().mapToInt(Run::to).max().orElseThrow();
  }

  Rule rule(double pointsPerPixel) {
    double pixels = runs.stream().mapToDouble(Run::length).sum();
    double at = runs.stream().mapToDouble(r -> (r.at + 0.5) * r.length()).sum() / pixels;
    return new Rule(
        horizontal, at * pointsPerPixel, from() * pointsPerPixel, to() * pointsPerPixel);
  }

  /** Takes the line away, with the gray of its edges. */
  void eraseFrom(Ink ink) {
    for (Run run : runs) {
      if (horizontal) {
        ink.erase(run.from - 1, run.at - 1, run.to + 1, run.at + 2);
      } else {
        ink.erase(run.at - 1, run.from - 1, run.at + 2, run.to + 1);
      }
    }
  }
}
