package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a cell to its lines, one below the other. */
final class CellText {
  private final double width;
  private final double height;

  CellText(double width, double height) {
    this.width = width;
    this.height = height;
  }

  List<TextLine> lines(List<Glyph> glyphs) {
    Map<Turn, List<Glyph>> byTurn = new EnumMap<>(Turn.class);
    for (Glyph glyph : glyphs) {
      byTurn.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph);
    }
    return byTurn.entrySet().stream()
        .flatMap(e -> LineBuilder.lines(upright(e.getValue(), e.getKey())).stream())
        .toList();
  }

  private List<Glyph> upright(List<Glyph> glyphs, Turn turn) {
    return turn == Turn.RIGHT
        ? glyphs
        : glyphs.stream().map(g -> g.upright(turn, width, height)).toList();
  }
}
