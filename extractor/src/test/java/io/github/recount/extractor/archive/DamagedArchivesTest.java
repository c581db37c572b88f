package io.github.recount.extractor.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.recount.extractor.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives cut off anywhere or with any byte changed: opened as far as they go, in time. */
class DamagedArchivesTest {
  private static final String SOUND = "(?s).*(: [A-Z_]+|= [甲乙ab]?|= PK.*)|no archive but .*";

  private static final Duration LIMIT = Duration.ofSeconds(30);

  static Stream<byte[]> archives() throws IOException {
    List<byte[]> archives = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/archive"))) {
      for (Path file : files.sorted().toList()) {
        archives.add(Files.readAllBytes(file));
      }
    }
    byte[] name = "a.txt".getBytes(StandardCharsets.US_ASCII);
    archives.add(new RarBytes().with(name, "a", true).with(name, "b", true).bytes());
    archives.add(new ZipBytes().with("in.zip", archives.get(0)).with("b.txt", "b").bytes());
    return archives.stream();
  }

  @ParameterizedTest
  @MethodSource("archives")
  void areOpenedAsFarAsTheyGo(byte[] whole, @TempDir Path folder) {
    Random random = new Random(whole.length);
    for (int i = 0; i < 20; i++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      byte[] archive = i % 3 == 0 ? Arrays.copyOf(whole, at) : damaged;
      List<String> lines =
          assertTimeoutPreemptively(
              LIMIT, () -> Unpacked.of("a.bin", archive, Limits.DEFAULT, folder));
      // Content that is not as it was is never passed on without a word.
      assertThat(lines)
          .matches(
              all ->
                  all.contains("a.bin: DAMAGED")
                      || all.stream().allMatch(line -> line.matches(SOUND)));
    }
  }
}
