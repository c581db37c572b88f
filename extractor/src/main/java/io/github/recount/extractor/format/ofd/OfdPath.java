package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.pdf.DrawnPath;
import io.github.recount.extractor.format.pdf.PageInk;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Draws one path object. */
final class OfdPath {
  /** What a pen has that is not described, in millimetres. */
  private static final double THIN = 0.353;

  /** Operators and how many numbers follow; the last two are the point that they lead to. */
  private static final Map<String, Integer> NUMBERS =
      Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C", 0);

  private final AffineTransform space;
  private final DrawnPath path = new DrawnPath();
  private boolean curved;

  private OfdPath(AffineTransform space) {
    this.space = space;
  }

  /** Draws the path object just entered, and says whether it is a filled shape with curves. */
  static boolean draw(XmlPull xml, AffineTransform space, PageInk ink) throws ReadFailure {
    boolean stroke = !Objects.equals(xml.attribute("Stroke"), "false");
    boolean fill = Objects.equals(xml.attribute("Fill"), "true");
    double pen = Measures.number(xml.attribute("LineWidth"), THIN);
    OfdPath path = new OfdPath(space);
    xml.children(
        name -> {
          if (name.equals("AbbreviatedData")) {
            path.follow(xml.text());
          }
        });
    if (fill) {
      path.path.fill(rule -> ink.rule(rule, ink.sheet()), shade -> ink.shade(shade, ink.sheet()));
    }
    if (stroke) {
      double scale = Math.sqrt(Math.abs(space.getDeterminant()));
      path.path.stroke(pen * scale, rule -> ink.rule(rule, ink.sheet()));
    }
    return fill && path.curved;
  }

  private void follow(String data) {
    StringTokenizer tokens = new StringTokenizer(data);
    while (tokens.hasMoreTokens()) {
      String operator = tokens.nextToken();
      Point2D end = null;
      Double before = null;
      for (int i = NUMBERS.getOrDefault(operator, 0); i > 0 && tokens.hasMoreTokens(); i--) {
        Double number = Measures.number(tokens.nextToken());
        end =
            i == 1 && number != null && before != null ? new Point2D.Double(before, number) : null;
        before = number;
      }
      step(operator, end);
    }
  }

  private void step(String operator, @Nullable Point2D end) {
    if (operator.equals("C")) {
      path.close();
    } else if (end != null) {
      Point2D point = space.transform(end, new Point2D.Double());
      switch (operator) {
        case "S", "M" -> path.moveTo(point);
        case "L" -> path.lineTo(point);
        default -> {
          path.curveTo(point);
          curved = true;
        }
      }
    }
  }
}
