package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds the drawn lines of a straightened page. */
final class Rulings {
  /** Shorter ones are strokes of characters; in points. */
  private static final double SHORTEST_ACROSS = 20;

  private static final double SHORTEST_DOWN = 11;

  /** No stroke of a character is as high; in points. */
  private static final double SURELY_DOWN = 30;

  /** How far a line may end before the one that it meets; in points. */
  private static final double REACH = 2;

  /** Thicker ones are bars, not lines; in points. */
  private static final double THICKEST = 3;

  /** So much of a line may be faint between two parts that are not; in points. */
  private static final double FAINT = 12;

  /** No stroke of a character is so long; in points. */
  private static final double FIRM = 10;

  private final Ink ink;
  private final Ink faint;
  private final double pixelsPerPoint;

  Rulings(Ink ink, double pixelsPerPoint) {
    this(ink, ink, pixelsPerPoint);
  }

  /**
   * Finds the lines of a page.
   *
   * @param faint its ink with the shades that a thin line has where it lies between two pixels
   */
  Rulings(Ink ink, Ink faint, double pixelsPerPoint) {
    this.ink = ink;
    this.faint = faint;
    this.pixelsPerPoint = pixelsPerPoint;
  }

  /** The lines of both directions. */
  List<Line> find() {
    List<Line> across = find(true, (int) (SHORTEST_ACROSS * pixelsPerPoint));
    List<Line> down = find(false, (int) (SHORTEST_DOWN * pixelsPerPoint));
    List<Line> lines = new ArrayList<>(across);
    for (Line line : down) {
      if (line.length() >= SURELY_DOWN * pixelsPerPoint || isHeld(line, across)) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whether a line reaches from one line across to another; strokes of large print do not. */
  private boolean isHeld(Line line, List<Line> across) {
    double near = REACH * pixelsPerPoint;
    return across.stream().anyMatch(a -> a.holds(line, true, near))
        && across.stream().anyMatch(a -> a.holds(line, false, near));
  }

  /** Long runs in neighbouring rows that touch are one line, which may waver. */
  private List<Line> find(boolean horizontal, int shortest) {
    int across = horizontal ? ink.height : ink.width;
    int along = horizontal ? ink.width : ink.height;
    List<Line> done = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int c = 0; c < across; c++) {
      List<Line> next = new ArrayList<>();
      for (int start = 0; start < along; ) {
        int end = end(start, c, along, horizontal);
        if (end - start >= shortest) {
          next.add(joined(new Line.Run(c, start, end), horizontal, open));
        }
        start = end + 1;
      }
      done.addAll(open);
      open = next;
    }
    done.addAll(open);
    double thickest = THICKEST * pixelsPerPoint + 2;
    return done.stream().filter(line -> line.thickness() < thickest).toList();
  }

  /** Where a run of ink ends; a thin line may be faint on its way. */
  private int end(int start, int across, int along, boolean horizontal) {
    int end = start;
    int firm = start;
    boolean goesOn = true;
    while (goesOn) {
      while (end < along && ink.near(end, across, horizontal)) {
        end++;
      }
      int next = end;
      int most = (int) Math.min(along, end + FAINT * pixelsPerPoint);
      boolean isLine = end - firm >= FIRM * pixelsPerPoint;
      while (isLine && next < most && isFaint(next, across, horizontal)) {
        next++;
      }
      goesOn = next > end && next < along && ink.near(next, across, horizontal);
      firm = next;
      end = goesOn ? next : end;
    }
    return end;
  }

  private boolean isFaint(int along, int across, boolean horizontal) {
    return faint.near(along, across, horizontal) && !ink.near(along, across, horizontal);
  }

  private static Line joined(Line.Run run, boolean horizontal, List<Line> open) {
    Line line = null;
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).touches(run)) {
        Line above = open.remove(i);
        line = line == null ? above : line.with(above);
      }
    }
    return line == null ? new Line(horizontal, run) : line.with(run);
  }
}
