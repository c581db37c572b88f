package io.github.recount.extractor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that break readers end as a document or as a failure with the right code, in time.
 *
 * <p>They are no part of the project: {@code -Drecount.hostile} names their folder.
 */
class HostileOfficeTest {
  private static final String READ = "READ";
  private static final Map<String, String> ENDS =
      Map.ofEntries(
          Map.entry("poi/ExternalEntityInText.docx", "DAMAGED"),
          Map.entry("poi/Fuzzed.doc", "DAMAGED"),
          Map.entry("poi/PasswordProtected.doc", "ENCRYPTED"),
          Map.entry("poi/TestTableColumns.docx", READ),
          Map.entry("poi/Word6.doc", READ),
          Map.entry("poi/Word95.doc", READ),
          Map.entry("poi/checkboxes.docx", READ),
          Map.entry("poi/chinese-provinces.xls", READ),
          Map.entry("poi/delins.docx", READ),
          Map.entry("poi/innertable.doc", READ),
          Map.entry("poi/poc-xmlbomb.xlsx", "DAMAGED"),
          Map.entry("poi/table-merges.doc", READ),
          Map.entry("poi/truncated62886.docx", "DAMAGED"),
          Map.entry("poi/xlsx-corrupted.xlsx", "DAMAGED"),
          Map.entry("tika/protectedFile.xlsx", "ENCRYPTED"),
          Map.entry("tika/testEXCEL_protected_passtika.xls", "ENCRYPTED"),
          Map.entry("tika/testHTML_charset_utf16le.html", READ),
          Map.entry("tika/testODTEncrypted.odt", "ENCRYPTED"),
          Map.entry("tika/testWORD_protected_passtika.doc", "ENCRYPTED"),
          Map.entry("tika/testWORD_protected_passtika.docx", "ENCRYPTED"),
          Map.entry("tika/testWORD_truncated.docx", "DAMAGED"));

  @ParameterizedTest
  @ValueSource(strings = {"poi", "tika"})
  void everyFileEndsInTime(String project) throws Exception {
    for (Path file : OfficeFiles.in(folder().resolve(project))) {
      String end = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> end(file));
      assertThat(end).as(file.toString()).isNotEmpty();
    }
  }

  static Iterable<Map.Entry<String, String>> ends() {
    return ENDS.entrySet();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void knownFilesEndAsTheyShould(Map.Entry<String, String> known) throws Exception {
    assertThat(end(folder().resolve(known.getKey()))).isEqualTo(known.getValue());
  }

  /** What a bug throws passes and fails the test. */
  private static String end(Path file) throws Exception {
    SourceDocument source = OfficeFiles.detect(file);
    Optional<FormatReader> reader = OfficeFiles.reader(source);
    if (reader.isEmpty()) {
      return "nobody reads " + source.mediaType();
    }
    try {
      reader.get().read(source);
      return READ;
    } catch (ReadFailure e) {
      return e.code().name();
    }
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty("recount.hostile", "../../shared/hostile"));
    assumeTrue(Files.isDirectory(folder), "no folder of hostile files at " + folder);
    return folder;
  }
}
