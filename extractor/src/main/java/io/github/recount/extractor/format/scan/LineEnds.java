package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** What begins and ends a line and is known by its shape better than by any reading. */
final class LineEnds {
  /** A stroke as wide is no dash, in character heights. */
  private static final double STROKE = 0.6;

  /** No higher is a stroke, in character heights. */
  private static final double THIN = 0.3;

  /** That a full stop alone in its line is one. */
  private static final double SHAPE = 0.98;

  /** That a sign has one bar, where two may have run together; that a stroke is a dash. */
  private static final double UNCLEAR = 0.9;

  private static final String BARRED = "≥≤";

  private static final List<String> STROKES = List.of("一", "二", "三");

  /** What 一, 二 and 三 are taken for. */
  private static final String DASHES = "-—–一二三“”\"：:=≡…~";

  /** What a full stop is taken for. */
  private static final String STOPS = "oO0.°,，:：;；、·'\"”|*-—_~。ae@";

  private final Ink ink;
  private final TextRows rows;
  private final SignFinder signs;
  private final MarkFinder marks;
  private final ShareFinder shares;
  private final InnerSigns inner;
  private final double em;

  LineEnds(Ink ink, TextRows rows, double em) {
    this.ink = ink;
    this.rows = rows;
    this.em = em;
    signs = new SignFinder(ink, em);
    marks = new MarkFinder(ink, em);
    inner = new InnerSigns(ink, em);
    shares = new ShareFinder(ink, em);
  }

  /** The spot with the signs at its ends apart. */
  Spot parted(Spot spot) {
    List<Region> columns = rows.pieces(spot.place(), 0);
    if (columns.isEmpty()) {
      return spot;
    }
    String mark = marks.mark(columns.get(0));
    if (mark != null) {
      return spot.behind(mark, columns);
    }
    String sign = signs.sign(columns.get(0));
    Spot rest = sign == null ? spot : spot.behind(sign, columns);
    return rest.rest().width() == 0 ? rest : shares.parted(rest, columns);
  }

  /** How sure the sign at the beginning of a spot is. */
  double trust(Spot spot) {
    boolean two = BARRED.contains(spot.sign()) && signs.mayHaveTwoBars(spot.begin());
    return two ? UNCLEAR : SHAPE;
  }

  /** The spot with a sign of comparison where every model saw something odd. */
  Spot looked(Spot spot) {
    List<Region> columns = rows.pieces(spot.place(), 0);
    String sign = columns.size() < 2 ? null : signs.angle(columns.get(0));
    return sign == null ? spot : spot.behind(sign, columns);
  }

  /** The reading with the signs at its ends as they are drawn. */
  Reading mended(Spot spot, Reading reading) {
    List<Region> columns = rows.pieces(spot.rest(), 0);
    if (columns.size() == 1 && spot.above() != null && rows.isRing(columns.get(0))) {
      Region stop = columns.get(0);
      return new Reading(List.of(new Reading.Sign("。", 0, stop.width(), SHAPE)));
    }
    if (columns.size() == 1
        && reading.text().equals(STROKES.get(0))
        && spot.above() == null
        && strokes(columns.get(0)) == 1) {
      Region stroke = columns.get(0);
      boolean isShort = stroke.width() < STROKE * em;
      String dash = isShort ? "-" : "—";
      double trust = isShort ? SHAPE : UNCLEAR;
      return new Reading(List.of(new Reading.Sign(dash, 0, stroke.width(), trust)));
    }
    return columns.isEmpty() || reading.signs().isEmpty()
        ? reading
        : begun(
            columns.get(0),
            ended(columns.get(columns.size() - 1), inner.mended(spot.rest(), columns, reading)));
  }

  /** A full stop at the end of a line is often lost, or taken for a letter. */
  private Reading ended(Region last, Reading reading) {
    String text = reading.text();
    int end = text.length();
    while (end > 1 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean words = end > 1 && Character.isIdeographic(text.charAt(end - 1));
    if (!words || !rows.isCircle(last) || end > reading.signs().size()) {
      return reading;
    }
    List<Reading.Sign> signs = new ArrayList<>(reading.signs().subList(0, end));
    Reading.Sign before = reading.signs().get(reading.signs().size() - 1);
    signs.add(new Reading.Sign("。", before.to(), before.to(), before.confidence()));
    return new Reading(signs);
  }

  /** A stroke as wide as an ideograph in front of one is no dash, and two are no single one. */
  private Reading begun(Region first, Reading reading) {
    boolean words =
        reading.signs().size() > 1
            && DASHES.contains(reading.signs().get(0).text())
            && Character.isIdeographic(reading.signs().get(1).text().codePointAt(0));
    int strokes = words && first.width() >= STROKE * em ? strokes(first) : 0;
    if (strokes < 1 || strokes > STROKES.size()) {
      return reading;
    }
    List<Reading.Sign> mended = new ArrayList<>(reading.signs());
    mended.set(0, mended.get(0).as(STROKES.get(strokes - 1)));
    return new Reading(mended);
  }

  /** How many strokes lie one below the other; 0 if there is anything else. */
  private int strokes(Region column) {
    int strokes = 0;
    int height = 0;
    for (int y = column.y0(); y <= column.y1(); y++) {
      boolean dark =
          y < column.y1() && ink.fitted(new Region(column.x0(), y, column.x1(), y + 1)).width() > 0;
      if (dark) {
        height++;
      } else if (height > 0) {
        if (height > THIN * em) {
          return 0;
        }
        strokes++;
        height = 0;
      }
    }
    return strokes;
  }
}
