package io.github.recount.extractor.format.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sign of comparison looks like when it is as wide as it is high; other signs of straight
 * strokes are held beside it.
 */
final class SignShape {
  private static final int SIDE = 12;

  /** Pixels a square of the grid when a shape is drawn. */
  private static final int FINE = 6;

  /** How thick pens are, in hundredths. */
  private static final int[] PENS = {7, 13, 20};

  private static final double VERY_LIKE = 0.74;
  private static final double BEFORE_NEXT = 0.04;
  private static final double LIKE = 0.62;
  private static final double BEFORE_OTHERS = 0.2;

  /** Sign, its mirror image, and strokes x,y to x,y in a square of 100. */
  private static final List<List<String>> STROKES =
      List.of(
          List.of("≥", "≤", "5,4,95,35 95,35,5,66 4,96,96,96"),
          List.of("≥", "≤", "5,4,95,38 95,38,5,73 4,96,96,96"),
          List.of("≥", "≤", "5,4,95,40 95,40,5,72 95,60,5,96"),
          List.of("≥", "≤", "5,4,95,30 95,30,5,60 95,66,5,96"),
          List.of("≥", "≤", "5,4,95,30 95,30,5,56 4,77,96,77 4,96,96,96"),
          List.of("", "", "5,4,95,50 95,50,5,96"),
          List.of("", "", "5,4,95,4 95,4,5,96 5,96,95,96"),
          List.of("", "", "5,25,50,5 50,5,92,25 92,25,5,96 5,96,95,96"),
          List.of("", "", "5,4,95,4 95,4,35,96"),
          List.of("", "", "5,4,90,25 90,25,40,50 40,50,90,72 90,72,5,96"));

  private static final List<SignShape> ALL = drawn();

  private final String sign;

  /** How much ink there is in each square of a grid. */
  private final double[] shades;

  private SignShape(String sign, double[] shades) {
    this.sign = sign;
    this.shades = shades;
  }

  static SignShape of(Ink ink, Region glyph) {
    double[] shades = new double[SIDE * SIDE];
    int w = glyph.width();
    int h = glyph.height();
    int fine = SIDE * FINE;
    for (int i = 0; i < fine * fine; i++) {
      int x = i % fine;
      int y = i / fine;
      if (ink.at(glyph.x0() + x * w / fine, glyph.y0() + y * h / fine)) {
        shades[y / FINE * SIDE + x / FINE] += 1.0 / (FINE * FINE);
      }
    }
    return new SignShape("", shades);
  }

  /** How alike this is to the likest sign of comparison, 1 for the same. */
  double likeness() {
    return ALL.stream().filter(s -> !s.sign.isEmpty()).mapToDouble(this::likeness).max().orElse(0);
  }

  /** The sign of comparison that this is, null if it is liker to another sign or to none. */
  @Nullable String known() {
    SignShape likest =
        Collections.max(
            ALL.stream().filter(s -> !s.sign.isEmpty()).toList(),
            Comparator.comparingDouble(this::likeness));
    double like = likeness(likest);
    double other =
        ALL.stream().filter(s -> s.sign.isEmpty()).mapToDouble(this::likeness).max().orElse(0);
    boolean clear = like > LIKE && like > other + BEFORE_OTHERS;
    return clear || like > VERY_LIKE && like > other + BEFORE_NEXT ? likest.sign : null;
  }

  /** How alike two shapes are, 1 for the same. */
  private double likeness(SignShape other) {
    double mine = mean(shades);
    double others = mean(other.shades);
    double both = 0;
    double own = 0;
    double its = 0;
    for (int i = 0; i < shades.length; i++) {
      double a = shades[i] - mine;
      double b = other.shades[i] - others;
      both += a * b;
      own += a * a;
      its += b * b;
    }
    return both / Math.sqrt(own * its + 1e-9);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static List<SignShape> drawn() {
    List<SignShape> all = new ArrayList<>();
    for (List<String> sign : STROKES) {
      for (int pen : PENS) {
        all.add(drawn(sign.get(0), sign.get(2), pen, false));
        all.add(drawn(sign.get(1), sign.get(2), pen, true));
      }
    }
    return List.copyOf(all);
  }

  private static SignShape drawn(String sign, String strokes, int pen, boolean mirrored) {
    int size = 100;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, size, size);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(pen));
    for (String stroke : strokes.split(" ", -1)) {
      String[] at = stroke.split(",", -1);
      double x0 = Double.parseDouble(at[0]);
      double x1 = Double.parseDouble(at[2]);
      graphics.draw(
          new Line2D.Double(
              mirrored ? size - x0 : x0,
              Double.parseDouble(at[1]),
              mirrored ? size - x1 : x1,
              Double.parseDouble(at[3])));
    }
    graphics.dispose();
    Ink ink = Ink.darkerThanHalf(Gray.of(image));
    return new SignShape(sign, of(ink, ink.fitted(new Region(0, 0, size, size))).shades);
  }
}
