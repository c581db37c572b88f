package io.github.recount.extractor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the cases reads as the {@code .grid.txt} of its name says.
 *
 * <p>Files that differ in their ending only hold the same form and share one expectation. {@code
 * -Dapprove=true} rewrites expectations, from the last of those files, and fails.
 */
class OfficeCaseTest {
  static Stream<Path> cases() {
    return OfficeFiles.in(OfficeFiles.CASES).stream()
        .filter(file -> !file.getFileName().toString().endsWith(".grid.txt"))
        .filter(file -> !file.getFileName().toString().startsWith("."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(Path file) throws Exception {
    String name = file.getFileName().toString();
    Path expectation = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".grid.txt");
    String actual = GridText.of(OfficeFiles.read(file));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expectation, actual);
      fail("rewritten: " + expectation);
    }
    assertThat(expectation).exists();
    assertThat(actual).isEqualTo(Files.readString(expectation));
  }
}
