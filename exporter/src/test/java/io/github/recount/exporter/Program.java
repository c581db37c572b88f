package io.github.recount.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the system with which a test looks at an output as its readers would. */
public record Program(Path file) {

  /** The first of the names that is installed. Where none is, a test is skipped, or fails in CI. */
  public static Program of(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String name : names) {
      for (String folder : path.split(File.pathSeparator, -1)) {
        Path file = Path.of(folder).resolve(name);
        if (Files.isExecutable(file)) {
          return new Program(file);
        }
      }
    }
    String missing = "not installed here: " + String.join(" or ", names);
    return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
  }

  /** Runs it to a good end and returns what it printed. */
  public String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends: %s", command).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
