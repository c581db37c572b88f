package io.github.recount.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells zipped documents from archives, whatever a file is called. */
public final class ZipContent {
  private static final String ARCHIVE = "application/zip";
  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final Set<String> OFD = Set.of("OFD.xml", "Doc_0/Document.xml");

  /** What other zipped documents hold; several, because one may be damaged. */
  private static final Set<String> PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/document.xml",
          "xl/workbook.xml",
          "mimetype",
          "META-INF/manifest.xml");

  /** Whether a file of this name inside a zip says that the zip is a document and no archive. */
  public static boolean isPartOfDocument(String name) {
    return PARTS.contains(name) || OFD.contains(name);
  }

  /** The type that the members of a zip prove, or else the type that was found. */
  String refine(String found, Path file) throws IOException {
    if (!startsLikeZip(file)) {
      return found;
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setFile(file.toFile())
            .setCharset(StandardCharsets.ISO_8859_1)
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<String> names =
          Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
      if (names.stream().anyMatch(OFD::contains)) {
        return "application/ofd";
      }
      // An archive that is called report.docx is taken for a document by its name.
      return isOffice(found) && names.stream().noneMatch(PARTS::contains) ? ARCHIVE : found;
    } catch (IOException | RuntimeException e) {
      // Damaged: whoever reads it will say so.
      return found;
    }
  }

  private static boolean isOffice(String type) {
    return type.contains("officedocument") || type.contains("opendocument");
  }

  private static boolean startsLikeZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }
}
