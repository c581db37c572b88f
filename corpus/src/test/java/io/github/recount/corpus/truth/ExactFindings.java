package io.github.recount.corpus.truth;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Location;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is found in a file, a line a finding: the evaluation's number, code, severity, declared,
 * recomputed, and where it stands. Nothing else may be found, and nothing less.
 */
final class ExactFindings {
  private static final Path LISTS =
      Path.of("src/test/resources/io/github/recount/corpus/truth/findings");

  private ExactFindings() {}

  static List<String> found(Path file) throws Exception {
    SourceDocument source = new Detector().detect(file.getFileName().toString(), file);
    List<NormalizedEvaluation> evaluations =
        new Normalizer().normalize(source.sha256(), new Extractor().extract(source));
    List<String> lines = new ArrayList<>();
    for (NormalizedEvaluation evaluation : evaluations) {
      int number = evaluations.indexOf(evaluation) + 1;
      evaluation.findings().forEach(finding -> lines.add(number + " " + line(finding)));
    }
    return lines;
  }

  /**
   * The list of this name, without comments. With {@code -Dapprove=true} it is written anew, and
   * the test that asks for it fails if it was another one.
   */
  static List<String> expected(String name, List<String> found) throws Exception {
    Path list = LISTS.resolve(name + ".txt");
    List<String> lines =
        Files.exists(list)
            ? Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList()
            : List.of("no list " + name);
    if (Boolean.getBoolean("approve") && !lines.equals(found)) {
      Files.write(list, found);
    }
    return lines;
  }

  static boolean exists(String name) {
    return Files.exists(LISTS.resolve(name + ".txt"));
  }

  private static String line(Finding finding) {
    return String.join(
        " ",
        finding.code().name(),
        finding.severity().name(),
        number(finding.declared()),
        number(finding.recomputed()),
        finding.locations().isEmpty() ? "-" : place(finding.locations().get(0)));
  }

  private static String place(Location place) {
    if (place.line() != null) {
      return "line " + place.line();
    }
    boolean sheet = place.sheet() != null;
    return sheet
        ? "sheet row " + place.row()
        : "table %s row %s"
            .formatted(Objects.toString(place.table()), Objects.toString(place.row()));
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }
}
