package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs to lines of text. */
final class LineBuilder {
  /** Middles of glyphs on one line differ less, in font sizes; raised figures are within. */
  private static final double SAME_LINE = 0.45;

  private LineBuilder() {}

  /** Lines from top to bottom; the glyphs all read to the right. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(g -> g.box().centerY()));
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double middle = 0;
    double size = 0;
    for (Glyph glyph : sorted) {
      double y = glyph.box().centerY();
      if (!line.isEmpty() && y - middle > SAME_LINE * Math.max(size, glyph.size())) {
        add(line, lines);
        line = new ArrayList<>();
      }
      // A line lies where its largest glyph lies, whatever is raised beside it.
      if (line.isEmpty() || glyph.size() > size) {
        middle = y;
        size = glyph.size();
      }
      line.add(glyph);
    }
    add(line, lines);
    ColumnStarts starts = new ColumnStarts(lines);
    return lines.stream().map(glyphsOfLine -> new LineText(starts).of(glyphsOfLine)).toList();
  }

  private static void add(List<Glyph> glyphs, List<List<Glyph>> lines) {
    if (glyphs.stream().allMatch(Glyph::isBlank)) {
      return;
    }
    List<Glyph> line = new ArrayList<>(glyphs);
    line.sort(Comparator.comparingDouble(g -> g.box().x0()));
    lines.add(line);
  }
}
