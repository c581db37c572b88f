package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.Unpacker;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every labelled report in every format, cut off or with bytes changed: read, or turned away.
 *
 * <p>{@code -Drecount.damages} says how many damages each file gets.
 */
class DamagedSamplesTest {
  private static final Path REPORTS = Path.of("reports");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int DAMAGES = Integer.getInteger("recount.damages", 2);

  private final Detector detector = new Detector();
  private final Extractor extractor = new Extractor();
  private final Unpacker unpacker = new Unpacker(Limits.DEFAULT);
  private final Normalizer normalizer = new Normalizer();

  static Stream<Path> samples() throws IOException {
    return LabelledReport.below(REPORTS).stream().map(LabelledReport::file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isReadOrTurnedAway(Path sample, @TempDir Path folder) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    for (int seed = 0; seed < DAMAGES; seed++) {
      Path file = folder.resolve(String.valueOf(sample.getFileName()));
      Files.write(file, damaged(whole, new Random(31L * seed + whole.length)));
      String what = sample + ", damage " + seed;
      String end = assertTimeoutPreemptively(LIMIT, () -> end(file, folder), what);
      assertThat(end)
          .as(what)
          .isIn("READ", "UNPACKED", "DAMAGED", "UNSUPPORTED", "TOO_LARGE", "ENCRYPTED", "NO_TEXT");
    }
  }

  /** What a bug throws passes and fails the test. */
  private String end(Path file, Path folder) throws IOException {
    SourceDocument source = detector.detect(String.valueOf(file.getFileName()), file);
    try {
      if (unpacker.opens(source)) {
        unpacker.unpack(source, Files.createTempDirectory(folder, "members"), member -> {});
        return "UNPACKED";
      }
      normalizer.normalize(source.sha256(), extractor.extract(source));
      return "READ";
    } catch (ReadFailure e) {
      return e.code().name();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 1 -> flip(bytes, 1, random);
      case 2 -> flip(bytes, 20, random);
      case 3 -> flip(bytes, 1 + bytes.length / 100, random);
      default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 512), (byte) 0);
    }
    return bytes;
  }

  private static void flip(byte[] bytes, int times, Random random) {
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }
}
