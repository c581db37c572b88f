package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from its command line to its files, with its real workers. */
class RecountTest {
  private static final String OWN_WORDS =
      """
      2023年度项目支出绩效自评表

      一级指标\t二级指标\t三级指标\t指标值\t所获\t分值\t得分
      产出指标\t质量指标\t修缮质量\t好\t很好\t50\t50
      效益指标\t社会效益指标\t出行便利\t好\t很好\t50\t50
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void readsAFileIntoTheFolderOfTheContract(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "no evaluation");
    Path target = folder.resolve("out");

    assertThat(recount("extract", file.toString(), "-o", target.toString())).isZero();

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).isEmpty();
    assertThat(Files.readString(target.resolve("documents/a.txt.json")))
        .contains("\"path\": \"a.txt\"", "\"mediaType\": \"text/plain\"");
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("documents", "csv", "recount.xlsx", "review.html", "run.json");
    }
    assertThat(Files.readString(target.resolve("run.json"))).contains("\"-o\"");
  }

  @Test
  void whatIsPrintedAsJsonCannotSteerTheTerminal(@TempDir Path folder) throws IOException {
    Path report = Path.of("reports/department-with-annex/report.txt");
    Path copy = Files.copy(report, folder.resolve("a\u009b\u202e.txt"));
    assertThat(recount("check", "--json", copy.toString())).isZero();
    assertThat(out.toString())
        .contains("TOTAL_MISMATCH", "a\\u009b\\u202e.txt")
        .doesNotContainPattern("[\u007f-\u009f\u202e]");
  }

  @Test
  void readsByWordsOfTheUsersOwn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), OWN_WORDS);
    Path words = Files.writeString(folder.resolve("words.tsv"), "indicator\tactual\t所获\n");
    Path target = folder.resolve("out");

    int exit =
        recount(
            "extract", file.toString(), "-o", target.toString(), "--vocabulary", words.toString());

    assertThat(exit).isZero();
    assertThat(Files.readString(target.resolve("documents/a.txt.json")))
        .contains("\"text\": \"很好\"", " --vocabulary ");
  }

  @Test
  void mistakeInTheUsersWordsIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    Path words = Files.writeString(folder.resolve("words.tsv"), "\nindicator\tfoo\t所获\n");

    int exit = recount("check", file.toString(), "--vocabulary", words.toString());

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("words.tsv", "line 2", "foo");
  }

  @Test
  void measuresItsAccuracyOnLabelledReports() {
    assertThat(recount("evaluate", "reports/department-by-goals")).isZero();
    assertThat(out.toString()).contains("| docx | 1 | 1 | 0 | 0 | 14 | 100.00 % |");
  }

  @Test
  void badFilesAreNamedAndTheOthersComplete(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.docx"));
    Path good = Files.writeString(folder.resolve("good.txt"), "x");
    Path missing = folder.resolve("missing.pdf");
    Path target = folder.resolve("out");

    int exit =
        recount(
            "extract",
            empty.toString(),
            missing.toString(),
            good.toString(),
            "-o",
            target.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactlyInAnyOrder(
            "recount: empty.docx: DAMAGED: the file is empty",
            "recount: missing.pdf: NOT_FOUND: there is no such file");
    assertThat(Files.readString(target.resolve("run.json")))
        .contains("\"code\": \"DAMAGED\"", "\"code\": \"NOT_FOUND\"");
    assertThat(Files.readAllLines(target.resolve("csv/documents.csv")))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("\uFEFFpath", "empty.docx", "missing.pdf", "good.txt");
    assertThat(Files.readString(target.resolve("documents/missing.pdf.json")))
        .contains("\"status\": \"failed\"", "\"sha256\": null");
  }

  @Test
  void aHostileFileNameReachesNeitherTheTerminalNorASpreadsheet(@TempDir Path folder)
      throws IOException {
    String name = "=1+1\u001b[2J\u202e.txt";
    Files.createFile(folder.resolve(name));
    Path target = Files.createDirectory(folder.resolve("out"));

    assertThat(recount("extract", folder.toString(), "-o", target.toString())).isEqualTo(1);

    assertThat(err.toString())
        .isEqualTo(
            "recount: =1+1\\u001b[2J\\u202e.txt: DAMAGED: the file is empty"
                + System.lineSeparator());
    assertThat(Files.readString(target.resolve("csv/documents.csv"))).contains("\n'=1+1\u001b[2J");
  }

  @Test
  void withoutJsonNoDocumentsStay(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    Path target = folder.resolve("out");
    recount("extract", file.toString(), "-o", target.toString(), "--format", "csv");
    assertThat(target.resolve("documents")).doesNotExist();
    assertThat(Files.readAllLines(target.resolve("csv/documents.csv"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "extract",
        "extract a.txt",
        "extract a.txt -o OUT --format pdf",
        "extract a.txt -o OUT --jobs 0",
        "extract a.txt -o OUT --timeout 0",
        "extract a.txt -o OUT --timeout soon",
        "extract a.txt -o OUT --memory much",
        "extract a.txt -o OUT --max-unpacked 10",
        "extract a.txt -o OUT --max-depth 0",
        "extract a.txt -o OUT --max-cells -1",
        "extract a.txt -o OUT --format csv --resume",
        "extract OUT -o OUT",
        "extract a.txt -o OUT/file",
        "check a.txt --fail-on everything"
      })
  void wrongUsageEndsWith2AndWritesNothing(String line, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    String[] args =
        line.isEmpty() ? new String[0] : line.replace("OUT", folder.toString()).split(" ");

    assertThat(recount(args)).isEqualTo(2);

    assertThat(err.toString()).isNotBlank();
    assertThat(out.toString()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("file"));
    }
  }

  @Test
  void limitsAreOptions(@TempDir Path folder) throws IOException {
    Path report = Path.of("reports/department-by-goals/report.pdf");
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("1.pdf", "2.txt")) {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(Files.readAllBytes(report));
        packed.closeEntry();
      }
    }
    assertThat(recount("check", zip.toString(), "--max-members", "1", "--max-pages", "1"))
        .isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "recount: a.zip: TOO_LARGE: holds more than 1 files",
            "recount: a.zip!/1.pdf: TOO_LARGE: too large: more than 1 pages");
    assertThat(recount("check", report.toString(), "--max-cells", "10")).isEqualTo(1);
    assertThat(err.toString()).contains("report.pdf: TOO_LARGE: has ");
  }

  @Test
  void anOutputThatCannotBeMadeIsOneLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(recount("extract", file.toString(), "-o", file + "/out")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void tellsItsVersionAndItsUsage() {
    assertThat(recount("--version")).isZero();
    assertThat(out.toString().strip()).matches("recount \\d+\\.\\d+\\.\\d+");
    assertThat(recount("--help")).isZero();
    assertThat(out.toString()).contains("extract", "check", "Exit codes");
  }

  @Test
  void checkOfAnArchiveWithoutFindingsSaysSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    assertThat(recount("check", file.toString(), "--fail-on", "info")).isZero();
    assertThat(out.toString().strip()).isEqualTo("no findings in 1 documents");
  }

  private int recount(String... args) {
    return Recount.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
