package io.github.recount.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.csv.CsvExporter;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRunTest {

  @Test
  void membersAreDocumentsInTheirArchivesPlace(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    zip(in.resolve("b.zip"), "x/二.txt", "one", "bug.txt", "two", "empty.txt", "");
    Files.writeString(in.resolve("a.txt"), "a");
    Files.writeString(in.resolve("c.txt"), "one");

    RunRecord run = run(in, folder.resolve("out"), false);

    assertThat(run.inputs().stream().map(ArchiveRunTest::line))
        .containsExactly(
            "a.txt EMPTY",
            "b.zip!/x/二.txt EMPTY",
            "b.zip!/bug.txt CRASHED",
            "b.zip!/empty.txt DAMAGED",
            "c.txt EMPTY same as b.zip!/x/二.txt");
    assertThat(run.inputs().get(1).file()).isEqualTo(in.resolve("b.zip") + "!/x/二.txt");
    assertThat(tree(folder.resolve("out")))
        .contains("documents/b.zip!/x/二.txt.json", "documents/b.zip!/bug.txt.json")
        .doesNotContain("documents/b.zip.json")
        .noneMatch(path -> path.contains(".recount-"));
    assertThat(Files.readString(folder.resolve("out/documents/b.zip!/bug.txt.json")))
        .doesNotContain("member-");
  }

  @Test
  void aResumedRunKnowsMembers(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    zip(in.resolve("a.zip"), "same.txt", "same", "changed.txt", "old");
    Files.writeString(in.resolve("b.zip"), "PK\u0003\u0004 and nothing more");
    assertThat(run(in, out, false).inputs().stream().map(ArchiveRunTest::line))
        .containsExactly("a.zip!/same.txt EMPTY", "a.zip!/changed.txt EMPTY", "b.zip DAMAGED");
    zip(in.resolve("a.zip"), "same.txt", "same", "changed.txt", "new");
    zip(in.resolve("b.zip"), "b.txt", "b");

    RunRecord again = run(in, out, true);

    assertThat(again.inputs().stream().filter(Entry::resumed).map(Entry::path))
        .containsExactly("a.zip!/same.txt");
    assertThat(again.inputs().stream().map(ArchiveRunTest::line))
        .containsExactly("a.zip!/same.txt EMPTY", "a.zip!/changed.txt EMPTY", "b.zip!/b.txt EMPTY");
    assertThat(out.resolve("documents/b.zip.json")).doesNotExist();
  }

  @Test
  void whatAnArchiveGaveBeforeItWasLostIsRead(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    zip(in.resolve("hangs-after-one.zip"), "a.txt", "a", "b.txt", "b");

    RunRecord run = run(in, folder.resolve("out"), false);

    assertThat(run.inputs().stream().map(ArchiveRunTest::line))
        .containsExactly("hangs-after-one.zip TIMED_OUT", "hangs-after-one.zip!/a.txt EMPTY");
  }

  @Test
  void aFolderThatIsCalledLikeAnArchivesInsideKeepsItsFiles(@TempDir Path folder)
      throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/a.zip!"));
    Files.writeString(in.resolve("a.txt"), "of the folder");
    zip(folder.resolve("in/a.zip"), "a.txt", "of the archive");

    RunRecord run = run(folder.resolve("in"), folder.resolve("out"), false);

    assertThat(run.inputs().stream().map(Entry::path))
        .containsExactly("_a.zip!/a.txt", "a.zip!/a.txt");
  }

  @Test
  void anArchiveWithoutFilesIsHeardOf(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    zip(in.resolve("a.zip"), ".hidden", "x");
    assertThat(run(in, folder.resolve("out"), false).inputs().stream().map(ArchiveRunTest::line))
        .containsExactly("a.zip EMPTY");
  }

  private static RunRecord run(Path in, Path out, boolean resume) throws IOException {
    Settings settings =
        new Settings(
            out,
            true,
            List.of(new CsvExporter()),
            2,
            TimeLimit.of(Duration.ofSeconds(6)),
            resume,
            ReadingOptions.DEFAULT,
            TroublesomeWorker.command(),
            List.of());
    return new Extraction(settings, entry -> {}).run(List.of(in));
  }

  private static String line(Entry entry) {
    String end = entry.status() == Status.FAILED ? "" : entry.status().name();
    String code = entry.error() == null ? "" : entry.error().code();
    String same = entry.duplicateOf() == null ? "" : " same as " + entry.duplicateOf();
    return entry.path() + " " + end + code + same;
  }

  private static void zip(Path file, String... namesAndContents) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
