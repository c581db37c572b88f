package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes lines whole of which a scan in black and white has lost what lay between two pixels. */
final class LineGaps {
  /** No wider is a gap, in points. */
  private static final double WIDEST = 60;

  /** Pieces of one line lie so far apart across it at most, in points. */
  private static final double ASIDE = 1;

  /** A line that meets so many of the other direction is no underline. */
  private static final int MEETS = 2;

  private final double widest;
  private final double aside;
  private final double near;

  /**
   * For pictures of a resolution.
   *
   * @param near how far a line may end before the one that it meets; in pixels
   */
  LineGaps(double pixelsPerPoint, double near) {
    widest = WIDEST * pixelsPerPoint;
    aside = ASIDE * pixelsPerPoint;
    this.near = near;
  }

  /** Whether two lines of the same direction are pieces of one. */
  boolean isAligned(Line one, Line other) {
    return Math.abs(one.at() - other.at()) < aside;
  }

  /**
   * The lines of one direction. A table's lines end where they meet others, so one that ends
   * elsewhere goes on: to the next piece of it that begins as freely, or to the next line.
   */
  List<Line> closed(List<Line> lines, List<Line> others) {
    List<Line> closed = new ArrayList<>();
    for (List<Line> track : tracks(lines)) {
      List<Line> pieces = new ArrayList<>();
      for (Line piece : track) {
        Line last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && isOne(last, piece, others)) {
          last.with(piece);
        } else {
          pieces.add(piece);
        }
      }
      boolean isTable =
          others.stream().filter(o -> pieces.stream().anyMatch(p -> p.meets(o, near))).count()
              >= MEETS;
      if (isTable) {
        pieces.forEach(piece -> reach(piece, others));
      }
      closed.addAll(pieces);
    }
    return closed;
  }

  /** Pieces in line with each other, in their order. */
  private List<List<Line>> tracks(List<Line> lines) {
    List<List<Line>> tracks = new ArrayList<>();
    for (Line line : lines.stream().sorted(Comparator.comparingInt(Line::from)).toList()) {
      tracks.stream()
          .filter(track -> isAligned(track.get(track.size() - 1), line))
          .findFirst()
          .orElseGet(
              () -> {
                List<Line> track = new ArrayList<>();
                tracks.add(track);
                return track;
              })
          .add(line);
    }
    return tracks;
  }

  private boolean isOne(Line last, Line next, List<Line> others) {
    int gap = next.from() - last.to();
    return gap <= 1 || gap < widest && isFree(last, false, others) && isFree(next, true, others);
  }

  private boolean isFree(Line line, boolean begin, List<Line> others) {
    return others.stream().noneMatch(o -> o.holds(line, begin, near));
  }

  private void reach(Line line, List<Line> others) {
    int[] crossing =
        others.stream()
            .filter(o -> o.passes(line.at(), near))
            .mapToInt(o -> (int) Math.round(o.at()))
            .toArray();
    if (isFree(line, true, others)) {
      OptionalInt before =
          IntStream.of(crossing).filter(at -> at < line.from() && at > line.from() - widest).max();
      before.ifPresent(at -> line.reaching(at, line.to()));
    }
    if (isFree(line, false, others)) {
      OptionalInt behind =
          IntStream.of(crossing).filter(at -> at > line.to() && at < line.to() + widest).min();
      behind.ifPresent(at -> line.reaching(line.from(), at));
    }
  }
}
