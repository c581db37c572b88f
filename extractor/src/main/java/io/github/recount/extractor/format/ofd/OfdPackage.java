package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The files of an OFD, by the paths with which they refer to each other. */
final class OfdPackage implements Closeable {
  private final ZipFile zip;
  private final long limit;

  /** Producers differ in the case of names and in what parts their folders. */
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  /**
   * Opens a file.
   *
   * @param limit bytes of one file, unpacked
   */
  OfdPackage(Path file, long limit) throws IOException {
    this.limit = limit;
    zip =
        ZipFile.builder()
            .setFile(file.toFile())
            .setCharset(StandardCharsets.UTF_8)
            .setIgnoreLocalFileHeader(true)
            .get();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(key(resolve("", entry.getName().replace('\\', '/'))), entry);
    }
  }

  boolean has(String path) {
    return entries.containsKey(key(path));
  }

  /** Reads one file with the walk; its stream is closed after. */
  void read(String path, Walk walk) throws ReadFailure, IOException {
    ZipArchiveEntry entry = entries.get(key(path));
    if (entry == null) {
      throw new ReadFailure(Code.DAMAGED, "lacks " + path);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadFailure(Code.ENCRYPTED, "opens with a password only");
    }
    try (InputStream in =
        BoundedInputStream.builder()
            .setInputStream(zip.getInputStream(entry))
            .setMaxCount(limit)
            .setOnMaxCount(OfdPackage::tooLong)
            .get()) {
      walk.over(new XmlPull(in));
    }
  }

  private static void tooLong(long most, long count) throws IOException {
    throw new IOException(
        new ReadFailure(Code.TOO_LARGE, "holds a file of more than " + most + " bytes"));
  }

  /** What is done with a file's elements. */
  interface Walk {
    void over(XmlPull xml) throws ReadFailure, IOException;
  }

  /** A path that is written in a file, from the root of the package. */
  static String resolve(String from, String path) {
    String written = path.strip();
    String whole = written.startsWith("/") ? written : folder(from) + "/" + written;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
