package io.github.recount.extractor.archive;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.ZipContent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads zip archives by their table of contents, and without one as far as they go. */
final class ZipReader implements ArchiveReader {
  @Override
  public void read(Path archive, String name, Basket basket) throws ReadFailure, IOException {
    ZipFile zip;
    try {
      zip = open(archive);
    } catch (IOException e) {
      readFromTheFront(archive, basket);
      throw new ReadFailure(Code.DAMAGED, "has no table of contents: " + e.getMessage(), e);
    }
    try (zip) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      if (!ZipEnd.counts(archive, entries.size())) {
        // The library stops in silence where the table of contents is damaged.
        readFromTheFront(archive, basket);
        throw new ReadFailure(Code.DAMAGED, "its table of contents is damaged");
      }
      for (ZipArchiveEntry entry : entries) {
        requireNoDocument(entry);
      }
      for (ZipArchiveEntry entry : entries) {
        if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          long packed = Math.min(entry.getCompressedSize(), Files.size(archive));
          basket.put(ZipName.of(entry), () -> packed, out -> unpack(zip, entry, out));
        }
      }
    }
  }

  private static ZipFile open(Path archive) throws IOException {
    return ZipFile.builder()
        .setFile(archive.toFile())
        // Keeps the bytes of names as they are.
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(false)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, OutputStream out)
      throws ReadFailure, IOException {
    requireReadable(entry, zip.canReadEntryData(entry));
    InputStream packed = zip.getInputStream(entry);
    if (packed == null) {
      throw new ReadFailure(Code.DAMAGED, "has no content");
    }
    try (CheckedInputStream in = new CheckedInputStream(packed, new CRC32())) {
      in.transferTo(out);
      if (entry.getCrc() >= 0 && in.getChecksum().getValue() != entry.getCrc()) {
        throw new ReadFailure(Code.DAMAGED, "its checksum is wrong");
      }
    }
  }

  private static void requireReadable(ZipArchiveEntry entry, boolean readable) throws ReadFailure {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadFailure(Code.ENCRYPTED, "opens with a password only");
    }
    if (!readable) {
      throw new ReadFailure(
          Code.UNSUPPORTED, "is packed by method " + entry.getMethod() + ", which is not known");
    }
  }

  private static void readFromTheFront(Path archive, Basket basket)
      throws ReadFailure, IOException {
    requireNoDocument(archive);
    try (ZipArchiveInputStream zip = stream(archive)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          put(entry, zip, basket);
        }
      }
    }
  }

  private static ZipArchiveInputStream stream(Path archive) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(archive));
    return new ZipArchiveInputStream(file, StandardCharsets.ISO_8859_1.name(), false, true);
  }

  private static void requireNoDocument(Path archive) throws ReadFailure {
    try (ZipArchiveInputStream zip = stream(archive)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        requireNoDocument(entry);
      }
    } catch (IOException e) {
      // This far its members say that it is an archive.
      return;
    }
  }

  private static void requireNoDocument(ZipArchiveEntry entry) throws ReadFailure {
    if (ZipContent.isPartOfDocument(entry.getName())) {
      throw new ReadFailure(Code.DAMAGED, "is a damaged document");
    }
  }

  private static void put(ZipArchiveEntry entry, ZipArchiveInputStream zip, Basket basket)
      throws ReadFailure, IOException {
    basket.put(
        ZipName.of(entry),
        zip::getCompressedCount,
        out -> {
          requireReadable(entry, zip.canReadEntryData(entry));
          zip.transferTo(out);
        });
  }
}
