package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.exporter.json.StoredDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what reports say of last year against the reports of last year in the same run. */
final class LastYears {
  /** What is evaluated, and for which year. */
  private record Subject(String of, int year) {}

  private record Place(String path, int evaluation) {}

  private final DocumentStore store;

  LastYears(DocumentStore store) {
    this.store = store;
  }

  /**
   * Adds to the documents' files what does not agree.
   *
   * @throws IOException if a file cannot be written
   */
  void compare(List<Entry> entries) throws IOException {
    Map<Subject, Place> known = new HashMap<>();
    Set<String> telling = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.status() == Status.EXTRACTED && entry.duplicateOf() == null) {
        register(entry.path(), known, telling);
      }
    }
    for (String path : telling) {
      compare(path, known);
    }
  }

  private void register(String path, Map<Subject, Place> known, Set<String> telling) {
    List<NormalizedEvaluation> evaluations = store.read(path).evaluations();
    for (int i = 0; i < evaluations.size(); i++) {
      NormalizedEvaluation evaluation = evaluations.get(i);
      Subject subject = subject(evaluation, 0);
      if (subject != null) {
        known.putIfAbsent(subject, new Place(path, i));
        if (evaluation.indicators().stream().anyMatch(row -> row.previous() != null)) {
          telling.add(path);
        }
      }
    }
  }

  private void compare(String path, Map<Subject, Place> known) throws IOException {
    StoredDocument stored = store.read(path);
    List<NormalizedEvaluation> evaluations = new ArrayList<>();
    for (NormalizedEvaluation evaluation : stored.evaluations()) {
      Subject before = subject(evaluation, -1);
      Place place = before == null ? null : known.get(before);
      evaluations.add(
          place == null || place.path().equals(path) ? evaluation : with(evaluation, place));
    }
    if (!evaluations.equals(stored.evaluations())) {
      new DocumentJson(stored.program())
          .write(with(stored.content(), evaluations), store.file(path));
    }
  }

  private NormalizedEvaluation with(NormalizedEvaluation evaluation, Place place) {
    NormalizedEvaluation before = store.read(place.path()).evaluations().get(place.evaluation());
    Set<Finding> findings = new LinkedHashSet<>(evaluation.findings());
    for (Finding found : Normalizer.compareWithLastYear(evaluation, before)) {
      findings.add(
          new Finding(
              found.code(),
              found.severity(),
              found.message() + " That report is " + place.path() + ".",
              found.declared(),
              found.recomputed(),
              // The other place lies in another file, which a location does not name.
              found.locations().subList(0, 1)));
    }
    return evaluation.withFindings(List.copyOf(findings));
  }

  private static @Nullable Subject subject(NormalizedEvaluation evaluation, int later) {
    Integer year = evaluation.year();
    String name = evaluation.project() == null ? evaluation.unit() : evaluation.project();
    return year == null || name == null
        ? null
        : new Subject(evaluation.scope() + " " + name.replace(" ", ""), year + later);
  }

  private static NormalizedDocument with(
      NormalizedDocument document, List<NormalizedEvaluation> evaluations) {
    return new NormalizedDocument(
        document.path(),
        document.sha256(),
        document.mediaType(),
        document.bytes(),
        document.pages(),
        document.text(),
        document.status(),
        document.error(),
        document.warnings(),
        evaluations);
  }
}
