package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts between levels to cells: those between the same two that stand below each other. */
final class BandCells {
  /** Lines of one text are no further apart, as a share of their height. */
  private static final double APART = 1;

  private final List<BandLevel> levels;

  private record Place(int from, int to) {}

  /**
   * A piece on its line.
   *
   * @param before the piece to its left
   */
  private record Part(TextLine.Piece piece, int line, TextLine.@Nullable Piece before) {
    double x0() {
      return piece.box().x0();
    }
  }

  BandCells(List<BandLevel> levels) {
    this.levels = levels;
  }

  /** The cells, in no order; what is above or below all levels is in none. */
  List<BandCell> of(List<TextLine> lines) {
    Map<Place, List<Part>> parts = new HashMap<>();
    for (int l = 0; l < lines.size(); l++) {
      TextLine.Piece before = null;
      for (TextLine.Piece piece : lines.get(l).pieces()) {
        Place place = place(piece.box());
        if (place != null) {
          parts.computeIfAbsent(place, k -> new ArrayList<>()).add(new Part(piece, l, before));
        }
        before = piece;
      }
    }
    List<BandCell> cells = new ArrayList<>();
    parts.forEach((place, all) -> addCells(place, all, cells));
    return cells;
  }

  /** Between the next levels above and below; null above all and below all. */
  private @Nullable Place place(Box box) {
    int last = levels.size() - 1;
    if (box.centerY() < levels.get(0).at() || box.centerY() > levels.get(last).at()) {
      return null;
    }
    // A label that goes on from another page has no line of its own there.
    int from = 0;
    for (int i = 0; i < levels.size(); i++) {
      BandLevel level = levels.get(i);
      if (level.covers(box.centerX())) {
        if (level.at() > box.centerY()) {
          return new Place(from, i);
        }
        from = i;
      }
    }
    return from < last ? new Place(from, last) : null;
  }

  private void addCells(Place place, List<Part> parts, List<BandCell> cells) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Part::x0));
    List<Part> cell = new ArrayList<>();
    double reach = 0;
    for (Part part : sorted) {
      if (!cell.isEmpty() && part.x0() > reach) {
        addParted(place, cell, cells);
        cell.clear();
      }
      reach = cell.isEmpty() ? part.piece().box().x1() : Math.max(reach, part.piece().box().x1());
      cell.add(part);
    }
    addParted(place, cell, cells);
  }

  /**
   * Of a heading printed again above a label that goes on, no line is drawn between the two; lines
   * of one text are nearer to each other.
   */
  private void addParted(Place place, List<Part> parts, List<BandCell> cells) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Part::line).thenComparingDouble(Part::x0));
    int from = place.from();
    int start = 0;
    double bottom = sorted.get(0).piece().box().y1();
    for (int i = 1; i < sorted.size(); i++) {
      Box box = sorted.get(i).piece().box();
      int next = below(bottom, from);
      if (box.y0() - bottom > APART * box.height() && levels.get(next).at() < box.centerY()) {
        cells.add(cell(new Place(from, next), sorted.subList(start, i)));
        from = next;
        start = i;
        bottom = box.y1();
      }
      bottom = Math.max(bottom, box.y1());
    }
    cells.add(cell(new Place(from, place.to()), sorted.subList(start, sorted.size())));
  }

  /** The first level behind another that is below the bottom of a text; the last one if none is. */
  private int below(double bottom, int other) {
    int level = other + 1;
    while (level + 1 < levels.size() && levels.get(level).at() < bottom) {
      level++;
    }
    return level;
  }

  private static BandCell cell(Place place, List<Part> sorted) {
    List<List<TextLine.Piece>> lines = new ArrayList<>();
    int line = -1;
    boolean close = true;
    for (Part part : sorted) {
      if (part.line() != line) {
        lines.add(new ArrayList<>());
        line = part.line();
        close &= part.before() != null && part.piece().close();
      }
      lines.get(lines.size() - 1).add(part.piece());
    }
    return new BandCell(place.from(), place.to(), lines, close);
  }
}
