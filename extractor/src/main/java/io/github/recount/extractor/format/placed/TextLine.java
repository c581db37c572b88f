package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param text with the blanks that gaps stand for
 * @param pieces its parts between wide gaps, from left to right
 * @param size of its font, in points
 */
public record TextLine(String text, Box box, List<Piece> pieces, double size) {

  /**
   * Text without a wide gap in it.
   *
   * @param text with the blanks in front of it, if it is close
   * @param close whether only the gap of a blank parts it from the piece before, which tells
   *     columns where other lines have white there too
   */
  public record Piece(String text, Box box, boolean close) {

    /** A piece that a wide gap parts from the one before. */
    public Piece(String text, Box box) {
      this(text, box, false);
    }
  }

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  /** Texts whose middles differ less stand side by side, in font sizes. */
  private static final double BESIDE = 0.8;

  /** Whether what is on a line that begins no higher lies beside what is on this one, not below. */
  public boolean isBeside(TextLine next) {
    return next.box.centerY() - box.centerY() < BESIDE * Math.min(size, next.size);
  }

  /** Whether a wide gap is in it. */
  public boolean isParted() {
    return pieces.stream().skip(1).anyMatch(p -> !p.close());
  }

  /**
   * The pieces that tell columns: without a wide gap a line is one text, its gaps are those of
   * words.
   */
  List<Piece> columns() {
    return isParted() ? pieces : parts();
  }

  /** The parts between its wide gaps, from left to right. */
  public List<Piece> parts() {
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = parts.size() - 1;
      if (piece.close() && last >= 0) {
        Piece left = parts.get(last);
        parts.set(last, new Piece(left.text() + piece.text(), left.box().union(piece.box())));
      } else {
        parts.add(piece);
      }
    }
    return parts;
  }
}
