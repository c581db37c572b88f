package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands within a line and is known by its shape better than by any reading. */
final class InnerSigns {
  /** What a colon is taken for. */
  private static final String DOTTED = "：；，";

  /** What a sign of comparison is taken for. */
  private static final String COMPARED = "><〉〈》《之Z";

  /** What a number in a circle is taken for, where its circle touches what is beside it. */
  private static final String CIRCLED = "@©®";

  /** Tesseract's boxes are off by about this much, in character heights. */
  private static final double EDGE = 0.25;

  /** How far from its letter an exponent ends, in character heights. */
  private static final double BESIDE = 0.5;

  /** An exponent is no higher, and ends above this part of the letter's height. */
  private static final double SMALL = 0.5;

  private static final double UPPER = 0.62;

  /** How sure a digit as small as that is. */
  private static final double UNCLEAR = 0.9;

  private final Ink ink;
  private final double em;
  private final SignFinder signs;
  private final MarkFinder marks;
  private final Dots dots;

  InnerSigns(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
    signs = new SignFinder(ink, em);
    marks = new MarkFinder(ink, em);
    dots = new Dots(ink, em);
  }

  /**
   * The reading with the signs that are drawn.
   *
   * @param columns of ink of the line
   */
  Reading mended(Region place, List<Region> columns, Reading reading) {
    int shift = place.x0() - LinePicture.MARGIN;
    List<Reading.Sign> mended = new ArrayList<>();
    for (int i = 0; i < reading.signs().size(); i++) {
      Reading.Sign sign = reading.signs().get(i);
      Reading.@Nullable Sign next =
          i + 1 < reading.signs().size() ? reading.signs().get(i + 1) : null;
      double from = sign.from() + shift;
      double to = sign.to() + shift;
      List<Region> there =
          columns.stream()
              .filter(c -> c.centerX() > from - EDGE * em && c.centerX() < to + EDGE * em)
              .toList();
      mended.add(sign.as(drawn(sign, next, there)));
      if (sign.text().equals("m") && next == null) {
        addExponent(mended, columns.stream().filter(c -> c.centerX() > from).toList());
      }
    }
    return new Reading(mended);
  }

  private String drawn(Reading.Sign sign, Reading.@Nullable Sign next, List<Region> there) {
    String text = sign.text();
    if (DOTTED.contains(text)) {
      return there.stream().filter(dots::areColon).count() == 1 ? "：" : text;
    }
    if (there.size() == 1 && marks.isCircled(there.get(0))
        || CIRCLED.contains(text) && next != null && isIdeograph(next)) {
      return MarkFinder.CIRCLED;
    }
    if (COMPARED.contains(text)
        && next != null
        && !(isIdeograph(sign) && isIdeograph(next))
        && there.size() == 1) {
      String compared = signs.sign(there.get(0));
      String angle = compared == null ? signs.angle(there.get(0)) : compared;
      return angle == null ? text : angle;
    }
    return text;
  }

  private static boolean isIdeograph(Reading.Sign sign) {
    return Character.isIdeographic(sign.text().codePointAt(0));
  }

  /** The exponent at the end of a line, which no model reads: m² and m³. */
  private void addExponent(List<Reading.Sign> mended, List<Region> behind) {
    if (behind.size() < 2) {
      return;
    }
    Region letter = ink.fitted(behind.get(0));
    Region last = ink.fitted(behind.get(behind.size() - 1));
    boolean raised =
        last.height() < SMALL * em
            && last.y1() < letter.y0() + UPPER * letter.height()
            && last.x1() < letter.x1() + BESIDE * em;
    if (raised) {
      mended.add(new Reading.Sign(isTwo(last) ? "²" : "³", 0, 0, UNCLEAR));
    }
  }

  /** In the lower half the stroke of a 2 runs to the left, that of a 3 stays on the right. */
  private boolean isTwo(Region digit) {
    int y0 = digit.y0() + digit.height() * 3 / 5;
    int y1 = digit.y0() + digit.height() * 4 / 5;
    int left = 0;
    int right = 0;
    for (int y = y0; y <= y1; y++) {
      for (int x = digit.x0(); x < digit.x1(); x++) {
        if (ink.at(x, y)) {
          left += x < digit.centerX() ? 1 : 0;
          right += x > digit.centerX() ? 1 : 0;
        }
      }
    }
    return left >= right;
  }
}
