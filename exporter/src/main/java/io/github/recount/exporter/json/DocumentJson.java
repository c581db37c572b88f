package io.github.recount.exporter.json;

import io.github.recount.exporter.WholeFile;
import io.github.recount.normalizer.report.NormalizedDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents as JSON and back: the store from which every other export is made.
 *
 * <p>The schema is the resource {@code recount-1.schema.json} of this package.
 */
public final class DocumentJson {
  private final String program;

  /**
   * Makes a writer.
   *
   * @param program the name and version that its files carry
   */
  public DocumentJson(String program) {
    this.program = program;
  }

  /** Writes a document and leaves the stream open. */
  public void write(NormalizedDocument document, OutputStream out) throws IOException {
    Json.write(StoredDocument.of(program, document), out);
  }

  /** Writes a document's file, whole or not at all. */
  public void write(NormalizedDocument document, Path target) throws IOException {
    WholeFile.write(target, out -> write(document, out));
  }

  /**
   * Reads a document's file.
   *
   * @throws IOException if the file is not there, damaged, or of another schema
   */
  public static StoredDocument read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      StoredDocument stored = Json.read(in, StoredDocument.class);
      if (!stored.schema().equals(StoredDocument.SCHEMA)) {
        throw new IOException(file + " has the schema " + stored.schema());
      }
      return stored;
    }
  }
}
