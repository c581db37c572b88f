package io.github.recount.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.csv.CsvExporter;
import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {

  @Test
  void aFileThatBreaksItsWorkerCostsNothingElse(@TempDir Path folder) throws IOException {
    Path in = files(folder, "a.txt", "bug.txt", "eats.txt", "kills.txt", "recursive.txt", "z.txt");

    RunRecord run = run(in, folder.resolve("out"), 60, false);

    assertThat(run.inputs().stream().map(entry -> entry.path() + " " + code(entry)))
        .containsExactly(
            "a.txt null",
            "bug.txt CRASHED",
            "eats.txt OUT_OF_MEMORY",
            "kills.txt CRASHED",
            "recursive.txt CRASHED",
            "z.txt null");
    NormalizedDocument bug = document(folder.resolve("out"), "bug.txt");
    assertThat(bug.status()).isEqualTo(Status.FAILED);
    assertThat(bug.sha256()).hasSize(64);
    assertThat(bug.error())
        .isNotNull()
        .satisfies(
            error ->
                assertThat(error.message())
                    .startsWith("IllegalStateException: a bug at ")
                    .contains("TroublesomeWorker.java:"));
    assertThat(Files.readAllLines(folder.resolve("out/csv/documents.csv"))).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({
    "true, three-pages.txt,", // together longer than the limit
    "true, three-pages-and-hangs.txt, TIMED_OUT",
    "false, three-pages.txt, TIMED_OUT"
  })
  void theTimeLimitCountsAnewFromEachRecognizedPage(
      boolean anew, String file, @Nullable String code, @TempDir Path folder) throws IOException {
    TimeLimit limit = new TimeLimit(TroublesomeWorker.PAGE.multipliedBy(2), anew);
    RunRecord run = run(files(folder, file), folder.resolve("out"), limit, false);
    assertThat(run.inputs().stream().map(ExtractionTest::code)).containsExactly(code);
  }

  @Test
  void aFileThatHangsEndsAtItsTimeLimit(@TempDir Path folder) throws IOException {
    Path in = files(folder, "a.txt", "hangs.txt", "z.txt");

    RunRecord run = run(in, folder.resolve("out"), 8, false);

    assertThat(run.inputs().stream().map(ExtractionTest::code))
        .containsExactly(null, "TIMED_OUT", null);
    assertThat(run.inputs().get(1).milliseconds()).isBetween(8000L, 60_000L);
  }

  @Test
  void aFileIsNotBlamedForWhatOthersDidToItsWorker(@TempDir Path folder) throws IOException {
    Path in = files(folder, "a.txt", "b.txt", "needs-a-new-worker.txt");
    RunRecord run = run(in, folder.resolve("out"), 60, false);
    assertThat(run.inputs().stream().map(ExtractionTest::code)).containsOnlyNulls();
  }

  @Test
  void whatLibrariesPrintIsNoAnswer(@TempDir Path folder) throws IOException {
    RunRecord run = run(files(folder, "chatty.txt"), folder.resolve("out"), 60, false);
    assertThat(run.inputs().stream().map(ExtractionTest::code)).containsOnlyNulls();
  }

  @Test
  void twoRunsWriteTheSameBytes(@TempDir Path folder) throws IOException {
    Path in = files(folder, "a.txt", "b/c.txt", "b/d.txt", "bug.txt", "报告.txt");
    run(in, folder.resolve("once"), 60, false);
    run(in, folder.resolve("twice"), 60, false);

    List<String> written = tree(folder.resolve("once"));
    assertThat(written)
        .contains("documents/b/c.txt.json", "csv/documents.csv", "documents/报告.txt.json")
        .isEqualTo(tree(folder.resolve("twice")));
    for (String file : written) {
      if (!file.equals("run.json")) {
        assertThat(folder.resolve("twice").resolve(file))
            .hasSameBinaryContentAs(folder.resolve("once").resolve(file));
      }
    }
  }

  @Test
  void aResumedRunReadsOnlyWhatChangedOrFailed(@TempDir Path folder) throws IOException {
    Path in = files(folder, "changed.txt", "bug.txt", "same.txt", "damaged.txt", "other.txt");
    Path out = folder.resolve("out");
    run(in, out, 60, false);
    Files.writeString(in.resolve("changed.txt"), "new");
    Files.writeString(in.resolve("new.txt"), "new too");
    Files.writeString(out.resolve("documents/damaged.txt.json"), "{");
    Path other = out.resolve("documents/other.txt.json");
    Files.writeString(
        other, Files.readString(other).replace(Program.nameAndVersion(), "recount 0.0.1"));

    RunRecord run = run(in, out, 60, true);

    assertThat(run.inputs().stream().filter(Entry::resumed).map(Entry::path))
        .containsExactly("same.txt");
    assertThat(Files.readString(other)).contains(Program.nameAndVersion());
  }

  @Test
  void aDuplicateIsNamed(@TempDir Path folder) throws IOException {
    Path in = files(folder, "a.txt");
    Files.copy(in.resolve("a.txt"), in.resolve("b.txt"));

    RunRecord run = run(in, folder.resolve("out"), 60, false);

    assertThat(run.inputs().stream().map(Entry::duplicateOf)).containsExactly(null, "a.txt");
    assertThat(Files.readAllLines(folder.resolve("out/csv/documents.csv")).get(2))
        .startsWith("b.txt,")
        .endsWith(",a.txt");
  }

  @Test
  void aNameTooLongForAFileIsCut(@TempDir Path folder) throws IOException {
    String longest = "长".repeat(83) + ".txt";
    RunRecord run = run(files(folder, longest), folder.resolve("out"), 60, false);
    assertThat(run.inputs().stream().map(ExtractionTest::code)).containsOnlyNulls();
    assertThat(document(folder.resolve("out"), longest).path()).isEqualTo(longest);
  }

  @Test
  void aWorkerThatCannotStartEndsTheRun(@TempDir Path folder) throws IOException {
    Settings settings =
        new Settings(
            folder.resolve("out"),
            true,
            List.of(),
            2,
            TimeLimit.of(Duration.ofSeconds(5)),
            false,
            ReadingOptions.DEFAULT,
            List.of(WorkerCommand.with("48m", ReadingOptions.DEFAULT).get(0), "NoSuchClass"),
            List.of());
    Extraction extraction = new Extraction(settings, entry -> {});
    Path in = files(folder, "a.txt", "b.txt", "c.txt");

    assertThatThrownBy(() -> extraction.run(List.of(in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no worker can be started");
    assertThat(tree(folder.resolve("out"))).containsExactly("run.json");
  }

  private static RunRecord run(Path in, Path out, int seconds, boolean resume) throws IOException {
    return run(in, out, TimeLimit.of(Duration.ofSeconds(seconds)), resume);
  }

  private static RunRecord run(Path in, Path out, TimeLimit limit, boolean resume)
      throws IOException {
    Settings settings =
        new Settings(
            out,
            true,
            List.of(new CsvExporter()),
            2,
            limit,
            resume,
            ReadingOptions.DEFAULT,
            TroublesomeWorker.command(),
            List.of());
    return new Extraction(settings, entry -> {}).run(List.of(in));
  }

  private static @Nullable String code(Entry entry) {
    return entry.error() == null ? null : entry.error().code();
  }

  private static NormalizedDocument document(Path out, String path) throws IOException {
    Path file = new DocumentStore(out.resolve("documents")).file(path);
    return DocumentJson.read(file).content();
  }

  private static Path files(Path folder, String... names) throws IOException {
    Path in = folder.resolve("in");
    for (String name : names) {
      Path file = in.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "content of " + name);
    }
    return in;
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
