package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The path under construction, as far as it can become rulings: straight pieces and rectangles. */
public final class DrawnPath {
  /** Thicker than this, a filled bar is a shade and not a line. */
  private static final double THICKEST = 3;

  private static final double SLANT = 0.02;

  /** A path with more corners is a drawing; the rest of it is passed over. */
  private static final int MOST_POINTS = 100_000;

  private final List<List<Point2D>> pieces = new ArrayList<>();
  private boolean curved;
  private int points;

  /** Begins a piece. */
  public void moveTo(Point2D point) {
    if (points >= MOST_POINTS) {
      return;
    }
    List<Point2D> piece = new ArrayList<>();
    piece.add(point);
    pieces.add(piece);
    points++;
  }

  /** A straight line from the last point, or the beginning of a piece. */
  public void lineTo(Point2D point) {
    if (pieces.isEmpty()) {
      moveTo(point);
    } else if (points < MOST_POINTS) {
      pieces.get(pieces.size() - 1).add(point);
      points++;
    }
  }

  /** The end of a curve; what it bounds is no rectangle. */
  public void curveTo(Point2D end) {
    curved = true;
    moveTo(end);
  }

  /** A straight line back to where the piece began. */
  public void close() {
    if (!pieces.isEmpty()) {
      lineTo(pieces.get(pieces.size() - 1).get(0));
    }
  }

  void clear() {
    pieces.clear();
    curved = false;
    points = 0;
  }

  /** The rectangle around everything; null when nothing was drawn. */
  @Nullable Box bounds() {
    return pieces.stream().map(DrawnPath::bounds).reduce(Box::union).orElse(null);
  }

  /** The lines that stroking with a pen of this width leaves. */
  public void stroke(double penWidth, Consumer<Rule> rules) {
    for (List<Point2D> piece : pieces) {
      for (int i = 1; i < piece.size(); i++) {
        segment(piece.get(i - 1), piece.get(i), penWidth, rules);
      }
    }
  }

  private static void segment(Point2D a, Point2D b, double penWidth, Consumer<Rule> rules) {
    double dx = Math.abs(a.getX() - b.getX());
    double dy = Math.abs(a.getY() - b.getY());
    if (penWidth > THICKEST && Math.max(dx, dy) > penWidth) {
      return;
    }
    if (dy <= SLANT * dx) {
      rules.accept(Rule.horizontal((a.getY() + b.getY()) / 2, a.getX(), b.getX()));
    } else if (dx <= SLANT * dy) {
      rules.accept(Rule.vertical((a.getX() + b.getX()) / 2, a.getY(), b.getY()));
    }
  }

  /**
   * The lines that filling leaves: office programs draw borders as thin bars.
   *
   * @param shades takes what is no bar
   */
  public void fill(Consumer<Rule> rules, Consumer<Box> shades) {
    if (curved) {
      return;
    }
    for (List<Point2D> piece : pieces) {
      Box bar = bounds(piece);
      if (piece.size() >= 4 && Math.min(bar.width(), bar.height()) <= THICKEST) {
        bar(bar, rules);
      } else if (isRectangle(piece, bar)) {
        shades.accept(bar);
      }
    }
  }

  private static boolean isRectangle(List<Point2D> piece, Box around) {
    return piece.size() >= 4
        && piece.size() <= 5
        && piece.stream()
            .allMatch(
                p ->
                    (near(p.getX(), around.x0()) || near(p.getX(), around.x1()))
                        && (near(p.getY(), around.y0()) || near(p.getY(), around.y1())));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 0.1;
  }

  /** A bar as a line; a dot may be a piece of a dotted line either way. */
  static void bar(Box bar, Consumer<Rule> rules) {
    if (bar.height() <= THICKEST) {
      rules.accept(Rule.horizontal(bar.centerY(), bar.x0(), bar.x1()));
    }
    if (bar.width() <= THICKEST) {
      rules.accept(Rule.vertical(bar.centerX(), bar.y0(), bar.y1()));
    }
  }

  private static Box bounds(List<Point2D> piece) {
    Point2D first = piece.get(0);
    double x0 = first.getX();
    double y0 = first.getY();
    double x1 = x0;
    double y1 = y0;
    for (Point2D p : piece) {
      x0 = Math.min(x0, p.getX());
      y0 = Math.min(y0, p.getY());
      x1 = Math.max(x1, p.getX());
      y1 = Math.max(y1, p.getY());
    }
    return new Box(x0, y0, x1, y1);
  }
}
