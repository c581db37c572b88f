package io.github.recount.corpus.truth.generate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of the PDF as a scanner sees them: pictures only, a little crooked and noisy. */
final class ScanWriter implements SpecimenWriter {
  private static final float DPI = 200;

  /** In degrees, to either side. */
  private static final double MOST_SKEW = 0.5;

  private static final double NOISE = 8;
  private static final int PAPER = 248;
  private static final float QUALITY = 0.8f;

  private final PdfWriter pdf;

  ScanWriter(PdfWriter pdf) {
    this.pdf = pdf;
  }

  @Override
  public String ending() {
    return "scan.pdf";
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    Random random = new Random(specimen.name().hashCode());
    try (PDDocument clean = Loader.loadPDF(pdf.write(specimen));
        PDDocument scan = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFRenderer renderer = new PDFRenderer(clean);
      for (int page = 0; page < clean.getNumberOfPages(); page++) {
        PDRectangle size = clean.getPage(page).getCropBox();
        BufferedImage sheet = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        double skew = (random.nextDouble() * 2 - 1) * MOST_SKEW;
        add(scan, size, noisy(turned(sheet, skew), random));
      }
      scan.setDocumentId(0L);
      scan.save(out);
      return out.toByteArray();
    }
  }

  private static void add(PDDocument scan, PDRectangle size, BufferedImage picture)
      throws IOException {
    PDPage page = new PDPage(size);
    scan.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(scan, picture, QUALITY),
          0,
          0,
          size.getWidth(),
          size.getHeight());
    }
  }

  private static BufferedImage turned(BufferedImage sheet, double degrees) {
    BufferedImage turned =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static BufferedImage noisy(BufferedImage sheet, Random random) {
    WritableRaster raster = sheet.getRaster();
    int[] row = new int[sheet.getWidth()];
    for (int y = 0; y < sheet.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        double shade = row[x] * PAPER / 255.0 + random.nextGaussian() * NOISE;
        row[x] = (int) Math.max(0, Math.min(255, shade));
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
    return sheet;
  }
}
