package io.github.recount.corpus.run;

import io.github.recount.exporter.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The command line that starts a worker with the classes of this process. */
public final class WorkerCommand {

  private static final String OPTIONS = "recount.options";

  private WorkerCommand() {}

  /**
   * The command.
   *
   * @param memory size of its heap, as the Java runtime takes it: {@code 512m}, {@code 2g}
   */
  public static List<String> with(String memory, ReadingOptions options) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memory,
        "-XX:+ExitOnOutOfMemoryError",
        // One worker a core: collecting in parallel would only take from the others.
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-D" + OPTIONS + "=" + json(options),
        "-cp",
        System.getProperty("java.class.path"),
        Worker.class.getName());
  }

  /** The options that this process, a worker, was started with. */
  static ReadingOptions options() throws IOException {
    return Json.read(System.getProperty(OPTIONS), ReadingOptions.class);
  }

  private static String json(ReadingOptions options) {
    try {
      return Json.line(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
