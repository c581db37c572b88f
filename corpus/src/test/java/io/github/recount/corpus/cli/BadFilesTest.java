package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken or of no known type fail with a code and leave the others alone. */
class BadFilesTest {
  private static final String BODY =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>text</w:t></w:r></w:p></w:body></w:document>";

  @Test
  void endWithTheirCodeAndTheRunIsComplete(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    byte[] docx = docx(BODY);
    Files.write(in.resolve("cut-in-the-middle.docx"), Arrays.copyOf(docx, docx.length / 2));
    Files.write(in.resolve("half-xml.docx"), docx(BODY.substring(0, BODY.length() / 2)));
    Files.write(in.resolve("header-only.doc"), oleHeaderAndNoise());
    Files.write(in.resolve("random.bin"), noise(5000));
    Files.write(in.resolve("sound.docx"), docx);
    Files.writeString(in.resolve("sound.txt"), "text");

    StringWriter err = new StringWriter();
    Path out = folder.resolve("out");
    String[] args = {"extract", in.toString(), "-o", out.toString()};
    int exit = Recount.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err));

    assertThat(exit).isEqualTo(1);
    assertThat(code(out, "cut-in-the-middle.docx")).isEqualTo("DAMAGED");
    assertThat(code(out, "half-xml.docx")).isEqualTo("DAMAGED");
    assertThat(code(out, "header-only.doc")).isEqualTo("DAMAGED");
    assertThat(code(out, "random.bin")).isEqualTo("UNSUPPORTED");
    assertThat(document(out, "sound.docx").status()).isEqualTo(Status.EMPTY);
    assertThat(document(out, "sound.txt").status()).isEqualTo(Status.EMPTY);
    assertThat(err.toString().lines()).hasSize(4);
    assertThat(Files.readAllLines(out.resolve("csv/documents.csv"))).hasSize(7);
  }

  private static String code(Path out, String path) throws IOException {
    NormalizedDocument document = document(out, path);
    Failure error = document.error();
    assertThat(document.sha256()).hasSize(64);
    return error == null ? document.status().name() : error.code();
  }

  private static NormalizedDocument document(Path out, String path) throws IOException {
    return DocumentJson.read(out.resolve("documents").resolve(path + ".json")).content();
  }

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType="
              + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
              + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
              + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      put(zip, "word/document.xml", body);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static byte[] oleHeaderAndNoise() {
    byte[] bytes = noise(3000);
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    bytes[7] = (byte) 0xE1;
    return bytes;
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
