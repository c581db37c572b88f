package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is turned the way in which its lines make sense, and left alone if none makes more. */
class UprightTest {
  /** Answers each call with ten characters a line, which only one call finds sure. */
  private static final String READER =
      """
      #!/bin/sh
      [ "$1" = --list-langs ] && { echo chi_sim; exit; }
      echo >> "$0.calls"
      [ $(wc -l < "$0.calls") = %d ] && sure=97 || sure=%d
      page=0
      while read picture; do
        echo "<div class='ocr_page' title='ppageno $page'>"
        for i in 1 2 3 4 5 6 7 8 9 10; do
          echo "<span class='ocrx_cinfo' title='x_bboxes 1 2 9 9; x_conf $sure'>分</span>"
        done
        page=$((page + 1))
      done < "$1" > "$2.hocr"
      """;

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"1, 50, 0", "2, 50, 1", "3, 50, 2", "4, 50, 3", "9, 50, 0", "3, 96, 0"})
  @DisabledOnOs(OS.WINDOWS)
  void thePageIsTurnedAsItMakesSense(int call, int elsewhere, int quarters) throws Exception {
    Path script = folder.resolve("program");
    Files.writeString(script, READER.formatted(call, elsewhere));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Gray page =
        Gray.of(
            Drawing.page(
                600,
                850,
                2,
                graphics -> {
                  for (int i = 0; i < 16; i++) {
                    graphics.fillRect(100 + i % 4 * 100, 100 + i / 4 * 100, 10, 10);
                  }
                }));

    Upright upright =
        new Upright(new Tesseract(script.toString(), Duration.ofSeconds(30)), page, 1);

    assertThat(upright.quarters()).isEqualTo(quarters);
  }
}
