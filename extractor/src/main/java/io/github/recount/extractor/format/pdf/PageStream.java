package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content once and hands glyphs, lines and pictures to a {@link PageInk}. */
final class PageStream extends PDFGraphicsStreamEngine {
  /** Colour profiles are slow to load and tell nothing of the text. */
  private static final Set<String> COLORS =
      Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "ri");

  /** A longer one stands for a text whose glyphs it does not place. */
  private static final int LONGEST_ACTUAL_TEXT = 3;

  private final Layers layers;
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private final PageInk ink;
  private final PdfLimits limits;
  private final AffineTransform display;
  private final Box sheet;
  private final DrawnPath path = new DrawnPath();
  private final IdentityHashMap<PDGraphicsState, Box> clips = new IdentityHashMap<>();
  private final GbkPairs pairs = new GbkPairs();
  private Box formClip;
  private Point2D current = new Point2D.Double();
  private boolean clipping;
  private int hiddenLayers;
  private @Nullable String actualText;
  private long operators;
  private int depth;

  PageStream(PDPage page, Layers layers, PageInk ink, PdfLimits limits) {
    super(page);
    this.layers = layers;
    this.ink = ink;
    this.limits = limits;
    display = display(page);
    sheet = new Box(0, 0, ink.width(), ink.height());
    formClip = sheet;
  }

  /** From the page's own coordinates to points from the top left, as displayed. */
  private static AffineTransform display(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double width = crop.getWidth();
    double height = crop.getHeight();
    AffineTransform turned =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 270 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    turned.concatenate(
        new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY()));
    return turned;
  }

  /** Runs the page and the form fields on it. */
  void run() throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      boolean text =
          COSName.WIDGET.getName().equals(annotation.getSubtype())
              || "FreeText".equals(annotation.getSubtype());
      if (text && !annotation.isHidden() && !annotation.isNoView()) {
        showAnnotation(annotation);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operators()) {
      throw new MonsterException(
          "more than " + limits.operators() + " drawing operators on a page");
    }
    if (!COLORS.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof MonsterException) {
      throw fault;
    }
    ink.broken();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (hiddenLayers > 0 || layers.hide(form.getOptionalContent())) {
      return;
    }
    if (depth >= limits.formDepth()) {
      ink.broken();
      return;
    }
    Box outer = formClip;
    formClip = clip();
    depth++;
    super.showForm(form);
    depth--;
    formClip = outer;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean hidden = layers.hide(tag, properties);
    marked.push(hidden);
    hiddenLayers += hidden ? 1 : 0;
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    actualText = text == null || text.length() > LONGEST_ACTUAL_TEXT ? null : text;
  }

  @Override
  public void endMarkedContentSequence() {
    actualText = null;
    if (!marked.isEmpty() && marked.pop()) {
      hiddenLayers--;
    }
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    ink.startRun();
  }

  @Override
  public void showTextString(byte[] text) throws IOException {
    ink.startShow();
    super.showTextString(text);
  }

  @Override
  public void showTextStrings(COSArray texts) throws IOException {
    ink.startShow();
    super.showTextStrings(texts);
  }

  @Override
  protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement)
      throws IOException {
    if (hiddenLayers > 0) {
      return;
    }
    AffineTransform place = new AffineTransform(display);
    place.concatenate(text.createAffineTransform());
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    if (pairs.reads(font)) {
      pairs.show(code, place, advance, (t, p, a) -> ink.glyph(t, p, a, false, hidden, clip()));
    } else {
      ink.glyph(said(font, code), place, advance, font.isVertical(), hidden, clip());
    }
  }

  /** What a glyph stands for: the text that the file names for it, if it does, once. */
  private String said(PDFont font, int code) throws IOException {
    String actual = actualText;
    if (actual == null) {
      return FontText.of(font, code);
    }
    actualText = "";
    return actual;
  }

  private Box clip() {
    return clips.getOrDefault(getGraphicsState(), formClip);
  }

  @Override
  public void saveGraphicsState() {
    Box clip = clip();
    super.saveGraphicsState();
    clips.put(getGraphicsState(), clip);
  }

  @Override
  public void restoreGraphicsState() {
    clips.remove(getGraphicsState());
    super.restoreGraphicsState();
  }

  private Point2D shown(Point2D point) {
    return display.transform(point, new Point2D.Double());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(shown(p0));
    path.lineTo(shown(p1));
    path.lineTo(shown(p2));
    path.lineTo(shown(p3));
    path.close();
    current = p0;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.moveTo(shown(current));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.lineTo(shown(current));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
    path.curveTo(shown(current));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    Box bounds = path.bounds();
    if (clipping && bounds != null) {
      clips.put(getGraphicsState(), clip().intersect(bounds));
    }
    clipping = false;
    path.clear();
  }

  @Override
  public void strokePath() throws IOException {
    double pen = transformWidth(getGraphicsState().getLineWidth());
    path.stroke(pen, rule -> ink.rule(rule, clip()));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill(rule -> ink.rule(rule, clip()), shade -> ink.shade(shade, clip()));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    path.fill(rule -> ink.rule(rule, clip()), shade -> ink.shade(shade, clip()));
    strokePath();
  }

  @Override
  public void shadingFill(COSName shading) {}

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place = new AffineTransform(display);
    place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Point2D a = place.transform(new Point2D.Double(0, 0), null);
    Point2D b = place.transform(new Point2D.Double(1, 1), null);
    ink.image(Box.of(a.getX(), a.getY(), b.getX(), b.getY()).intersect(sheet), clip());
  }
}
