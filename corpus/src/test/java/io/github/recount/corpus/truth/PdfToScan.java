package io.github.recount.corpus.truth;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Prints a PDF and lays it on a scanner, a little crooked: run by hand, from a PDF to a PDF of
 * black and white pictures, or to a gray PNG of its first page.
 */
final class PdfToScan {
  private static final float DPI = 200;
  private static final double DEGREES = 0.4;
  private static final int DARK = 150;

  /** Few shades keep the picture small. */
  private static final int SHADE = 32;

  private PdfToScan() {}

  /** From a PDF to a file whose ending is pdf or png. */
  public static void main(String[] args) throws IOException {
    File to = Path.of(args[1]).toFile();
    try (PDDocument printed = Loader.loadPDF(new File(args[0]))) {
      PDFRenderer renderer = new PDFRenderer(printed);
      if (to.getName().endsWith(".png")) {
        ImageIO.write(turned(renderer.renderImageWithDPI(0, DPI, ImageType.GRAY), true), "png", to);
        return;
      }
      try (PDDocument scan = new PDDocument()) {
        for (int page = 0; page < printed.getNumberOfPages(); page++) {
          PDRectangle size = printed.getPage(page).getCropBox();
          BufferedImage sheet = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
          PDPage added = new PDPage(size);
          scan.addPage(added);
          try (PDPageContentStream content = new PDPageContentStream(scan, added)) {
            content.drawImage(
                CCITTFactory.createFromImage(scan, turned(sheet, false)),
                0,
                0,
                size.getWidth(),
                size.getHeight());
          }
        }
        scan.save(to);
      }
    }
  }

  private static BufferedImage turned(BufferedImage sheet, boolean gray) {
    int width = sheet.getWidth();
    int height = sheet.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(DEGREES), width / 2.0, height / 2.0);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.dispose();
    int type = gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_BYTE_BINARY;
    BufferedImage kept = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int shade = turned.getRaster().getSample(x, y, 0);
        int level = gray ? Math.min(255, shade / SHADE * (SHADE + 4)) : shade < DARK ? 0 : 1;
        kept.getRaster().setSample(x, y, 0, level);
      }
    }
    return kept;
  }
}
