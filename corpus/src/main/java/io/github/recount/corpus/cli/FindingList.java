package io.github.recount.corpus.cli;

import io.github.recount.exporter.table.Exporter;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a run; its output is the terminal. */
final class FindingList implements Exporter {
  private static final List<String> HEADINGS =
      List.of(
          "severity", "code", "declared", "recomputed", "difference", "file", "place", "message");
  private static final List<Integer> FIGURES = List.of(2, 3, 4);

  /** Columns of the terminal that a path may take, where its file's name is not longer. */
  private static final int WIDEST_PATH = 48;

  /** A finding and where it belongs. */
  record Found(String document, String evaluation, Finding finding) {}

  private final List<Found> all = new ArrayList<>();

  @Override
  public String format() {
    return "terminal";
  }

  @Override
  public void export(Iterable<FiledDocument> documents, Path folder) {
    for (FiledDocument document : documents) {
      for (NormalizedEvaluation evaluation : document.evaluations()) {
        for (Finding finding : evaluation.findings()) {
          all.add(new Found(document.document().path(), evaluation.id(), finding));
        }
      }
    }
  }

  /** The findings by severity, within one in the order of the input. */
  List<Found> worstFirst() {
    return all.stream().sorted(Comparator.comparing(found -> found.finding().severity())).toList();
  }

  boolean anyAsBadAs(Severity severity) {
    return all.stream().anyMatch(found -> found.finding().severity().compareTo(severity) <= 0);
  }

  TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    worstFirst().forEach(found -> rows.add(row(found)));
    return new TextTable(rows, FIGURES);
  }

  /** How many findings of each severity there are. */
  String count() {
    return Stream.of(Severity.values())
        .map(
            severity ->
                all.stream().filter(found -> found.finding().severity() == severity).count()
                    + " "
                    + severity.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static List<String> row(Found found) {
    Finding finding = found.finding();
    BigDecimal declared = finding.declared();
    BigDecimal recomputed = finding.recomputed();
    return List.of(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.code().name(),
        text(declared),
        text(recomputed),
        declared == null || recomputed == null ? "" : text(declared.subtract(recomputed)),
        Terminal.shortened(Terminal.safe(found.document()), WIDEST_PATH),
        finding.locations().isEmpty() ? "" : place(finding.locations().get(0)),
        finding.message());
  }

  private static String place(Location place) {
    List<String> parts = new ArrayList<>();
    add(parts, "page", place.page());
    add(parts, "sheet", place.sheet());
    add(parts, "table", place.table());
    add(parts, "row", place.row());
    add(parts, "line", place.line());
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(name + " " + value);
    }
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
