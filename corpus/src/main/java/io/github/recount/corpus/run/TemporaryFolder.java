package io.github.recount.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone with all its content when it is closed. */
public final class TemporaryFolder implements Closeable {
  private final Path path;

  TemporaryFolder(Path path) {
    this.path = path;
  }

  /** Makes a hidden folder inside another one. */
  public static TemporaryFolder in(Path parent) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(parent, ".recount-"));
  }

  /** Makes a folder where the system keeps what is temporary. */
  public static TemporaryFolder ofTheSystem() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("recount-"));
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
