package io.github.recount.extractor.source;

import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns away what cannot be read at all, and identifies the rest. */
public final class Intake {
  private final Detector detector = new Detector();

  /**
   * Opens an input.
   *
   * @throws ReadFailure if it is not there, is no file with content, or may not be read
   */
  public SourceDocument admit(Input input) throws ReadFailure {
    Path file = input.file();
    if (!Files.exists(file)) {
      throw new ReadFailure(Code.NOT_FOUND, "there is no such file");
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ReadFailure(Code.UNREADABLE, "no permission to read it");
    }
    if (!Files.isRegularFile(file)) {
      throw new ReadFailure(Code.UNSUPPORTED, "a device or a pipe, not a file");
    }
    try {
      if (Files.size(file) == 0) {
        throw new ReadFailure(Code.DAMAGED, "the file is empty");
      }
      return detector.detect(input.path(), file);
    } catch (IOException e) {
      throw new ReadFailure(Code.UNREADABLE, "cannot be read: " + e.getMessage(), e);
    }
  }
}
