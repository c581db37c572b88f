package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The parts of an OpenDocument file. */
final class OpenDocumentFile implements Closeable {
  private final ZipSecureFile zip;

  private OpenDocumentFile(ZipSecureFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @throws ReadFailure if its parts are encrypted
   */
  static OpenDocumentFile open(Path file) throws IOException, ReadFailure {
    OpenDocumentFile opened = new OpenDocumentFile(new ZipSecureFile(file.toFile()));
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

  void read(String part, PartReader reader) throws IOException, ReadFailure {
    if (zip.getEntry(part) == null) {
      throw new ReadFailure(Code.DAMAGED, "the file holds no " + part);
    }
    readIfThere(part, reader);
  }

  void readIfThere(String part, PartReader reader) throws IOException, ReadFailure {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      reader.read(new XmlPull(in));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
