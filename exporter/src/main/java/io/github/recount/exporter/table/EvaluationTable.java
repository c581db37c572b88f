package io.github.recount.exporter.table;

import static io.github.recount.exporter.table.Part.on;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.report.ScoringRules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row an evaluation, with its total. */
final class EvaluationTable {

  /** An evaluation and the path of its document. */
  record Entry(String document, NormalizedEvaluation evaluation) {}

  static final Table<Entry> TABLE =
      new Table<>(
          "evaluations",
          "The self-evaluations, with their totals and scoring rules; the place is that of the total.",
          Stream.of(
                  head(),
                  RuleColumns.of(EvaluationTable::rules),
                  Places.columns(EvaluationTable::total))
              .flatMap(List::stream)
              .toList(),
          List.of("id"),
          List.of(new ForeignKey("document", "documents", "path")),
          EvaluationTable::entries);

  private EvaluationTable() {}

  private static List<Column<Entry>> head() {
    return List.of(
        text("id", "key: digest of the document, order in it", NormalizedEvaluation::id),
        Column.text("document", "path of the document", Entry::document),
        text("scope", "department or project", e -> Part.lowerCase(e.scope())),
        text("form", "table or narrative", e -> Part.lowerCase(e.form())),
        text("title", "heading of the form", NormalizedEvaluation::title),
        text("unit", "the body that spends the money", NormalizedEvaluation::unit),
        text("unitCode", "code in front of the unit's name", NormalizedEvaluation::unitCode),
        text("department", "the body above the unit", NormalizedEvaluation::department),
        text("project", "the project evaluated", NormalizedEvaluation::project),
        Column.integer("year", "budget year", entry -> entry.evaluation().year()),
        text("filedOn", "date of filing, ISO", NormalizedEvaluation::filedOn),
        number("totalWeight", "declared sum of weights", NormalizedTotal::weight),
        number("totalDeclared", "declared total", NormalizedTotal::declared),
        number("totalRecomputed", "sum of declared scores", NormalizedTotal::recomputed),
        number("totalByRule", "sum of scores by the rules", NormalizedTotal::byRule),
        text("grade", "declared grade", on(NormalizedEvaluation::total, t -> t.grade())),
        Column.integer(
            "findings", "number of findings", entry -> entry.evaluation().findings().size()));
  }

  private static @Nullable ScoringRules rules(Entry entry) {
    return entry.evaluation().rules();
  }

  private static @Nullable Location total(Entry entry) {
    NormalizedTotal total = entry.evaluation().total();
    return total == null ? null : total.location();
  }

  private static List<Entry> entries(FiledDocument filed) {
    return filed.evaluations().stream()
        .map(evaluation -> new Entry(filed.document().path(), evaluation))
        .toList();
  }

  private static Column<Entry> text(
      String name, String description, Function<NormalizedEvaluation, @Nullable Object> value) {
    return Column.text(name, description, entry -> value.apply(entry.evaluation()));
  }

  private static Column<Entry> number(
      String name, String description, Function<NormalizedTotal, @Nullable Object> value) {
    return Column.number(
        name,
        description,
        entry -> on(NormalizedEvaluation::total, value).apply(entry.evaluation()));
  }
}
