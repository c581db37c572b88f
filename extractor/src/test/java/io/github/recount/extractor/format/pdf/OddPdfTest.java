package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plain report: locked, cut short, scanned, oversized. */
class OddPdfTest {
  private final Path folder;

  OddPdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Writes on a page. */
  interface Drawing {
    void on(PDPageContentStream page, PDDocument pdf) throws IOException;
  }

  private Path pdf(int pages, Drawing drawing) throws IOException {
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

  private static void say(PDPageContentStream page, String text, double x, double y)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 12);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    page.endText();
  }

  private static void picture(PDPageContentStream page, PDDocument pdf) throws IOException {
    BufferedImage gray = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    page.drawImage(LosslessFactory.createFromImage(pdf, gray), 0, 0, 595, 842);
  }

  private static void assertFails(Path pdf, ReadFailure.Code code, String... words) {
    assertThatExceptionOfType(ReadFailure.class)
        .isThrownBy(() -> PdfFixtures.read(pdf))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code))
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  private Path locked(String userPassword) throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        say(content, "open", 100, 700);
      }
      pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      pdf.save(file.toFile());
    }
    return file;
  }

  @Test
  void textOfALayerThatIsSwitchedOffIsNotThere() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              PDOptionalContentGroup draft = new PDOptionalContentGroup("draft");
              PDOptionalContentProperties layers = new PDOptionalContentProperties();
              layers.addGroup(draft);
              layers.setGroupEnabled(draft, false);
              pdf.getDocumentCatalog().setOCProperties(layers);
              page.beginMarkedContent(COSName.OC, draft);
              say(page, "not yet", 100, 700);
              page.endMarkedContent();
              say(page, "final", 100, 600);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("final");
  }

  @Test
  void aGlyphIsTheTextThatTheFileNamesForIt() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              COSDictionary named = new COSDictionary();
              named.setString(COSName.ACTUAL_TEXT, "民");
              page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(named));
              say(page, "x", 100, 700);
              page.endMarkedContent();
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("民");
  }

  @Test
  void aTextThatRunsOverTheEdgeIsReadWhole() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              say(page, "to the end", 560, 700);
              say(page, "outside", 700, 600);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("to the end");
  }

  @Test
  void aPasswordIsAFailure() throws Exception {
    assertFails(locked("secret"), ReadFailure.Code.ENCRYPTED, "password");
  }

  @Test
  void anEmptyPasswordOpens() throws Exception {
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(locked("")))).containsExactly("open");
  }

  @Test
  void noPdfAtAll() throws Exception {
    Path file = Files.writeString(folder.resolve("no.pdf"), "%PDF-1.4\nnothing follows");
    assertFails(file, ReadFailure.Code.DAMAGED, "PDF");
    assertFails(Files.createFile(folder.resolve("empty.pdf")), ReadFailure.Code.DAMAGED, "PDF");
  }

  @Test
  void cutAnywhereItIsReadOrDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(PdfFixtures.pdf("two-tables"));
    for (int part = 1; part < 20; part++) {
      Path file = folder.resolve("cut.pdf");
      Files.write(file, Arrays.copyOf(whole, whole.length * part / 20));
      try {
        assertThat(PdfFixtures.read(file).blocks()).isNotNull();
      } catch (ReadFailure e) {
        assertThat(e.code()).isIn(ReadFailure.Code.DAMAGED, ReadFailure.Code.NO_TEXT);
      }
    }
  }

  @Test
  void aScanNeedsOcr() throws Exception {
    assertFails(pdf(2, OddPdfTest::picture), ReadFailure.Code.NO_TEXT, "scan", "2 of 2", "OCR");
  }

  @Test
  void textBehindAScanIsNoText() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              picture(page, pdf);
              page.setRenderingMode(RenderingMode.NEITHER);
              say(page, "what a scanner guessed", 100, 700);
            });
    assertFails(file, ReadFailure.Code.NO_TEXT, "scan");
  }

  @Test
  void invisibleTextWithoutAPictureIsKept() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              page.setRenderingMode(RenderingMode.NEITHER);
              say(page, "hidden", 100, 700);
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
    Path file = pdf(1, OddPdfTest::picture);
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
    Path file = pdf(1, (page, pdf) -> say(page, "ÏîÄ¿Ö§³ö¼¨Ð§×ÔÆÀ±í 2023", 100, 700));
    assertFails(file, ReadFailure.Code.NO_TEXT, "fonts", "OCR");
  }

  @Test
  void accentsAreNoRubbish() throws Exception {
    Path file =
        pdf(1, (page, pdf) -> say(page, "Évaluation des résultats: qualité élevée", 90, 700));
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file)))
        .containsExactly("Évaluation des résultats: qualité élevée");
  }

  @Test
  void boldByDrawingTwiceIsReadOnce() throws Exception {
    Path file =
        pdf(
            1,
            (page, pdf) -> {
              say(page, "1100.00", 100, 700);
              say(page, "1100.00", 100.3, 700.2);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file))).containsExactly("1100.00");
  }

  @Test
  void anEmptyPageIsNoFailure() throws Exception {
    Document document = PdfFixtures.read(pdf(1, (page, pdf) -> {}));
    assertThat(document.text()).isEqualTo(TextSource.NONE);
    assertThat(document.blocks()).isEmpty();
  }

  @Test
  void titlesThatEachPageRepeatAreKept() throws Exception {
    Path file =
        pdf(
            4,
            (page, pdf) -> {
              page.beginText();
              page.setFont(new PDType1Font(FontName.HELVETICA), 18);
              page.newLineAtOffset(200, 785);
              page.showText("Form");
              page.endText();
              say(page, "Header of the report", 200, 815);
              say(page, "first line of the text", 100, 600);
              say(page, "second line of the text", 100, 560);
              say(page, "- 7 -", 280, 40);
            });
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(file)))
        .contains("Form")
        .doesNotContain("Header of the report", "- 7 -")
        .hasSize(12);
  }

  @Test
  void tooManyPages() throws Exception {
    Path file = pdf(3, (page, pdf) -> say(page, "text", 100, 700));
    PdfLimits limits = new PdfLimits(2, 100, 100, 100, 1000, 5, 1 << 20, 1 << 20);
    assertTooLarge(file, limits, "2 pages");
  }

  @Test
  void tooManyCharacters() throws Exception {
    Path file = pdf(1, (page, pdf) -> say(page, "text ".repeat(30), 10, 700));
    PdfLimits limits = new PdfLimits(9, 100, 100, 100, 1000, 5, 1 << 20, 1 << 20);
    assertTooLarge(file, limits, "100 characters");
  }

  private static void assertTooLarge(Path file, PdfLimits limits, String words) {
    assertThatExceptionOfType(ReadFailure.class)
        .isThrownBy(() -> new PdfReader(limits, null).read(PdfFixtures.source(file)))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ReadFailure.Code.TOO_LARGE))
        .withMessageContaining(words);
  }

  @Test
  void contentThatUnpacksWithoutEnd() throws Exception {
    Path file = folder.resolve("bomb.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream stream = new PDStream(pdf);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 80; i++) {
          out.write(blanks);
        }
      }
      page.setContents(stream);
      pdf.addPage(page);
      pdf.save(file.toFile());
    }
    assertFails(file, ReadFailure.Code.TOO_LARGE, "content stream");
  }

  @Test
  void formsThatDrawThemselves() throws Exception {
    Path file = folder.resolve("cycle.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDFormXObject form = new PDFormXObject(pdf);
      form.setBBox(new PDRectangle(600, 800));
      form.setResources(new PDResources());
      String name = form.getResources().add(form).getName();
      try (var out = form.getContentStream().createOutputStream()) {
        out.write(("/" + name + " Do ").repeat(10).getBytes(StandardCharsets.US_ASCII));
      }
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        say(content, "text", 100, 700);
        content.drawForm(form);
      }
      pdf.save(file.toFile());
    }
    assertFails(file, ReadFailure.Code.TOO_LARGE, "operators");
  }
}
