package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every labelled report, in every format, gives what a person says it holds. */
class LabelledReportsTest {
  private static final Path REPORTS = Path.of("reports");

  private final Extractor extractor = new Extractor();
  private final Normalizer normalizer = new Normalizer();

  static Stream<LabelledReport> reports() throws IOException {
    return LabelledReport.below(REPORTS).stream();
  }

  @Test
  void reportsAreFoundInSeveralFormats() throws IOException {
    assertThat(reports().map(LabelledReport::format).collect(Collectors.toSet()))
        .contains("txt", "docx", "doc");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void givesWhatThePersonSays(LabelledReport report) throws Exception {
    SourceDocument source = new Detector().detect(report.file().toString(), report.file());
    Tally tally = new Tally();
    tally.add(
        report.toString(),
        report.truth(),
        normalizer.normalize(source.sha256(), extractor.extract(source)));

    assertThat(tally.differences()).isEmpty();
    assertThat(tally.all().expected()).isGreaterThan(50);
  }

  /** A format that has lost something, or kept more, has a list of its own. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void givesEveryFindingAndNoOther(LabelledReport report) throws Exception {
    String own = report.name() + "." + report.format();
    List<String> found =
        ExactFindings.found(report.file()).stream()
            .map(
                line ->
                    report.format().equals("txt")
                        ? line
                        : line.replaceFirst(" (?:sheet|table|line) .*", ""))
            .toList();
    List<String> expected =
        ExactFindings.expected(ExactFindings.exists(own) ? own : report.name(), found);

    assertThat(found).isEqualTo(expected);
  }
}
