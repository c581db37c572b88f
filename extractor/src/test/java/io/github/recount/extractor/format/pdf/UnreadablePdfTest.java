package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read: locked, cut short, oversized. */
class UnreadablePdfTest {
  private final Path folder;

  UnreadablePdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path locked(String userPassword) throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        OddPdf.say(content, "open", 100, 700);
      }
      pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      pdf.save(file.toFile());
    }
    return file;
  }

  @Test
  void aPasswordIsAFailure() throws Exception {
    OddPdf.assertFails(locked("secret"), ReadFailure.Code.ENCRYPTED, "password");
  }

  @Test
  void anEmptyPasswordOpens() throws Exception {
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(locked("")))).containsExactly("open");
  }

  @Test
  void noPdfAtAll() throws Exception {
    Path file = Files.writeString(folder.resolve("no.pdf"), "%PDF-1.4\nnothing follows");
    OddPdf.assertFails(file, ReadFailure.Code.DAMAGED, "PDF");
    OddPdf.assertFails(
        Files.createFile(folder.resolve("empty.pdf")), ReadFailure.Code.DAMAGED, "PDF");
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
  void tooManyPages() throws Exception {
    Path file = OddPdf.pdf(folder, 3, (page, pdf) -> OddPdf.say(page, "text", 100, 700));
    PdfLimits limits = new PdfLimits(2, 100, 100, 100, 1000, 5, 1 << 20, 1 << 20);
    assertTooLarge(file, limits, "2 pages");
  }

  @Test
  void tooManyCharacters() throws Exception {
    Path file = OddPdf.pdf(folder, 1, (page, pdf) -> OddPdf.say(page, "text ".repeat(30), 10, 700));
    PdfLimits limits = new PdfLimits(9, 100, 100, 100, 1000, 5, 1 << 20, 1 << 20);
    assertTooLarge(file, limits, "100 characters");
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
    OddPdf.assertFails(file, ReadFailure.Code.TOO_LARGE, "content stream");
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
        OddPdf.say(content, "text", 100, 700);
        content.drawForm(form);
      }
      pdf.save(file.toFile());
    }
    OddPdf.assertFails(file, ReadFailure.Code.TOO_LARGE, "operators");
  }

  private static void assertTooLarge(Path file, PdfLimits limits, String words) {
    assertThatExceptionOfType(ReadFailure.class)
        .isThrownBy(() -> new PdfReader(limits, null).read(PdfFixtures.source(file)))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ReadFailure.Code.TOO_LARGE))
        .withMessageContaining(words);
  }
}
