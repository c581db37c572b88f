package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.recount.extractor.source.ReadFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A missing, a slow and a failing program are told apart. */
class TesseractTest {
  private static final Gray LINE = new Gray(40, 30, new byte[1200]);

  @TempDir Path folder = Path.of("");

  @Test
  void aMissingProgramSaysHowToInstallIt() {
    ReadFailure failure = failure(new Tesseract("no-such-program", Duration.ofSeconds(5)));
    assertThat(failure.code()).isEqualTo(ReadFailure.Code.NO_TEXT);
    assertThat(failure).hasMessageContaining("apt-get install tesseract-ocr tesseract-ocr-chi-sim");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void missingChineseDataSayHowToInstallThem() throws Exception {
    ReadFailure failure =
        catchThrowableOfType(ReadFailure.class, () -> script("echo eng; echo osd", 5).models());
    assertThat(failure.code()).isEqualTo(ReadFailure.Code.NO_TEXT);
    assertThat(failure).hasMessageContaining("tesseract-ocr-chi-sim");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyChineseModelThatIsInstalledReads() throws Exception {
    assertThat(script("echo chi_sim; echo eng; echo script/HanS", 5).models())
        .isEqualTo(new Models(List.of("script/HanS", "chi_sim"), "eng"));
    assertThat(script("echo chi_sim", 5).models())
        .isEqualTo(new Models(List.of("chi_sim"), "chi_sim"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatHangsIsStopped() throws Exception {
    long start = System.nanoTime();
    ReadFailure failure = failure(script("exec sleep 60", 1));
    assertThat(failure.code()).isEqualTo(ReadFailure.Code.TIMED_OUT);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatFailsIsQuoted() throws Exception {
    assertThat(failure(script("echo out of paper; exit 3", 5)))
        .hasMessageContaining("out of paper");
  }

  @Test
  void nothingToReadStartsNothing() throws Exception {
    assertThat(new Tesseract("no-such-program", Duration.ofSeconds(5)).read(List.of(), List.of()))
        .isEmpty();
  }

  private Tesseract script(String does, int seconds) throws Exception {
    Path script = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + does + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return new Tesseract(script.toString(), Duration.ofSeconds(seconds));
  }

  private static ReadFailure failure(Tesseract tesseract) {
    return catchThrowableOfType(
        ReadFailure.class, () -> tesseract.read(List.of(LINE), List.of("-l", "chi_sim")));
  }
}
