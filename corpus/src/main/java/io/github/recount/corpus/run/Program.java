package io.github.recount.corpus.run;

import io.github.recount.extractor.source.Detector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this program calls itself in its output. */
public final class Program {
  /** So many hexadecimal digits tell two lists of words apart. */
  private static final int DIGEST = 12;

  private static final String NAME = read();

  private Program() {}

  /** Name and version, such as {@code recount 0.1.0}. */
  public static String nameAndVersion() {
    return NAME;
  }

  /**
   * Name and version, and which words it reads by where the user has some: results by other words
   * are other results.
   *
   * @throws IOException if the words cannot be read
   */
  static String nameWith(@Nullable Path vocabulary) throws IOException {
    return vocabulary == null
        ? NAME
        : NAME + " with words " + Detector.sha256(vocabulary).substring(0, DIGEST);
  }

  private static String read() {
    try (InputStream in = Program.class.getResourceAsStream("program.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
