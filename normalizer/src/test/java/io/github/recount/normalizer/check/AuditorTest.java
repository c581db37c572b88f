package io.github.recount.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.report.Finding;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditorTest {
  /** A check that nobody runs finds nothing: every class of the package is on the list. */
  @Test
  void everyCheckRuns() throws Exception {
    Field field = Auditor.class.getDeclaredField("CHECKS");
    field.setAccessible(true);
    List<?> listed = (List<?>) field.get(null);

    assertThat(checkClasses()).isNotEmpty();
    assertThat(listed.stream().map(check -> (Object) check.getClass()).toList())
        .containsExactlyInAnyOrderElementsOf(checkClasses());
  }

  @Test
  void everyCodeHasOneCheck() {
    assertThat(Auditor.checks().stream().map(Explained::code).toList())
        .containsExactlyInAnyOrder(Finding.Code.values());
  }

  @Test
  void errorsAreOnlyOfArithmetic() {
    assertThat(
            Auditor.checks().stream()
                .filter(check -> check.severities().contains(Finding.Severity.ERROR))
                .map(Explained::code))
        .containsExactlyInAnyOrder(
            Finding.Code.TOTAL_MISMATCH,
            Finding.Code.SECTION_MISMATCH,
            Finding.Code.RATE_MISMATCH,
            Finding.Code.SCORE_ABOVE_WEIGHT,
            Finding.Code.PART_SUM);
  }

  /** With {@code -Dapprove=true} the page is written anew, and the test fails all the same. */
  @Test
  void thePageOfTheFindingsIsMadeOfTheChecks() throws Exception {
    Path page = Path.of("../docs/findings.md");
    String written = Files.readString(page);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(page, FindingGuide.whole());
    }

    assertThat(written).isEqualTo(FindingGuide.whole());
  }

  private static List<Class<?>> checkClasses() throws IOException, ReflectiveOperationException {
    Path classes =
        Path.of(Auditor.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Path folder = classes.resolve(Auditor.class.getPackageName().replace('.', '/'));
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.startsWith("package-"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .sorted()
              .collect(Collectors.toList());
    }
    List<Class<?>> found = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(Auditor.class.getPackageName() + "." + name);
      if (ReportCheck.class.isAssignableFrom(type) && !type.isInterface()) {
        found.add(type);
      }
    }
    return found;
  }
}
