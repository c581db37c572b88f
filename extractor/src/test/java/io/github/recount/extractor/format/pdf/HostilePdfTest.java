package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that break readers, from a folder beside the project that not everybody has. */
class HostilePdfTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("recount.hostile", "../../shared/hostile"));

  private static final Map<String, String> OUTCOMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AESkeylength256.pdf", "ENCRYPTED"),
              Map.entry("ContentStreamCycleType3insideType3.pdf", "NO_TEXT"),
              Map.entry("MissingCatalog.pdf", "NONE"),
              Map.entry("PasswordSample-128bit.pdf", "ENCRYPTED"),
              Map.entry("XiaoBiaoSong.pdf", "NATIVE"),
              Map.entry("embedded_zip.pdf", "NATIVE"),
              Map.entry("helloworld-bad.pdf", "NATIVE"),
              Map.entry("noembed-sjis.pdf", "NATIVE"),
              Map.entry("poppler-395-0-fuzzed.pdf", "DAMAGED"),
              Map.entry("rotation.pdf", "NATIVE"),
              Map.entry("testPDF_bad_page_303226.pdf", "NATIVE"),
              Map.entry("testPDF_malformedXFA.pdf", "NONE"),
              Map.entry("testPassword4Spaces.pdf", "ENCRYPTED"),
              Map.entry("vertical.pdf", "NATIVE"),
              Map.entry("xref_command_missing.pdf", "NATIVE")));

  private static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> endsAsItShould() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of hostile files at " + FOLDER);
    return pdfs().stream()
        .filter(p -> OUTCOMES.containsKey(p.getFileName().toString()))
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static void check(Path pdf) {
    String outcome = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> outcome(pdf));
    assertThat(outcome).isEqualTo(OUTCOMES.get(pdf.getFileName().toString()));
  }

  /** The error code, or where the text came from. */
  private static String outcome(Path pdf) {
    try {
      return PdfFixtures.read(pdf).text().name();
    } catch (ReadFailure e) {
      return e.code().name();
    }
  }

  @Test
  void chineseFontsThatAreOnlyNamed() throws Exception {
    Path pdf = FOLDER.resolve("pdfjs/XiaoBiaoSong.pdf");
    assumeTrue(Files.exists(pdf), "no folder of hostile files at " + FOLDER);
    String text =
        PdfFixtures.squeezed(String.join("", PdfFixtures.paragraphs(PdfFixtures.read(pdf))));
    assertThat(text).contains("目录", "关于红军作战的原则", "（一九三七年八月一日）");
  }

  @Test
  void verticalWriting() throws Exception {
    Path pdf = FOLDER.resolve("pdfjs/vertical.pdf");
    assumeTrue(Files.exists(pdf), "no folder of hostile files at " + FOLDER);
    assertThat(PdfFixtures.paragraphs(PdfFixtures.read(pdf))).startsWith("あいうえお", "日本語");
  }
}
