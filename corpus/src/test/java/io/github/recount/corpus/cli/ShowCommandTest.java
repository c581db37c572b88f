package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private static final String REPORTS = "reports/department-by-goals/";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void showsParagraphsGridsAndSpans() {
    assertThat(run("show", REPORTS + "report.docx")).isZero();
    assertThat(out.toString())
        .contains("¶ 2020年度", "table 1: ", "│ ", "↓")
        .contains("evaluation 1: 2020年度");
  }

  @Test
  void showsWhichRowsWereRepaired() {
    assertThat(run("show", "reports/department-with-annex/report.txt")).isZero();
    assertThat(out.toString()).contains("cells moved left by 1", "joined with the rest of the row");
  }

  @Test
  void showsOnePageOfAPdf() {
    assertThat(run("show", REPORTS + "report.pdf", "--page", "1")).isZero();
    assertThat(out.toString()).contains("page 1 ").doesNotContain("page 2 ");
  }

  @Test
  void drawsTheCellsOfAPage(@TempDir Path folder) throws IOException {
    Path png = folder.resolve("page.png");

    assertThat(run("show", REPORTS + "report.pdf", "--png", png.toString())).isZero();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(500);
  }

  @Test
  void listsAnArchiveAndShowsAFileOfIt(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("内/说明.txt"));
      out.write("一段说明".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertThat(run("show", zip.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo("a.zip!/内/说明.txt");
    assertThat(run("show", zip + "!/内/说明.txt")).isZero();
    assertThat(out.toString()).contains("a.zip!/内/说明.txt (text/plain)", "¶ 一段说明");
    assertThat(run("show", zip + "!/missing.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("a.zip!/missing.txt: NOT_FOUND");
  }

  @Test
  void whatCannotBeShownIsSaid(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.docx"));

    assertThat(run("show", empty.toString())).isEqualTo(1);
    assertThat(run("show", REPORTS + "report.docx", "--png", "x.png")).isEqualTo(1);
    assertThat(run("show", REPORTS + "report.pdf", "--page", "99", "--png", "x.png")).isEqualTo(2);
    assertThat(err.toString()).contains("DAMAGED", "UNSUPPORTED", "there is no page 99");
    assertThat(Path.of("x.png")).doesNotExist();
  }

  @Test
  void nothingInAReportSteersTheTerminal(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("evil.txt"), "自评\u001b[31m得分\u202e\n");

    assertThat(run("show", file.toString())).isZero();
    assertThat(out.toString()).contains("\\u001b[31m").doesNotContain("\u001b", "\u202e");
  }

  private int run(String... args) {
    return Recount.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
