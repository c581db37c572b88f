package io.github.recount.extractor.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page rendered as it is displayed. */
record PageImage(BufferedImage pixels, double pointsPerPixel) {
  private static final double SHARP_DPI = 300;

  /** An A4 page at 300 dpi has 8.7 million; posters are rendered coarser. */
  private static final double MOST_PIXELS = 20_000_000;

  /** Renders a page, counted from 1, for reading by machine. */
  static PageImage render(PDDocument pdf, int number) throws IOException {
    return render(pdf, number, SHARP_DPI, ImageType.RGB);
  }

  static PageImage render(PDDocument pdf, int number, double dpi, ImageType type)
      throws IOException {
    PDPage page = pdf.getPage(number - 1);
    double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    double scale = Math.min(dpi / 72, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
    BufferedImage image = new PDFRenderer(pdf).renderImage(number - 1, (float) scale, type);
    return new PageImage(image, 1 / scale);
  }
}
