package io.github.recount.corpus.run;

import io.github.recount.extractor.source.Detector;
import io.github.recount.normalizer.Normalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The user's scoring rules, on their way to the workers. */
public final class RulesFile {
  private static final String PROPERTY = "recount.rules";

  /** So many hexadecimal digits tell two files apart. */
  private static final int DIGITS = 12;

  private RulesFile() {}

  /**
   * Makes a file the rules of this process; null takes them back.
   *
   * @throws IllegalArgumentException if a line of it is no rule; the message names it
   * @throws IOException if it cannot be read
   */
  public static void use(@Nullable Path file) throws IOException {
    if (file == null) {
      System.clearProperty(PROPERTY);
    } else {
      Normalizer.withRules(file);
      System.setProperty(PROPERTY, file.toAbsolutePath().toString());
    }
  }

  /** The command of a worker that has the rules of this process. */
  public static List<String> handedOn(List<String> command) {
    String file = System.getProperty(PROPERTY);
    List<String> more = new ArrayList<>(command);
    if (file != null) {
      more.add(1, "-D" + PROPERTY + "=" + file);
    }
    return List.copyOf(more);
  }

  static Normalizer normalizer() {
    String file = System.getProperty(PROPERTY);
    try {
      return file == null ? new Normalizer() : Normalizer.withRules(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells results under these rules from others; nothing under the shipped ones. */
  static String mark() {
    String file = System.getProperty(PROPERTY);
    try {
      return file == null ? "" : " --rules " + Detector.sha256(Path.of(file)).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
