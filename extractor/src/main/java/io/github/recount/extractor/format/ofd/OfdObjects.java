package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.pdf.PageInk;
import io.github.recount.extractor.format.pdf.PdfLimits;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Draws the objects of a page, of a template or of a drawing. */
final class OfdObjects {
  private final OfdPackage file;
  private final OfdOutline.Common common;
  private final PageInk ink;
  private final PdfLimits limits;
  private int depth;
  private long drawn;
  private int outlines;

  OfdObjects(OfdPackage file, OfdOutline.Common common, PageInk ink, PdfLimits limits) {
    this.file = file;
    this.common = common;
    this.ink = ink;
    this.limits = limits;
  }

  /** How many filled shapes with curves were drawn: pictures, or characters. */
  int outlines() {
    return outlines;
  }

  /** Draws what is inside the element just entered. */
  void draw(XmlPull xml, AffineTransform space) throws ReadFailure {
    xml.children(name -> draw(name, xml, space));
  }

  private void draw(String name, XmlPull xml, AffineTransform space) throws ReadFailure {
    if (Objects.equals(xml.attribute("Visible"), "false")) {
      return;
    }
    if (++drawn > limits.operators()) {
      throw new ReadFailure(
          ReadFailure.Code.TOO_LARGE, "more than " + limits.operators() + " objects on a page");
    }
    switch (name) {
      case "TextObject" -> OfdText.draw(xml, placed(xml, space), ink);
      case "PathObject" -> outlines += OfdPath.draw(xml, placed(xml, space), ink) ? 1 : 0;
      case "ImageObject" -> image(xml, space);
      case "CompositeObject" -> composite(xml, placed(xml, space));
      case "Layer", "PageBlock", "Content" -> draw(xml, space);
      default -> {}
    }
  }

  private static AffineTransform placed(XmlPull xml, AffineTransform space) {
    AffineTransform placed = new AffineTransform(space);
    placed.concatenate(Measures.placed(xml));
    return placed;
  }

  private void image(XmlPull xml, AffineTransform space) {
    List<Double> b = Measures.numbers(xml.attribute("Boundary"));
    if (b.size() >= 4) {
      Point2D a = space.transform(new Point2D.Double(b.get(0), b.get(1)), null);
      Point2D z =
          space.transform(new Point2D.Double(b.get(0) + b.get(2), b.get(1) + b.get(3)), null);
      Box sheet = ink.sheet();
      ink.image(Box.of(a.getX(), a.getY(), z.getX(), z.getY()).intersect(sheet), sheet);
    }
  }

  private void composite(XmlPull xml, AffineTransform space) throws ReadFailure {
    String id = xml.attribute("ResourceID");
    String resource = common.drawing(id);
    if (resource == null || depth >= limits.formDepth()) {
      return;
    }
    depth++;
    try {
      file.read(resource, inner -> drawing(inner, Objects.requireNonNull(id), space));
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "a drawing cannot be read", e);
    } finally {
      depth--;
    }
  }

  private void drawing(XmlPull xml, String id, AffineTransform space) throws ReadFailure {
    xml.children(
        name -> {
          if (name.equals("CompositeGraphicUnit") && id.equals(xml.attribute("ID"))) {
            draw(xml, space);
          } else if (name.equals("Res") || name.equals("CompositeGraphicUnits")) {
            drawing(xml, id, space);
          }
        });
  }
}
