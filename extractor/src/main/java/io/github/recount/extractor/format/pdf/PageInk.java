package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows while its content runs. */
public final class PageInk {
  /** Ideographs stand on about this share of their size below the line they are written on. */
  private static final double DESCENT = 0.15;

  private static final double ASCENT = 0.85;

  /** A picture cut into more pieces is taken for one. */
  private static final int MOST_IMAGES = 500;

  /** Some producers show every letter by itself: those of one text touch, in font sizes. */
  private static final double TOUCHING = 0.05;

  private static final double EDGE = 0.5;

  private final Box inner;
  private final double width;
  private final double height;
  private final PdfLimits limits;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Shades shades = new Shades();
  private final List<Box> images = new ArrayList<>();
  private @Nullable Point2D reached;
  private boolean show;
  private int run;
  private int begun = -1;
  private int slanted;
  private int broken;

  /** A page without anything on it, of a size in points. */
  public PageInk(double width, double height, PdfLimits limits) {
    // A table that runs over the edge ends there, and what is beyond stands in its last column.
    inner = new Box(EDGE, EDGE, Math.max(EDGE, width - EDGE), Math.max(EDGE, height - EDGE));
    this.width = width;
    this.height = height;
    this.limits = limits;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The whole page. */
  public Box sheet() {
    return new Box(0, 0, width, height);
  }

  /** The glyphs from here on are another text. */
  public void startRun() {
    run++;
    reached = null;
  }

  /** The glyphs from here on are shown by another operation: another text, unless they touch. */
  void startShow() {
    show = true;
  }

  private void run(AffineTransform place, double advance, double size) {
    Point2D from = place.transform(new Point2D.Double(0, 0), null);
    if (show && (reached == null || reached.distance(from) > TOUCHING * size)) {
      run++;
    }
    show = false;
    reached = place.transform(new Point2D.Double(advance, 0), null);
  }

  /**
   * A glyph.
   *
   * @param place from the glyph's own space, one font size to the unit, to the page
   * @param advance in font sizes
   * @param down whether upright glyphs stand below each other
   * @throws MonsterException if it is one too many
   */
  public void glyph(
      String text, AffineTransform place, double advance, boolean down, boolean unseen, Box clip)
      throws MonsterException {
    if (text.isEmpty()) {
      return;
    }
    if (glyphs.size() + hidden.size() >= limits.glyphs()) {
      throw new MonsterException("more than " + limits.glyphs() + " characters on a page");
    }
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    run(place, advance, size);
    Turn turn = Turn.of(place.getScaleX(), place.getShearY());
    if (turn == null) {
      slanted++;
      return;
    }
    Point2D a = place.transform(new Point2D.Double(0, -DESCENT), null);
    Point2D b = place.transform(new Point2D.Double(advance, ASCENT), null);
    Box box = Box.of(a.getX(), a.getY(), b.getX(), b.getY());
    // A text that begins on the page belongs to it, also where it runs over the edge.
    boolean onPage = sheet().contains(box.centerX(), box.centerY());
    if (!onPage && run != begun) {
      return;
    }
    begun = run;
    Turn reads = down ? turn.clockwise() : turn;
    (unseen ? hidden : glyphs)
        .add(new Glyph(text, box, inside(box, clip.intersect(inner)), size, reads, run));
  }

  /** A text too long for its cell is cut off by a clip: it belongs where it can be seen. */
  private static Box inside(Box box, Box clip) {
    double x = Math.max(clip.x0(), Math.min(clip.x1(), box.centerX()));
    double y = Math.max(clip.y0(), Math.min(clip.y1(), box.centerY()));
    return new Box(x, y, x, y);
  }

  /** A line, as far as it is inside the clip. */
  public void rule(Rule rule, Box clip) {
    Box seen = rule.box().intersect(clip);
    boolean outside =
        rule.horizontal()
            ? rule.at() < clip.y0() || rule.at() > clip.y1()
            : rule.at() < clip.x0() || rule.at() > clip.x1();
    double length = rule.horizontal() ? seen.width() : seen.height();
    if (!outside && length > 0 && rules.size() <= limits.rules()) {
      rules.add(
          rule.horizontal()
              ? Rule.horizontal(rule.at(), seen.x0(), seen.x1())
              : Rule.vertical(rule.at(), seen.y0(), seen.y1()));
    }
  }

  /** A filled rectangle, as far as it is inside the clip. */
  public void shade(Box box, Box clip) {
    shades.add(box.intersect(clip));
  }

  /** A picture, as far as it is inside the clip. */
  public void image(Box box, Box clip) {
    // Some producers draw lines as stretched pictures of one pixel.
    DrawnPath.bar(box, rule -> rule(rule, clip));
    Box seen = box.intersect(clip);
    if (seen.area() > 0) {
      if (images.size() < MOST_IMAGES) {
        images.add(seen);
      } else {
        images.set(0, images.get(0).union(seen));
      }
    }
  }

  /** Something in the content could not be understood and was passed over. */
  void broken() {
    broken++;
  }

  /** Everything gathered: hidden text only where no picture shows what it says. */
  public PageContent content() {
    List<String> warnings = new ArrayList<>();
    List<Glyph> kept = new ArrayList<>(glyphs);
    long behind = hidden.stream().filter(this::overImage).count();
    hidden.stream().filter(g -> !overImage(g)).forEach(kept::add);
    if (behind > 0) {
      warnings.add(behind + " invisible characters lie over a picture and were left out");
    }
    if (slanted > 0) {
      warnings.add(slanted + " slanted characters were left out");
    }
    if (broken > 0) {
      warnings.add(broken + " parts of its content are damaged");
    }
    shades.rules(rule -> rule(rule, sheet()));
    boolean drawing = rules.size() > limits.rules();
    if (drawing) {
      warnings.add("a drawing with too many lines was not searched for tables");
    }
    return new PageContent(
        width, height, DoubledGlyphs.drop(kept), drawing ? List.of() : rules, images, warnings);
  }

  private boolean overImage(Glyph glyph) {
    for (Box image : images) {
      if (image.contains(glyph.x(), glyph.y())) {
        return true;
      }
    }
    return false;
  }
}
