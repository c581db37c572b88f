package io.github.recount.corpus.truth.generate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of the PDF as a scanner sees them: pictures only, a little crooked and noisy. */
final class ScanWriter implements SpecimenWriter {
  private static final int PAPER = 248;
  private static final int INK = 20;
  private static final int BLACK = 150;

  private final ScanLook look;
  private final PdfWriter pdf;

  ScanWriter(ScanLook look) {
    this.look = look;
    pdf = new PdfWriter(look.font(), look.figures(), look.size(), look.borders());
  }

  @Override
  public String ending() {
    return look.borders() == Borders.ALL ? "scan.pdf" : "open.scan.pdf";
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
        BufferedImage sheet = renderer.renderImageWithDPI(page, look.dpi(), ImageType.GRAY);
        double skew = (random.nextDouble() * 2 - 1) * look.skew();
        add(scan, size, noisy(blurred(turned(sheet, skew)), random));
      }
      scan.setDocumentId(0L);
      scan.save(out);
      return out.toByteArray();
    }
  }

  private void add(PDDocument scan, PDRectangle size, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(size);
    scan.addPage(page);
    PDImageXObject image =
        look.bilevel()
            ? CCITTFactory.createFromImage(scan, bilevel(picture))
            : JPEGFactory.createFromImage(scan, picture, look.quality());
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
    }
  }

  private static BufferedImage bilevel(BufferedImage gray) {
    BufferedImage two =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        two.getRaster().setSample(x, y, 0, gray.getRaster().getSample(x, y, 0) < BLACK ? 0 : 1);
      }
    }
    return two;
  }

  /** The lens: each pixel holds something of its neighbours. */
  private BufferedImage blurred(BufferedImage sheet) {
    float side = (float) Math.exp(-1 / (2 * look.blur() * look.blur() + 1e-6));
    float corner = side * side;
    float sum = 1 + 4 * side + 4 * corner;
    float[] weights = {corner, side, corner, side, 1, side, corner, side, corner};
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(sheet, null);
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

  private BufferedImage noisy(BufferedImage sheet, Random random) {
    WritableRaster raster = sheet.getRaster();
    int[] row = new int[sheet.getWidth()];
    for (int y = 0; y < sheet.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        double shade = INK + row[x] * (PAPER - INK) / 255.0 + random.nextGaussian() * look.noise();
        row[x] = (int) Math.max(0, Math.min(255, shade));
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
    return sheet;
  }
}
