package io.github.recount.corpus.run;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.exporter.json.StoredDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;

/** The folder of the documents' JSON files, from which every other export is made. */
public final class DocumentStore {
  private static final String SUFFIX = ".json";

  /** What common file systems take, in bytes. */
  private static final int LONGEST_NAME = 255;

  private final Path folder;

  public DocumentStore(Path folder) {
    this.folder = folder;
  }

  /** The file of a document; a name too long for a file is cut and told apart by a number. */
  public Path file(String path) {
    int slash = path.lastIndexOf('/') + 1;
    String name = path.substring(slash) + SUFFIX;
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      String hash = "~" + HexFormat.of().toHexDigits(path.hashCode()) + SUFFIX;
      // A character is at most three bytes of UTF-8 for each char of Java.
      name = name.substring(0, (LONGEST_NAME - hash.length()) / 3) + hash;
    }
    return folder.resolve(path.substring(0, slash) + name);
  }

  /** Takes a document's file in, in place of a former one. */
  void take(Path written, String path) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets a document that a former run has left. */
  void drop(String path) throws IOException {
    Files.deleteIfExists(file(path));
  }

  /** A document, read back. */
  StoredDocument read(String path) {
    try {
      return DocumentJson.read(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
