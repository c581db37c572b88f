package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** Draws what was found on a page over its picture: cells red, paragraphs blue. */
public final class CellOverlay {
  private static final double DPI = 110;

  /**
   * Writes a page, counted from 1, as PNG.
   *
   * @param document what was read of the source
   * @throws ReadFailure if the file is at fault
   * @throws IOException if the picture cannot be written
   */
  public void draw(Document document, SourceDocument source, int page, Path png)
      throws ReadFailure, IOException {
    try (PDDocument pdf = PdfFile.open(source.file(), PdfLimits.DEFAULT)) {
      if (page < 1 || page > pdf.getNumberOfPages()) {
        throw new IOException("there is no page " + page);
      }
      PageImage image = DrawnPages.guarded(() -> PageImage.render(pdf, page, DPI, ImageType.RGB));
      Graphics2D graphics = image.pixels().createGraphics();
      graphics.scale(1 / image.pointsPerPixel(), 1 / image.pointsPerPixel());
      graphics.setStroke(new BasicStroke(1));
      for (Block block : document.blocks()) {
        draw(block, page, graphics);
      }
      graphics.dispose();
      ImageIO.write(image.pixels(), "png", png.toFile());
    }
  }

  private static void draw(Block block, int page, Graphics2D graphics) {
    if (block instanceof Table table) {
      for (Cell cell : table.cells()) {
        outline(cell.location(), page, Color.RED, graphics);
      }
    } else if (block instanceof Paragraph paragraph) {
      outline(paragraph.location(), page, Color.BLUE, graphics);
    }
  }

  private static void outline(Location place, int page, Color color, Graphics2D graphics) {
    List<Double> box = place.box();
    if (box == null || place.page() == null || place.page() != page) {
      return;
    }
    graphics.setColor(color);
    graphics.draw(
        new Rectangle2D.Double(
            box.get(0), box.get(1), box.get(2) - box.get(0), box.get(3) - box.get(1)));
  }
}
