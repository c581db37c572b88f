package io.github.recount.extractor.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip under construction. */
final class ZipBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  /** A zip that says which charset its names have if that is UTF-8. */
  ZipBytes(Charset names) {
    zip = new ZipOutputStream(bytes, names);
  }

  ZipBytes() {
    this(StandardCharsets.UTF_8);
  }

  ZipBytes with(String name, String content) throws IOException {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  ZipBytes with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }
}
