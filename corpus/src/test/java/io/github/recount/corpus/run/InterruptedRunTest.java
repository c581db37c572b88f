package io.github.recount.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.csv.CsvExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedRunTest {

  /** A run in a process of its own, over a folder with a file that hangs. */
  static final class Run {
    public static void main(String[] args) throws IOException {
      Settings settings =
          new Settings(
              Path.of(args[1]),
              true,
              List.of(new CsvExporter()),
              2,
              TimeLimit.of(Duration.ofMinutes(10)),
              false,
              ReadingOptions.DEFAULT,
              TroublesomeWorker.command(),
              List.of());
      new Extraction(settings, entry -> System.out.println(entry.path()))
          .run(List.of(Path.of(args[0])));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesNoWorkerAndNoHalfFile(boolean killed, @TempDir Path folder) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "a");
    Files.writeString(in.resolve("hangs.txt"), "b");
    Path out = folder.resolve("out");
    Process run = start(in, out);
    try (var lines = run.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("a.txt");
      List<ProcessHandle> workers = run.descendants().toList();
      assertThat(workers).isNotEmpty();

      stop(run, killed);

      for (ProcessHandle worker : workers) {
        CompletableFuture<ProcessHandle> end = worker.onExit();
        assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo(worker);
      }
    }
    assertThat(out.resolve("documents/a.txt.json")).exists();
    assertThat(out.resolve("documents/hangs.txt.json")).doesNotExist();
    assertThat(out.resolve("csv")).doesNotExist();
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"ended\": null");
    if (!killed) {
      try (Stream<Path> files = Files.list(out)) {
        assertThat(files)
            .containsExactlyInAnyOrder(out.resolve("documents"), out.resolve("run.json"));
      }
    }
  }

  private static Process start(Path in, Path out) throws IOException {
    List<String> worker = TroublesomeWorker.command();
    return new ProcessBuilder(
            worker.get(0),
            "-cp",
            System.getProperty("java.class.path"),
            Run.class.getName(),
            in.toString(),
            out.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void stop(Process run, boolean killed) throws InterruptedException {
    if (killed) {
      run.destroyForcibly();
    } else {
      run.destroy();
    }
    assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }
}
