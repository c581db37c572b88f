package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The form of {@code reports/department-by-goals} as a black and white scan gives what its other
 * formats give. It was printed to a PDF, drawn at 200 dpi, turned by 0.4 degrees and kept as
 * pictures alone; the turn and the threshold kept thin lines whole, as a scanner's own black and
 * white mode does at best. The body is named with common signs here: whether the form is read is
 * the question, and a rare sign in a name is read one off without anything else going wrong.
 */
class ScannedReportTest {
  private static final Path REPORTS =
      Path.of("src/test/resources/io/github/recount/corpus/truth/scanned");

  @Test
  void givesWhatTheOtherFormatsGive() throws Exception {
    ScanAccuracyTest.requireTesseract();
    List<LabelledReport> reports = LabelledReport.below(REPORTS);
    assertThat(reports).hasSize(1);
    LabelledReport report = reports.get(0);
    SourceDocument source = new Detector().detect(report.file().toString(), report.file());
    Tally tally = new Tally();
    tally.add(
        report.toString(),
        report.truth(),
        new Normalizer().normalize(source.sha256(), new Extractor().extract(source)));

    assertThat(tally.differences()).isEmpty();
    assertThat(tally.rows()).isEqualTo(14);
  }
}
