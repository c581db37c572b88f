package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A drawn line along an axis, in pixels: runs of ink in neighbouring rows or columns. */
final class Line {
  private final boolean horizontal;
  private final List<Run> runs = new ArrayList<>();
  private int from;
  private int to;

  /**
   * Pixels in one row of a horizontal line, in one column of a vertical one.
   *
   * @param at the row or column
   * @param to behind its last pixel
   * @param dotted whether it is a row of dots
   */
  record Run(int at, int from, int to, boolean dotted) {
    int length() {
      return to - from;
    }
  }

  Line(boolean horizontal, Run run) {
    this.horizontal = horizontal;
    from = run.from;
    to = run.to;
    runs.add(run);
  }

  boolean isHorizontal() {
    return horizontal;
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
    return reaching(Math.min(from, run.from), Math.max(to, run.to));
  }

  /** Both as one. */
  Line with(Line other) {
    runs.addAll(other.runs);
    runs.sort(Comparator.comparingInt(Run::at));
    return reaching(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The same line where the picture has lost its ends. */
  Line reaching(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    return this;
  }

  /** In the mean, in pixels. */
  double thickness() {
    return pixels() / (to - from);
  }

  /** In pixels. */
  int length() {
    return to - from;
  }

  /** Whether no part of it is drawn without gaps. */
  boolean isDotted() {
    return runs.stream().allMatch(Run::dotted);
  }

  /** Whether a line of the other direction begins, or else ends, at this one. */
  boolean holds(Line other, boolean begins, double near) {
    int end = begins ? other.from : other.to;
    return Math.abs(at() - end) < near && passes(other.at(), near);
  }

  /** Whether a line of the other direction crosses this one or touches it. */
  boolean meets(Line other, double near) {
    return passes(other.at(), near) && other.passes(at(), near);
  }

  /** Whether it reaches a place along it. */
  boolean passes(double along, double near) {
    return along > from - near && along < to + near;
  }

  /** The row or column of its middle. */
  double at() {
    return runs.stream().mapToDouble(r -> r.at * (double) r.length()).sum() / pixels();
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  private double pixels() {
    return runs.stream().mapToDouble(Run::length).sum();
  }

  Rule rule(double pointsPerPixel) {
    return new Rule(
        horizontal, (at() + 0.5) * pointsPerPixel, from * pointsPerPixel, to * pointsPerPixel);
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
