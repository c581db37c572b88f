package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.corpus.truth.generate.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recognized on generated scans is as right as {@code docs/accuracy.md} says. */
class ScanAccuracyTest {
  private static final Path COMMITTED = Path.of("../docs/accuracy.md");

  /** More would take minutes; the property {@code scans} measures as many as one likes. */
  private static final int SCANS = 4;

  private static final long SEED = 100;

  /** Another version of Tesseract reads a few lines in a hundred another way. */
  private static final double OTHER_VERSION = 0.05;

  @Test
  void noFigureFallsBelowTheCommittedOne(@TempDir Path corpus) throws IOException {
    requireTesseract();
    Generator generator = new Generator();
    assumeTrue(generator.formats().contains("pdf"), "this machine has no font to draw pages with");
    generator.generateScans(corpus, false, true, Integer.getInteger("scans", SCANS), SEED);
    Accuracy accuracy = Accuracy.measure(corpus);
    String report = System.getProperty("accuracy.report");
    if (report != null) {
      Path folder = Files.createDirectories(Path.of(report));
      Files.writeString(folder.resolve("scans.md"), accuracy.table());
    }
    Tally tally = accuracy.all();
    assertThat(tally.missed()).isZero();
    assertThat(tally.spurious()).isZero();
    String[] committed = committed();
    assertThat(tally.wrongSureNumbers())
        .isLessThanOrEqualTo(Integer.parseInt(committed[8].strip()));
    double exact = Double.parseDouble(committed[5].replace(" %", "")) / 100;
    assertThat(tally.exact()).isGreaterThan(exact - OTHER_VERSION);
  }

  /** The cells of the committed line. */
  private static String[] committed() throws IOException {
    try (Stream<String> lines = Files.lines(COMMITTED)) {
      Optional<String> row =
          lines.filter(line -> line.startsWith("| checked in every")).findFirst();
      return row.orElseThrow().split("\\|", -1);
    }
  }

  /** Where a build must not skip it, its absence fails. */
  static void requireTesseract() {
    boolean there =
        Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("tesseract is installed").isTrue();
    }
    assumeTrue(there, "tesseract is not installed");
  }
}
