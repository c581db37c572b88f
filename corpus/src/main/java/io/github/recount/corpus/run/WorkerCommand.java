package io.github.recount.corpus.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line that starts a worker with the classes of this process. */
public final class WorkerCommand {

  private WorkerCommand() {}

  /**
   * The command.
   *
   * @param memory size of its heap, as the Java runtime takes it: {@code 512m}, {@code 2g}
   * @param vocabulary words of the user's own, if there are any
   */
  public static List<String> of(String memory, @Nullable Path vocabulary) {
    List<String> command = new ArrayList<>(withMemory(memory));
    if (vocabulary != null) {
      command.add(vocabulary.toAbsolutePath().toString());
    }
    return List.copyOf(command);
  }

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
