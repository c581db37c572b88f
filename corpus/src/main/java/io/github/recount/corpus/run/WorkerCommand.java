package io.github.recount.corpus.run;

import io.github.recount.extractor.Ocr;
import java.nio.file.Path;
import java.util.List;

/** The command line that starts a worker with the classes of this process. */
public final class WorkerCommand {

  private WorkerCommand() {}

  /**
   * The command.
   *
   * @param ocr which pages are recognized
   * @param memory size of its heap, as the Java runtime takes it: {@code 512m}, {@code 2g}
   */
  public static List<String> of(Ocr ocr, String memory) {
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
        "-cp",
        System.getProperty("java.class.path"),
        Worker.class.getName(),
        ocr.name());
  }
}
