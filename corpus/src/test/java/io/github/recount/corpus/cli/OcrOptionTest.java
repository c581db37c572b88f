package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.exporter.json.StoredDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option --ocr reaches the workers, and a resumed run knows with which a file was read. */
class OcrOptionTest {

  @Test
  void offLeavesPicturesAlone(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    BufferedImage page = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(page, "png", in.resolve("page.png").toFile());
    Path out = folder.resolve("out");
    assertThat(run("extract", in.toString(), "-o", out.toString(), "--ocr", "off")).isEqualTo(1);
    Failure error = Objects.requireNonNull(document(out, "page.png").document().error());
    assertThat(error.code()).isEqualTo("NO_TEXT");
    assertThat(error.message()).contains("OCR");
  }

  @Test
  void aResumedRunKeepsOnlyWhatTheSameOptionHasRead(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "text");
    Path out = folder.resolve("out");
    run("extract", in.toString(), "-o", out.toString(), "--ocr", "off");
    assertThat(document(out, "a.txt").program()).endsWith(" --ocr off");
    run("extract", in.toString(), "-o", out.toString(), "--resume", "--ocr", "off");
    assertThat(Files.readString(out.resolve("run.json")))
        .containsPattern("\"resumed\"\\s*:\\s*true");
    run("extract", in.toString(), "-o", out.toString(), "--resume");
    assertThat(Files.readString(out.resolve("run.json")))
        .containsPattern("\"resumed\"\\s*:\\s*false");
    assertThat(document(out, "a.txt").program()).doesNotContain("--ocr");
  }

  @Test
  void anUnknownWordIsWrongUsage(@TempDir Path folder) {
    assertThat(run("extract", "reports", "-o", folder.resolve("o").toString(), "--ocr", "maybe"))
        .isEqualTo(2);
  }

  private static int run(String... args) {
    return Recount.run(
        args, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
  }

  private static StoredDocument document(Path out, String path) throws IOException {
    return DocumentJson.read(out.resolve("documents/" + path + ".json"));
  }
}
