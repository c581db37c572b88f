package io.github.recount.exporter;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears under its name when it is complete, or not at all.
 *
 * <p>Closing without {@link #publish} takes everything back.
 */
public final class WholeFile implements Closeable {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path target;
  private final Path draft;
  private final OutputStream file;
  private final OutputStream out;

  private WholeFile(Path target, Path draft, OutputStream file) {
    this.target = target;
    this.draft = draft;
    this.file = file;
    this.out = new BufferedOutputStream(file);
  }

  /** Opens a draft beside the target; missing folders are made. */
  public static WholeFile open(Path target) throws IOException {
    Path folder = target.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new IOException("not a file name: " + target);
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve(".recount-" + UUID.randomUUID() + ".tmp");
    OutputStream file = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
    // For an interrupted program, which runs no finally block.
    draft.toFile().deleteOnExit();
    return new WholeFile(target, draft, file);
  }

  /** Writes a whole file; on any exception the target stays as it was. */
  public static void write(Path target, Content content) throws IOException {
    try (WholeFile file = open(target)) {
      content.writeTo(file.out());
      file.publish();
    }
  }

  /** Where the content goes. */
  public OutputStream out() {
    return out;
  }

  /** Ends the writing and gives the file its name. */
  public void publish() throws IOException {
    out.close();
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    // Not the buffer: what it still holds is not wanted, and on a full disk cannot be written.
    try {
      file.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
