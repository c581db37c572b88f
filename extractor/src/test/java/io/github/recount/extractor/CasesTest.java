package io.github.recount.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.recount.extractor.source.Detector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each form {@code cases/X.*} beside what a person read in it, {@code X.expected}. With {@code
 * -Dapprove=true} expectations are written anew, and the test fails so that nobody forgets to read
 * them.
 */
class CasesTest {
  private static final Path SOURCES =
      Path.of("src/test/resources/io/github/recount/extractor/cases");

  static List<Path> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws Exception {
    assertThat(cases()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(Path form) throws Exception {
    String name = form.getFileName().toString();
    String printed =
        ReportPrinter.print(new Extractor().extract(new Detector().detect(name, form)));
    Path expected = SOURCES.resolve(name.replaceFirst("\\.[a-z]+$", ".expected"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, printed);
      fail("expectation written anew: read " + expected);
    }
    assertThat(expected).exists();
    assertThat(printed).isEqualTo(Files.readString(expected));
  }
}
