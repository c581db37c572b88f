package io.github.recount.exporter.html;

import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Subject;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedTotal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page knows of every document from the start: heads, totals and findings. */
final class SummaryData {

  private SummaryData() {}

  static Map<String, Object> of(FiledDocument filed) {
    NormalizedDocument document = filed.document();
    Fields fields =
        new Fields()
            .with("path", document.path())
            .with("status", document.status().name().toLowerCase(Locale.ROOT))
            .with("media", document.mediaType())
            .with("pages", document.pages())
            .with("ocr", document.text().equals("ocr") ? true : null)
            .with("warnings", document.warnings())
            .with("copyOf", filed.duplicateOf())
            .with("evaluations", Fields.each(filed.evaluations(), SummaryData::evaluation));
    if (document.error() != null) {
      fields
          .with("error", document.error().code())
          .with("errorMessage", document.error().message());
    }
    return fields.done();
  }

  private static Fields evaluation(NormalizedEvaluation evaluation) {
    Fields fields =
        new Fields()
            .with("id", evaluation.id())
            .with("scope", evaluation.scope().name().toLowerCase(Locale.ROOT))
            .with("form", evaluation.form().name().toLowerCase(Locale.ROOT))
            .with("title", evaluation.title())
            .with("unit", evaluation.unit())
            .with("department", evaluation.department())
            .with("project", evaluation.project())
            .with("year", evaluation.year())
            .with("filed", evaluation.filedOn());
    NormalizedTotal total = evaluation.total();
    if (total != null) {
      fields
          .with("weight", total.weight())
          .with("declared", total.declared())
          .with("recomputed", Fields.computed(total.recomputed()))
          .with("difference", Fields.difference(total.declared(), total.recomputed()))
          .with("byRule", Fields.computed(total.byRule()))
          .with("grade", total.grade())
          .with("place", PlaceData.of(total.location()));
    }
    List<Finding> worstFirst =
        evaluation.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
    return fields.with(
        "findings", Fields.each(worstFirst, finding -> finding(evaluation, finding)));
  }

  private static Fields finding(NormalizedEvaluation evaluation, Finding finding) {
    return new Fields()
        .with("code", finding.code().name())
        .with("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .with("message", finding.message())
        .with("declared", finding.declared())
        .with("recomputed", Fields.computed(finding.recomputed()))
        .with("difference", Fields.difference(finding.declared(), finding.recomputed()))
        .with("at", Fields.each(finding.locations(), place -> place(evaluation, finding, place)));
  }

  private static Fields place(NormalizedEvaluation evaluation, Finding finding, Location location) {
    Subject subject = Subject.at(evaluation, finding, location);
    return new Fields()
        .with("place", PlaceData.of(location))
        .with("table", subject.table())
        .with("row", subject.row())
        .with("name", subject.name());
  }
}
