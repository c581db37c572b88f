package io.github.recount.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @Test
  void aFailureLeavesTheFormerFileAndNothingElse(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("x.txt");
    WholeFile.write(target, out -> out.write('a'));

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    target,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(target).hasContent("a");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void theNameAppearsOnlyWhenTheFileIsWhole(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("deep/x.txt");
    WholeFile.write(
        target,
        out -> {
          out.write('a');
          out.flush();
          assertThat(target).doesNotExist();
        });
    assertThat(target).hasContent("a");
  }
}
