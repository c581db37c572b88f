package io.github.recount.extractor.format.scan;

import java.util.List;

/**
 * Rows of a region that hold ink, between rows without or drawn lines.
 *
 * @param y1 behind its last row
 * @param texts what stands side by side, from left to right
 */
record Band(int y0, int y1, List<Text> texts) {

  /** Pixels along a row; to lies behind the last. */
  record Span(int from, int to) {
    int length() {
      return to - from;
    }

    Span shared(Span other) {
      return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }
  }

  /**
   * Ink without wide white in it.
   *
   * @param height of its ink
   * @param ideograph whether it is no larger than one, and no smaller
   * @param ownLines whether its lines are not those of the text to its left
   */
  record Text(Span span, int height, boolean ideograph, boolean ownLines) {}

  Band {
    texts = List.copyOf(texts);
  }

  Span span(int i) {
    return texts.get(i).span();
  }

  /** How many whites it has, those to its left and its right among them. */
  int whites() {
    return texts.size() + 1;
  }

  /** A white by its number: the first is left of everything. */
  Span white(int i) {
    int from = i == 0 ? Integer.MIN_VALUE / 2 : span(i - 1).to();
    int to = i == texts.size() ? Integer.MAX_VALUE / 2 : span(i).from();
    return new Span(from, to);
  }

  /** Whether there is ink on both sides of a white. */
  boolean isInner(int i) {
    return i > 0 && i < texts.size();
  }

  /** Whether a white parts two characters that stand alone, as those of a label made wide do. */
  boolean isSpread(int i) {
    return isInner(i) && texts.get(i - 1).ideograph() && texts.get(i).ideograph();
  }

  /** The white that shares most with a span. */
  int nearest(Span span) {
    int best = 0;
    for (int i = 1; i < whites(); i++) {
      if (white(i).shared(span).length() > white(best).shared(span).length()) {
        best = i;
      }
    }
    return best;
  }

  /** How high the lower of the two texts is that an inner white parts. */
  int height(int i) {
    return Math.min(texts.get(i - 1).height(), texts.get(i).height());
  }

  int height() {
    return y1 - y0;
  }
}
