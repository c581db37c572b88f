package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/** The parts of an OpenDocument file, which may also be all in one. */
final class OpenDocumentFile implements Closeable {
  private static final String CONTENT = "content.xml";

  /** The whole file where it is not zipped. */
  private final Path flat;

  private final @Nullable ZipSecureFile zip;

  private OpenDocumentFile(Path flat, @Nullable ZipSecureFile zip) {
    this.flat = flat;
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @throws ReadFailure if its parts are encrypted
   */
  static OpenDocumentFile open(SourceDocument source) throws IOException, ReadFailure {
    Path file = source.file();
    if (source.mediaType().contains(".flat.")) {
      return new OpenDocumentFile(file, null);
    }
    OpenDocumentFile opened = new OpenDocumentFile(file, new ZipSecureFile(file.toFile()));
    boolean[] isEncrypted = {false};
    opened.readIfThere(
        "META-INF/manifest.xml",
        xml ->
            xml.children(
                root ->
                    xml.children(
                        entry ->
                            xml.children(
                                data -> isEncrypted[0] |= data.equals("encryption-data")))));
    if (isEncrypted[0]) {
      opened.close();
      throw new ReadFailure(Code.ENCRYPTED, "the file is protected by a password");
    }
    return opened;
  }

  /** Something that reads a part. */
  @FunctionalInterface
  interface PartReader {
    void read(XmlPull xml) throws ReadFailure;
  }

  /** Reads what the file is about. */
  void readContent(PartReader reader) throws IOException, ReadFailure {
    if (zip == null) {
      try (InputStream in = Files.newInputStream(flat)) {
        reader.read(new XmlPull(in));
      }
    } else if (zip.getEntry(CONTENT) == null) {
      throw new ReadFailure(Code.DAMAGED, "the file holds no " + CONTENT);
    } else {
      readIfThere(CONTENT, reader);
    }
  }

  void readIfThere(String part, PartReader reader) throws IOException, ReadFailure {
    ZipArchiveEntry entry = zip == null ? null : zip.getEntry(part);
    if (zip == null || entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      reader.read(new XmlPull(in));
    }
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
