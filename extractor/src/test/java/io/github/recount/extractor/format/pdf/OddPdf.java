package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDF files of odd kinds with PDFBox. */
final class OddPdf {
  private OddPdf() {}

  /** Writes on a page. */
  interface Drawing {
    void on(PDPageContentStream page, PDDocument pdf) throws IOException;
  }

  /** A file of so many pages that look alike. */
  static Path pdf(Path folder, int pages, Drawing drawing) throws IOException {
    Path file = folder.resolve("made.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          drawing.on(content, pdf);
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Prints Latin text at a place, in points from below. */
  static void say(PDPageContentStream page, String text, double x, double y) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 12);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    page.endText();
  }

  /** Covers the page with a gray picture. */
  static void picture(PDPageContentStream page, PDDocument pdf) throws IOException {
    BufferedImage gray = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    page.drawImage(LosslessFactory.createFromImage(pdf, gray), 0, 0, 595, 842);
  }

  /** Reads a file that cannot be read, and says why. */
  static void assertFails(Path pdf, ReadFailure.Code code, String... words) {
    assertThatExceptionOfType(ReadFailure.class)
        .isThrownBy(() -> PdfFixtures.read(pdf))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code))
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }
}
