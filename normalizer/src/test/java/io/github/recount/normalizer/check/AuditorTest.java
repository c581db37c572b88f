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
  void everyCodeIsExplained() throws Exception {
    List<String> headings =
        Files.readAllLines(Path.of("../docs/findings.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).replaceFirst(" \\(.*", ""))
            .toList();

    assertThat(headings)
        .containsAll(Stream.of(Finding.Code.values()).map(Finding.Code::name).toList());
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
      if (Check.class.isAssignableFrom(type) && !type.isInterface()) {
        found.add(type);
      }
    }
    return found;
  }
}
