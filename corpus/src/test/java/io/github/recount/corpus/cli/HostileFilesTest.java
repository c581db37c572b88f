package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.corpus.run.RunRecord;
import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.json.Json;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over files that break readers: each ends in time and in little memory, and as it should.
 *
 * <p>They are no part of the project: {@code -Drecount.hostile} names their folder.
 */
class HostileFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("recount.hostile", "../../shared/hostile"));

  private static final Map<String, String> ENDS =
      Map.ofEntries(
          Map.entry("ofdrw/ofdrw-converter__999.ofd", "EMPTY"),
          Map.entry("ofdrw/ofdrw-layout__no_page_container.ofd", "EMPTY"),
          Map.entry("ofdrw/ofdrw-reader__chineseDir.ofd", "EMPTY"),
          Map.entry("ofdrw/ofdrw-reader__helloworld.ofd", "EMPTY"),
          Map.entry("ofdrw/ofdrw-reader__path_unstd.ofd", "EMPTY"),
          Map.entry("ofdrw/ofdrw-sign__doc1File.ofd", "EMPTY"),
          Map.entry("tika/droste.zip!/droste.zip!/droste.zip!/droste.zip", "TOO_LARGE"),
          Map.entry("tika/full_encrypted.7z", "ENCRYPTED"),
          Map.entry("tika/gbk.zip!/审计压缩包文件检索测试/集团邮件审计系统2021年自动巡检需求文档_V4.0.doc", "DAMAGED"),
          Map.entry("tika/quine.gz!/quine!/quine!/quine", "TOO_LARGE"),
          Map.entry("tika/testWORKS2000.wps", "UNSUPPORTED"),
          Map.entry("tika/testZipEncrypted.zip!/encrypted.txt", "ENCRYPTED"),
          Map.entry("tika/testZipEncrypted.zip!/unencrypted.txt", "EMPTY"));

  @Test
  void everyFileEndsAsItShould(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of hostile files at " + FOLDER);
    String[] arguments = {
      "extract", FOLDER.toString(), "-o", folder.toString(), "--memory", "512m", "--timeout", "30"
    };
    int exit =
        Recount.run(
            arguments, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

    assertThat(exit).isEqualTo(1);
    Map<String, String> ends;
    try (InputStream in = Files.newInputStream(folder.resolve("run.json"))) {
      ends =
          Json.read(in, RunRecord.class).inputs().stream()
              .collect(Collectors.toMap(Entry::path, HostileFilesTest::end));
    }
    assertThat(ends).containsAllEntriesOf(ENDS).hasSizeGreaterThan(60);
    assertThat(ends.values()).doesNotContain("TIMED_OUT", "OUT_OF_MEMORY", "CRASHED");
  }

  private static String end(Entry entry) {
    return entry.status() == Status.FAILED && entry.error() != null
        ? entry.error().code()
        : entry.status().name();
  }
}
