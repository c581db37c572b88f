package io.github.recount.extractor.format.scan;

/** Knows signs that are narrower than the place that they take: brackets, commas, colons, stops. */
final class OwnWhite {
  /** They are no wider, in character heights. */
  private static final double SLIM = 0.4;

  /** A bracket is no lower. */
  private static final double HIGH = 0.85;

  private static final double HIGHEST = 1.3;

  /** The others are no higher. */
  private static final double LOW = 0.6;

  /** A stroke is no thicker. */
  private static final double THIN = 0.22;

  /** A bracket is bent so far. */
  private static final double BENT = 0.06;

  /** Where a bracket is looked at, in shares of its height. */
  private static final double[] ROWS = {0.08, 0.3, 0.5, 0.7, 0.92};

  private final Ink ink;
  private final double em;

  OwnWhite(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** Whether a sign leaves white to its right. */
  boolean isBehind(Region piece) {
    Region sign = ink.fitted(piece);
    return isSlim(sign) && sign.height() < LOW * em || bend(sign) > BENT * em;
  }

  /** Whether a sign leaves white to its left. */
  boolean isBefore(Region piece) {
    return bend(ink.fitted(piece)) < -BENT * em;
  }

  private boolean isSlim(Region sign) {
    return sign.width() < SLIM * em;
  }

  /** How far the middle of a bracket lies right of its ends; 0 for all other signs. */
  private double bend(Region sign) {
    if (!isSlim(sign) || sign.height() < HIGH * em || sign.height() > HIGHEST * em) {
      return 0;
    }
    double[] middles = new double[ROWS.length];
    for (int i = 0; i < ROWS.length; i++) {
      middles[i] = stroke(sign, sign.y0() + (int) (ROWS[i] * sign.height()));
      if (middles[i] < 0) {
        return 0;
      }
    }
    double upper = middles[2] - middles[0];
    double lower = middles[2] - middles[4];
    return upper * lower > 0 ? Math.signum(upper) * Math.min(Math.abs(upper), Math.abs(lower)) : 0;
  }

  /** The middle of the only stroke in a row; negative if there is none, or more. */
  private double stroke(Region sign, int y) {
    int from = -1;
    int to = -1;
    int ends = 0;
    for (int x = sign.x0(); x <= sign.x1(); x++) {
      boolean dark = x < sign.x1() && ink.at(x, y);
      if (dark && (x == sign.x0() || !ink.at(x - 1, y))) {
        from = x;
        ends++;
      }
      to = dark ? x + 1 : to;
    }
    return ends == 1 && to - from < THIN * em ? (from + to) / 2.0 : -1;
  }
}
