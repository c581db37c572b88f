package io.github.recount.corpus.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What this program calls itself in its output. */
public final class Program {
  private static final String NAME = read();

  private Program() {}

  /** Name and version, such as {@code recount 0.1.0}. */
  public static String nameAndVersion() {
    return NAME;
  }

  private static String read() {
    try (InputStream in = Program.class.getResourceAsStream("program.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
