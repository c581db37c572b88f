package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.source.ReadFailure;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plain report: with layers, scanned, damaged in a page, drawn twice. */
class OddPdfTest {
  private final Path folder;

  OddPdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void textOfALayerThatIsSwitchedOffIsNotThere() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              PDOptionalContentGroup draft = new PDOptionalContentGroup("draft");
              PDOptionalContentProperties layers = new PDOptionalContentProperties();
              layers.addGroup(draft);
              layers.setGroupEnabled(draft, false);
              pdf.getDocumentCatalog().setOCProperties(layers);
              page.beginMarkedContent(COSName.OC, draft);
              OddPdf.say(page, "not yet", 100, 700);
              page.endMarkedContent();
              OddPdf.say(page, "final", 100, 600);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("final");
  }

  @Test
  void aGlyphIsTheTextThatTheFileNamesForIt() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              COSDictionary named = new COSDictionary();
              named.setString(COSName.ACTUAL_TEXT, "民");
              page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(named));
              OddPdf.say(page, "x", 100, 700);
              page.endMarkedContent();
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("民");
  }

  @Test
  void aTextThatRunsOverTheEdgeIsReadWhole() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              OddPdf.say(page, "to the end", 560, 700);
              OddPdf.say(page, "outside", 700, 600);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("to the end");
  }

  @Test
  void aScanNeedsOcr() throws Exception {
    OddPdf.assertFails(
        OddPdf.pdf(folder, 2, OddPdf::picture), ReadFailure.Code.NO_TEXT, "scan", "2 of 2", "OCR");
  }

  @Test
  void textBehindAScanIsNoText() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              OddPdf.picture(page, pdf);
              page.setRenderingMode(RenderingMode.NEITHER);
              OddPdf.say(page, "what a scanner guessed", 100, 700);
            });
    OddPdf.assertFails(file, ReadFailure.Code.NO_TEXT, "scan");
  }

  @Test
  void invisibleTextWithoutAPictureIsKept() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              page.setRenderingMode(RenderingMode.NEITHER);
              OddPdf.say(page, "hidden", 100, 700);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("hidden");
  }

  @Test
  void aPageThatALibraryChokesOnIsLeftOut() throws Exception {
    DrawnPages pages = new DrawnPages(PdfLimits.DEFAULT);
    pages.add(OddPdfTest::content);
    // Fails as libraries do: the exception does not come from this program.
    pages.add(
        () -> {
          new PDFRenderer(null);
          return content();
        });
    assertThat(pages.document().warnings()).containsExactly("page 2: damaged and left out");
  }

  private static PageContent content() {
    return new PageInk(100, 100, PdfLimits.DEFAULT).content();
  }

  @Test
  void aRecognizerReadsScans() throws Exception {
    Path file = OddPdf.pdf(folder, 1, OddPdf::picture);
    PageRecognizer recognizer =
        (image, pointsPerPixel) -> {
          double width = image.getWidth() * pointsPerPixel;
          Glyph glyph =
              new Glyph(
                  "分", new Box(95, 95, 105, 105), new Box(100, 100, 100, 100), 10, Turn.RIGHT, 0);
          return new PageContent(width, 842, List.of(glyph), List.of(), List.of(), List.of());
        };
    Document document = new PdfReader(PdfLimits.DEFAULT, recognizer).read(PdfFixtures.source(file));
    assertThat(document.text()).isEqualTo(TextSource.OCR);
    assertThat(PdfFixtures.paragraphs(document)).containsExactly("分");
  }

  @Test
  void rubbishNeverComesOutAsText() throws Exception {
    // What bytes of GBK look like when a font calls them Latin.
    Path file =
        OddPdf.pdf(folder, 1, (page, pdf) -> OddPdf.say(page, "ÏîÄ¿Ö§³ö¼¨Ð§×ÔÆÀ±í 2023", 100, 700));
    OddPdf.assertFails(file, ReadFailure.Code.NO_TEXT, "fonts", "OCR");
  }

  @Test
  void accentsAreNoRubbish() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> OddPdf.say(page, "Évaluation des résultats: qualité élevée", 90, 700));
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file)))
        .containsExactly("Évaluation des résultats: qualité élevée");
  }

  @Test
  void boldByDrawingTwiceIsReadOnce() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            1,
            (page, pdf) -> {
              OddPdf.say(page, "1100.00", 100, 700);
              OddPdf.say(page, "1100.00", 100.3, 700.2);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("1100.00");
  }

  @Test
  void anEmptyPageIsNoFailure() throws Exception {
    Document document = PdfFixtures.read(OddPdf.pdf(folder, 1, (page, pdf) -> {}));
    assertThat(document.text()).isEqualTo(TextSource.NONE);
    assertThat(document.blocks()).isEmpty();
  }

  @Test
  void titlesThatEachPageRepeatAreKept() throws Exception {
    Path file =
        OddPdf.pdf(
            folder,
            4,
            (page, pdf) -> {
              page.beginText();
              page.setFont(new PDType1Font(FontName.HELVETICA), 18);
              page.newLineAtOffset(200, 785);
              page.showText("Form");
              page.endText();
              OddPdf.say(page, "Header of the report", 200, 815);
              OddPdf.say(page, "first line of the text", 100, 600);
              OddPdf.say(page, "second line of the text", 100, 560);
              OddPdf.say(page, "- 7 -", 280, 40);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file)))
        .contains("Form")
        .doesNotContain("Header of the report", "- 7 -")
        .hasSize(12);
  }
}
