package io.github.recount.exporter.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a zip file when it was written. */
final class SteadyZip {
  /** Not the first moment that a zip file can name: Java adds the time zone to that one. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  /** Copies the entries and leaves the output open. */
  static void copy(Path zip, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    // Not as a stream: POI marks its entries in a way that can only be read from the directory.
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(EPOCH);
        copy.putNextEntry(steady);
        try (InputStream in = file.getInputStream(entry)) {
          in.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
