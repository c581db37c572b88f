package io.github.recount.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are what they hold, whatever they are called. */
class DetectorTest {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  @ParameterizedTest
  @CsvSource({
    "merged-form.doc, a.wps, application/msword",
    "merged-form.xls, a.et, application/vnd.ms-excel",
    "merged-form.docx, a.wps, " + OFFICE + "wordprocessingml.document",
    "merged-form.xlsx, a.et, " + OFFICE + "spreadsheetml.sheet",
    "merged-form.docx, a.zip, " + OFFICE + "wordprocessingml.document",
    "merged-form.odt, member-17, application/vnd.oasis.opendocument.text",
    "merged-form.rtf, a.doc, application/rtf",
    "merged-form.html, a.xls, text/html"
  })
  void documents(String file, String called, String type) throws IOException {
    Path office = Path.of("src/test/resources/office").resolve(file);
    assertThat(new Detector().mediaType("folder/" + called, office)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, report.docx, application/zip",
    "a.txt, report.ods, application/zip",
    "word/report.docx, a, application/zip",
    "OFD.xml, a.zip, application/ofd",
    "Doc_0/Document.xml, a.docx, application/ofd"
  })
  void zips(String member, String called, String type, @TempDir Path folder) throws IOException {
    Path zip = folder.resolve("zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry(member));
      packed.write('x');
    }
    assertThat(new Detector().mediaType(called, zip)).isEqualTo(type);
  }

  /** The file of a member has no name that would tell. */
  @Test
  void theNameInTheOutputTellsTextFromNoise(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("member-1");
    Files.write(file, "说明文字".getBytes(Charset.forName("GB18030")));
    assertThat(new Detector().mediaType("a.zip!/说明.txt", file)).isEqualTo("text/plain");
  }
}
