package io.github.recount.corpus.truth;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of a labelled corpus is extracted right: in all, by format, by layout and by field. */
public final class Accuracy {
  private final Tally all = new Tally();
  private final Map<String, Tally> byFormat = new TreeMap<>();
  private final Map<String, Tally> byLayout = new TreeMap<>();

  private Accuracy() {}

  /**
   * Extracts every labelled report below a folder and holds it against its truth.
   *
   * @throws IOException if a file or its truth cannot be opened
   */
  public static Accuracy measure(Path corpus) throws IOException {
    Accuracy accuracy = new Accuracy();
    Extractor extractor = new Extractor();
    Normalizer normalizer = new Normalizer();
    List<Read> all =
        LabelledReport.below(corpus).parallelStream()
            .map(report -> new Read(report, found(report, extractor, normalizer)))
            .toList();
    all.forEach(read -> accuracy.add(read.report(), read.found()));
    return accuracy;
  }

  private record Read(LabelledReport report, List<NormalizedEvaluation> found) {}

  private static List<NormalizedEvaluation> found(
      LabelledReport report, Extractor extractor, Normalizer normalizer) {
    try {
      SourceDocument source = new Detector().detect(report.file().toString(), report.file());
      return normalizer.normalize(source.sha256(), extractor.extract(source));
    } catch (ReadFailure unreadable) {
      // A format that is not read gives nothing: all that the report holds is missed.
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(LabelledReport report, List<NormalizedEvaluation> found) {
    String at = report.toString();
    for (Tally tally :
        List.of(
            all,
            byFormat.computeIfAbsent(report.format(), format -> new Tally()),
            byLayout.computeIfAbsent(report.layout(), name -> new Tally()))) {
      tally.add(at, report.truth(), found);
    }
  }

  /** The figures as Markdown tables. */
  public String table() {
    return new AccuracyTable(all, byFormat, byLayout).toMarkdown();
  }

  /** What was found of the labelled errors by code, as a Markdown table. */
  public String findings() {
    return new AccuracyTable(all, byFormat, byLayout).findings();
  }

  /** Each value that is not the true one, a line each: where, what is true, what was found. */
  public List<String> errors() {
    return all.differences().stream().map(Difference::toString).toList();
  }

  Tally all() {
    return all;
  }

  Map<String, Tally> byFormat() {
    return Map.copyOf(byFormat);
  }
}
