package io.github.recount.corpus.truth;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A page of a PDF as the content of an OFD's page: a text object a line, a path object a path. */
final class OfdPages extends PDFGraphicsStreamEngine {
  private static final double MILLIMETRES = 25.4 / 72;

  private record Placed(String text, double x, double y, double size) {}

  private final double height;
  private final StringBuilder objects = new StringBuilder();
  private final List<Placed> line = new ArrayList<>();
  private final StringBuilder path = new StringBuilder();
  private Point2D current = new Point2D.Double();
  private int id = 10;

  OfdPages(PDPage page) {
    super(page);
    height = page.getCropBox().getHeight();
  }

  String content() throws IOException {
    processPage(getPage());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>0 0 %s %s\
        </ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="2" Type="Body">
        %s</ofd:Layer></ofd:Content></ofd:Page>
        """
        .formatted(mm(getPage().getCropBox().getWidth()), mm(height), objects);
  }

  private static String mm(double points) {
    return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
  }

  @Override
  public void showTextString(byte[] text) throws IOException {
    super.showTextString(text);
    text();
  }

  @Override
  public void showTextStrings(COSArray texts) throws IOException {
    super.showTextStrings(texts);
    text();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    if (text != null) {
      line.add(
          new Placed(
              text, place.getTranslateX(), height - place.getTranslateY(), place.getScaleY()));
    }
  }

  private void text() {
    if (line.isEmpty()) {
      return;
    }
    Placed first = line.get(0);
    Placed last = line.get(line.size() - 1);
    List<String> steps = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      steps.add(mm(line.get(i).x() - line.get(i - 1).x()));
    }
    objects.append(
        """
        <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="3" Size="%s"><ofd:TextCode X="0" Y="%s"%s>%s\
        </ofd:TextCode></ofd:TextObject>
        """
            .formatted(
                id++,
                mm(first.x()),
                mm(first.y() - first.size()),
                mm(last.x() - first.x() + last.size()),
                mm(1.2 * first.size()),
                mm(first.size()),
                mm(first.size()),
                steps.isEmpty() ? "" : " DeltaX=\"" + packed(steps) + "\"",
                escaped(line.stream().map(Placed::text).collect(Collectors.joining()))));
    line.clear();
  }

  /** Equal steps are said once, as producers do. */
  private static String packed(List<String> steps) {
    List<String> packed = new ArrayList<>();
    for (int from = 0, to; from < steps.size(); from = to) {
      to = from + 1;
      while (to < steps.size() && steps.get(to).equals(steps.get(from))) {
        to++;
      }
      packed.add(to - from > 2 ? "g " + (to - from) + " " + steps.get(from) : steps.get(from));
      to = to - from > 2 ? to : from + 1;
    }
    return String.join(" ", packed);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String point(Point2D p) {
    return mm(p.getX()) + " " + mm(height - p.getY()) + " ";
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.append("M ").append(point(p0)).append("L ").append(point(p1));
    path.append("L ").append(point(p2)).append("L ").append(point(p3)).append("C ");
    current = p0;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.append("M ").append(point(current));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.append("L ").append(point(current));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.append("B ").append(point(new Point2D.Float(x1, y1)));
    path.append(point(new Point2D.Float(x2, y2))).append(point(new Point2D.Float(x3, y3)));
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.append("C ");
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void endPath() {
    path.setLength(0);
  }

  @Override
  public void strokePath() {
    path("Stroke=\"true\" LineWidth=\"" + mm(getGraphicsState().getLineWidth()) + "\"");
  }

  @Override
  public void fillPath(int windingRule) {
    path("Stroke=\"false\" Fill=\"true\"");
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void path(String how) {
    objects.append(
        """
        <ofd:PathObject ID="%d" Boundary="0 0 %s %s" %s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData>\
        </ofd:PathObject>
        """
            .formatted(
                id++,
                mm(getPage().getCropBox().getWidth()),
                mm(height),
                how,
                path.toString().strip()));
    endPath();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shading) {}
}
