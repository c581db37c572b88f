package io.github.recount.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells zipped documents from archives, whatever a file is called. */
final class ZipContent {
  private static final String ARCHIVE = "application/zip";
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  /** Members that only a zipped document has, and the type they prove; empty: others know it. */
  private static final Map<String, String> MARKS =
      Map.of("OFD.xml", "application/ofd", "[Content_Types].xml", "", "mimetype", "");

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
      for (Map.Entry<String, String> mark : MARKS.entrySet()) {
        ZipArchiveEntry entry = zip.getEntry(mark.getKey());
        if (entry != null) {
          return mark.getValue().isEmpty() ? found : mark.getValue();
        }
      }
      // An archive that is called report.docx is taken for one by its name.
      return isOffice(found) ? ARCHIVE : found;
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
