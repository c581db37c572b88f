package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.ByteArrayInputStream;
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

/** The files of an OFD, by the paths with which they refer to each other. */
final class OfdPackage implements Closeable {
  private final ZipFile zip;
  private final int limit;

  /** Producers differ in the case of names and in what parts their folders. */
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  /**
   * Opens a file.
   *
   * @param limit bytes of one file, unpacked
   */
  OfdPackage(Path file, int limit) throws IOException {
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

  /** Reads one file with the walk. */
  void read(String path, Walk walk) throws ReadFailure, IOException {
    ZipArchiveEntry entry = entries.get(key(path));
    if (entry == null) {
      throw new ReadFailure(Code.DAMAGED, "lacks " + path);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadFailure(Code.ENCRYPTED, "opens with a password only");
    }
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      content = in.readNBytes(limit + 1);
    }
    if (content.length > limit) {
      throw new ReadFailure(Code.TOO_LARGE, "holds a page of more than " + limit + " bytes");
    }
    walk.over(new XmlPull(new ByteArrayInputStream(content)));
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
