package io.github.recount.corpus.run;

import java.nio.file.Path;
import java.util.List;

/** The command line that starts a worker with the classes of this process. */
public final class WorkerCommand {

  private WorkerCommand() {}

  /**
   * The command.
   *
   * @param memory size of its heap, as the Java runtime takes it: {@code 512m}, {@code 2g}
   */
  public static List<String> withMemory(String memory) {
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
        Worker.class.getName());
  }
}
