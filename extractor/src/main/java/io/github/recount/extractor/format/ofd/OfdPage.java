package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.format.pdf.PageInk;
import io.github.recount.extractor.format.pdf.PdfLimits;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page shows, with the templates under and over it. */
final class OfdPage {
  private static final List<Double> A4 = List.of(0.0, 0.0, 210.0, 297.0);

  /** A poster is smaller, in millimetres. */
  private static final double LARGEST = 20_000;

  /** Some producers draw each character as a shape; such a page is a picture of text. */
  private static final int OUTLINED = 50;

  private final OfdPackage file;
  private final PdfLimits limits;
  private final List<String> under = new ArrayList<>();
  private final List<String> over = new ArrayList<>();
  private @Nullable List<Double> area;

  OfdPage(OfdPackage file, PdfLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  PageContent content(OfdOutline.Page page) throws ReadFailure, IOException {
    file.read(page.file(), xml -> head(xml, page.common()));
    List<Double> box = area == null ? page.common().area() : area;
    box = box == null || !isPage(box) ? A4 : box;
    double width = box.get(2) * Measures.POINTS;
    double height = box.get(3) * Measures.POINTS;
    PageInk ink = new PageInk(width, height, limits);
    OfdObjects objects = new OfdObjects(file, page.common(), ink, limits);
    List<String> layers = new ArrayList<>(under);
    layers.add(page.file());
    layers.addAll(over);
    for (String layer : layers) {
      file.read(layer, xml -> draw(xml, objects));
    }
    PageContent content = ink.content();
    if (content.glyphs().isEmpty() && objects.outlines() >= OUTLINED) {
      ink.image(ink.sheet(), ink.sheet());
      return ink.content();
    }
    return content;
  }

  private static boolean isPage(List<Double> box) {
    return Math.min(box.get(2), box.get(3)) > 0 && Math.max(box.get(2), box.get(3)) <= LARGEST;
  }

  private void head(XmlPull xml, OfdOutline.Common common) throws ReadFailure {
    xml.children(
        name -> {
          switch (name) {
            case "Page" -> head(xml, common);
            case "Area" -> area = Measures.area(xml);
            case "Template" -> {
              String template = common.template(xml.attribute("TemplateID"));
              if (template != null && file.has(template)) {
                boolean above = Objects.equals(xml.attribute("ZOrder"), "Foreground");
                (above ? over : under).add(template);
              }
            }
            default -> {}
          }
        });
  }

  private static void draw(XmlPull xml, OfdObjects objects) throws ReadFailure, IOException {
    AffineTransform points = AffineTransform.getScaleInstance(Measures.POINTS, Measures.POINTS);
    xml.children(
        name -> {
          if (name.equals("Page")) {
            xml.children(
                part -> {
                  if (part.equals("Content")) {
                    objects.draw(xml, points);
                  }
                });
          }
        });
  }
}
