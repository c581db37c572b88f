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

  /** Dots of a line that has come apart lie no farther from each other; in points. */
  private static final double APART = 1.5;

  /** What is thicker is no dot of a line; in points. */
  private static final double THIN = 1.8;

  /** No strokes of characters line up so far; in points. */
  private static final double SURELY_DOTTED = 60;

  /** Beside a line there is nothing from here; in points. */
  private static final double NEXT = 1;

  /** Up to here. */
  private static final double BESIDE = 3.5;

  /** Up to this share of its length. */
  private static final double BARE = 0.08;

  private final Ink ink;
  private final Ink clean;
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
    clean = ink.cleaned();
    this.faint = faint;
    this.pixelsPerPoint = pixelsPerPoint;
  }

  /** The lines of both directions. */
  List<Line> find() {
    LineGaps gaps = new LineGaps(pixelsPerPoint, REACH * pixelsPerPoint);
    List<Line> columns = find(false, (int) (SHORTEST_DOWN * pixelsPerPoint));
    List<Line> sure = columns.stream().filter(this::isSurelyDown).toList();
    List<Line> all = find(true, (int) (SHORTEST_ACROSS * pixelsPerPoint));
    List<Line> surely = all.stream().filter(this::isSurelyAcross).toList();
    List<Line> rows =
        all.stream()
            .filter(
                l ->
                    isSurelyAcross(l)
                        || isBare(l, 1) && surely.stream().anyMatch(s -> gaps.isAligned(s, l)))
            .toList();
    List<Line> across = gaps.closed(rows, sure);
    List<Line> down =
        columns.stream()
            .filter(l -> isSurelyDown(l) || isBare(l, 1) && isPart(l, sure, across, gaps))
            .toList();
    down = gaps.closed(down, across);
    List<Line> lines = new ArrayList<>(gaps.closed(across, down));
    lines.addAll(down);
    return lines;
  }

  private boolean isSurelyAcross(Line line) {
    return !line.isDotted() || line.length() >= SURELY_DOTTED * pixelsPerPoint || isBare(line, 2);
  }

  private boolean isSurelyDown(Line line) {
    double least = line.isDotted() ? SURELY_DOTTED : SURELY_DOWN;
    return line.length() >= least * pixelsPerPoint;
  }

  /** Whether a line lies in another, or reaches from one line across to another. */
  private boolean isPart(Line line, List<Line> sure, List<Line> across, LineGaps gaps) {
    double near = REACH * pixelsPerPoint;
    return sure.stream().anyMatch(s -> gaps.isAligned(s, line))
        || across.stream().anyMatch(a -> a.holds(line, true, near))
            && across.stream().anyMatch(a -> a.holds(line, false, near));
  }

  /** Whether there is nothing to so many sides of a line: strokes have others beside them. */
  private boolean isBare(Line line, int sides) {
    double most = BARE * line.length();
    return (beside(line, -1) < most ? 1 : 0) + (beside(line, 1) < most ? 1 : 0) >= sides;
  }

  private int beside(Line line, int side) {
    int at = (int) Math.round(line.at());
    int ends = (int) (REACH * pixelsPerPoint);
    int count = 0;
    // Near its ends there are the lines that hold it.
    for (int along = line.from() + ends; along < line.to() - ends; along++) {
      boolean dark = false;
      for (double d = NEXT * pixelsPerPoint; d < BESIDE * pixelsPerPoint && !dark; d++) {
        dark = clean.isDark(along, at + side * (int) d, line.isHorizontal());
      }
      count += dark ? 1 : 0;
    }
    return count;
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
        Line.Run run = run(start, c, along, horizontal, shortest);
        if (run.length() >= shortest) {
          next.add(joined(run, horizontal, open));
        }
        start = run.to() + 1;
      }
      done.addAll(open);
      open = next;
    }
    done.addAll(open);
    double thickest = THICKEST * pixelsPerPoint + 2;
    return done.stream().filter(line -> line.thickness() < thickest).toList();
  }

  /** A run of ink; a thin line may be faint on its way, or have come apart into dots. */
  private Line.Run run(int start, int across, int along, boolean horizontal, int shortest) {
    int end = start;
    int firm = start;
    int whole = start;
    int longest = 0;
    boolean goesOn = true;
    while (goesOn) {
      while (end < along && ink.near(end, across, horizontal)) {
        end++;
      }
      longest = Math.max(longest, end - whole);
      int next = end;
      int most = (int) Math.min(along, end + FAINT * pixelsPerPoint);
      boolean isLine = end - firm >= FIRM * pixelsPerPoint;
      while (isLine && next < most && isFaint(next, across, horizontal)) {
        next++;
      }
      goesOn = next > end && next < along && ink.near(next, across, horizontal);
      if (!goesOn && end > start) {
        next = dot(end, across, along, horizontal);
        goesOn = next > end;
        whole = next;
      }
      firm = next;
      end = goesOn ? next : end;
    }
    return new Line.Run(across, start, end, longest < shortest);
  }

  /** Where the next dot begins behind one; the same place if there is none. */
  private int dot(int end, int across, int along, boolean horizontal) {
    int most = (int) Math.min(along, end + APART * pixelsPerPoint + 1);
    int next = end;
    while (next < most && !ink.near(next, across, horizontal)) {
      next++;
    }
    boolean dots =
        next < most && isThin(end - 1, across, horizontal) && isThin(next, across, horizontal);
    return dots ? next : end;
  }

  /** Whether the ink there is no higher than a line is thick. */
  private boolean isThin(int along, int across, boolean horizontal) {
    int from = across - 1;
    int to = across + 1;
    while (ink.isDark(along, from, horizontal) && across - from < THIN * pixelsPerPoint) {
      from--;
    }
    while (ink.isDark(along, to, horizontal) && to - across < THIN * pixelsPerPoint) {
      to++;
    }
    return to - from < THIN * pixelsPerPoint;
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
