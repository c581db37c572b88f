package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs to lines of text. */
final class LineBuilder {
  /** Middles of glyphs on one line differ less, in font sizes; raised figures are within. */
  private static final double SAME_LINE = 0.45;

  /** Gaps this wide part columns, in font sizes. */
  private static final double COLUMN_GAP = 1.5;

  /** Two wide blanks between the characters of a label only make it as wide as the next label. */
  private static final double SPACED_LABEL = 2.3;

  private LineBuilder() {}

  /** Lines from top to bottom; the glyphs all read to the right. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(g -> g.box().centerY()));
    List<TextLine> lines = new ArrayList<>();
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
    return lines;
  }

  private static void add(List<Glyph> glyphs, List<TextLine> lines) {
    if (glyphs.stream().allMatch(Glyph::isBlank)) {
      return;
    }
    List<Glyph> line = new ArrayList<>(glyphs);
    line.sort(Comparator.comparingDouble(g -> g.box().x0()));
    StringBuilder text = new StringBuilder();
    List<TextLine.Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Glyph before = null;
    Box box = null;
    boolean blank = false;
    boolean spaced = false;
    double size = 0;
    for (Glyph glyph : line) {
      if (glyph.isBlank()) {
        blank = before != null;
        if (blank) {
          spaced |= glyph.text().equals("\u3000");
          text.append(glyph.text());
          piece.append(glyph.text());
        }
        continue;
      }
      if (before != null && box != null) {
        double gap = glyph.box().x0() - before.box().x1();
        double em = Math.max(before.size(), glyph.size());
        if (gap > (spaced ? SPACED_LABEL : COLUMN_GAP) * em) {
          pieces.add(new TextLine.Piece(piece.toString().strip(), box));
          piece.setLength(0);
          box = null;
        }
        if (!blank && gap > wordGap(before, glyph) * em) {
          text.append(' ');
          piece.append(' ');
        }
      }
      text.append(glyph.text());
      piece.append(glyph.text());
      box = box == null ? glyph.box() : box.union(glyph.box());
      size = Math.max(size, glyph.size());
      before = glyph;
      blank = false;
      spaced = false;
    }
    if (box != null) {
      pieces.add(new TextLine.Piece(piece.toString().strip(), box));
    }
    Box all = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    lines.add(new TextLine(text.toString().strip(), all, pieces, size));
  }

  /** The width of a gap that stands for a blank; typesetters put some air around ideographs. */
  private static double wordGap(Glyph left, Glyph right) {
    boolean ideographs = Script.isWide(left.text()) || Script.isWide(right.text());
    return ideographs ? 0.8 : 0.22;
  }
}
