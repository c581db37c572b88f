package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Script;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glyphs of one line, from left to right, to its text and to the pieces between its gaps. */
final class LineText {
  /** Gaps this wide part columns, in font sizes. */
  private static final double COLUMN_GAP = 1.5;

  /** Two wide blanks between the characters of a label only make it as wide as the next label. */
  private static final double SPACED_LABEL = 2.3;

  /** Within one operation, letters stand apart by less than this unless a blank is meant. */
  private static final double LETTER_GAP = 0.22;

  /** Ideographs may be spread over the width of a line. */
  private static final double IDEOGRAPH_GAP = 0.8;

  /** Letters of two operations that belong together touch; those of two columns do not. */
  private static final double RUN_GAP = 0.12;

  private static final double IDEOGRAPH_RUN_GAP = 0.3;

  /** Typesetters put air between ideographs and letters. */
  private static final double MIXED_RUN_GAP = 0.5;

  /** Cells that were drawn one by one leave this much between their texts. */
  private static final double CELL_GAP = 0.1;

  private static final double MIXED_CELL_GAP = 0.28;

  /** Where a column begins, the text to the left may reach as far as that. */
  private static final double ABUTTING = -0.05;

  private final ColumnStarts starts;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private final List<TextLine.Piece> pieces = new ArrayList<>();
  private @Nullable Glyph before;
  private @Nullable Box box;
  private boolean blank;
  private boolean wideBlank;
  private boolean runsTell;
  private boolean close;
  private double size;

  LineText(ColumnStarts starts) {
    this.starts = starts;
  }

  TextLine of(List<Glyph> glyphs) {
    runsTell = runsTell(glyphs);
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank(glyph);
      } else {
        letter(glyph);
      }
    }
    endPiece();
    Box all = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    return new TextLine(text.toString().strip(), all, pieces, size);
  }

  /** Some producers place every letter by itself; where a run has several, runs are texts. */
  private static boolean runsTell(List<Glyph> glyphs) {
    long runs = glyphs.stream().map(Glyph::run).distinct().count();
    if (glyphs.size() >= 2 * runs) {
      return true;
    }
    boolean together = false;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph left = glyphs.get(i - 1);
      Glyph right = glyphs.get(i);
      together |= left.run() == right.run();
      double gap = (right.box().x0() - left.box().x1()) / Math.max(left.size(), right.size());
      boolean alone = isAlone(glyphs, i - 1) && isAlone(glyphs, i);
      if (left.run() != right.run() && gap < (alone ? IDEOGRAPH_GAP : IDEOGRAPH_RUN_GAP)) {
        return false;
      }
    }
    return together;
  }

  /** Whether neither neighbour of a glyph is of its run. */
  private static boolean isAlone(List<Glyph> glyphs, int i) {
    int run = glyphs.get(i).run();
    return (i == 0 || glyphs.get(i - 1).run() != run)
        && (i + 1 == glyphs.size() || glyphs.get(i + 1).run() != run);
  }

  private void blank(Glyph glyph) {
    text.append(glyph.text());
    piece.append(glyph.text());
    blank = true;
    wideBlank |= glyph.text().equals("\u3000");
  }

  private void letter(Glyph glyph) {
    if (before != null) {
      gap(before, glyph);
    }
    text.append(glyph.text());
    piece.append(glyph.text());
    box = box == null ? glyph.box() : box.union(glyph.box());
    size = Math.max(size, glyph.size());
    before = glyph;
    blank = false;
    wideBlank = false;
  }

  private void gap(Glyph left, Glyph right) {
    double em = Math.max(left.size(), right.size());
    double gap = (right.box().x0() - left.box().x1()) / em;
    boolean leftWide = Script.isWide(left.text());
    boolean rightWide = Script.isWide(right.text());
    boolean wide = leftWide || rightWide;
    double apart = leftWide != rightWide ? MIXED_RUN_GAP : wide ? IDEOGRAPH_RUN_GAP : RUN_GAP;
    boolean begins = gap > ABUTTING && starts.at(right.box().x0());
    boolean runsPart = left.run() != right.run() && (begins || runsTell && gap > apart);
    if (gap > (wideBlank ? SPACED_LABEL : COLUMN_GAP) || (runsPart && !blank)) {
      endPiece();
      piece.setLength(0);
      close = false;
    } else if (left.run() != right.run() && gap > least(leftWide != rightWide)) {
      endPiece();
      close = true;
    }
    if (!blank && (gap > (wide ? IDEOGRAPH_GAP : LETTER_GAP) || (runsPart && !wide))) {
      text.append(' ');
      piece.append(' ');
    }
  }

  /** The least gap that may be one between columns, if other lines have white there too. */
  private double least(boolean mixed) {
    if (!runsTell || blank) {
      return IDEOGRAPH_GAP;
    }
    return mixed ? MIXED_CELL_GAP : CELL_GAP;
  }

  /** Ends a piece; the blanks behind it are left for a close one that follows. */
  private void endPiece() {
    int end = piece.toString().stripTrailing().length();
    if (box != null) {
      String said = piece.substring(0, end);
      pieces.add(new TextLine.Piece(close ? said : said.strip(), withinColumn(box), close));
    }
    piece.delete(0, end);
    box = null;
  }

  /** A text that reaches to where the next column begins ends before it. */
  private Box withinColumn(Box said) {
    double white = (CELL_GAP - ABUTTING) * size;
    double end = starts.next(said.x1() + ABUTTING * size) - white;
    return end > said.x0() && end < said.x1()
        ? new Box(said.x0(), said.y0(), end, said.y1())
        : said;
  }
}
