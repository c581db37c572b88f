package io.github.recount.exporter.table;

import static io.github.recount.exporter.table.Part.integer;
import static io.github.recount.exporter.table.Part.number;
import static io.github.recount.exporter.table.Part.on;
import static io.github.recount.exporter.table.Part.quantity;
import static io.github.recount.exporter.table.Part.text;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one flattening of documents, in which every tabular export agrees. */
public final class Tables {
  private static final Table<Part<NormalizedBudgetLine>> BUDGET =
      Part.table(
          "budget",
          "Budget rows; the first of an evaluation is its total row.",
          NormalizedEvaluation::budget,
          NormalizedBudgetLine::location,
          List.of(
              text("item", "what the row is about", NormalizedBudgetLine::item),
              quantity("initial", "budget at the beginning", NormalizedBudgetLine::initial),
              quantity("adjusted", "budget of the whole year", NormalizedBudgetLine::adjusted),
              quantity("executed", "money spent", NormalizedBudgetLine::executed),
              quantity("rate", "declared rate of execution", NormalizedBudgetLine::rate),
              number("weight", "points to be had", NormalizedBudgetLine::weight),
              number("score", "points declared", NormalizedBudgetLine::score),
              number(
                  "recomputedRate",
                  "rate that follows from the amounts, in percent",
                  on(NormalizedBudgetLine::recomputed, r -> r.rate())),
              number(
                  "recomputedScore",
                  "points that follow from the rate",
                  on(NormalizedBudgetLine::recomputed, r -> r.score())),
              number(
                  "confidence",
                  "between 0 and 1 that every value stands in its field",
                  b -> BigDecimal.valueOf(b.confidence())),
              text("repairs", "what was done to read the row", b -> repairs(b.repairs())),
              text(
                  "alternatives",
                  "what fields hold in other readings of the row",
                  b -> alternatives(b.alternatives()))));

  private static final Table<Part<NormalizedGoal>> GOALS =
      Part.table(
          "goals",
          "Annual goals: what was expected and what came of it.",
          NormalizedEvaluation::goals,
          NormalizedGoal::location,
          List.of(
              integer("number", "number of the goal", NormalizedGoal::number),
              number("weight", "points of the goal's indicators", NormalizedGoal::weight),
              text("expected", "what was expected", NormalizedGoal::expected),
              text("actual", "what was done", NormalizedGoal::actual)));

  private static final Table<Part<NormalizedSection>> SECTIONS =
      Part.table(
          "sections",
          "Sections with points of their own, beside what their rows add up to.",
          NormalizedEvaluation::sections,
          NormalizedSection::location,
          List.of(
              text("name", "name of the section", NormalizedSection::name),
              number("weight", "points to be had", NormalizedSection::weight),
              number("score", "points declared", NormalizedSection::score),
              number(
                  "recomputedWeight",
                  "sum of the rows' weights",
                  on(NormalizedSection::recomputed, r -> r.weight())),
              number(
                  "recomputedScore",
                  "sum of the rows' scores",
                  on(NormalizedSection::recomputed, r -> r.score()))));

  private static final Table<Part<NormalizedIndicator>> INDICATORS =
      Part.table(
          "indicators",
          "Indicator rows, with the score that the rules give.",
          NormalizedEvaluation::indicators,
          NormalizedIndicator::location,
          List.of(
              integer("goal", "number of the goal served", NormalizedIndicator::goal),
              text("level1", "section", NormalizedIndicator::level1),
              text("level2", "subsection", NormalizedIndicator::level2),
              text("level3", "indicator", NormalizedIndicator::level3),
              text(
                  "level4",
                  "indicator of the fourth level, where a form has one",
                  NormalizedIndicator::level4),
              quantity("target", "target", NormalizedIndicator::target),
              quantity("actual", "actual value", NormalizedIndicator::actual),
              number("weight", "points to be had", NormalizedIndicator::weight),
              number("score", "points declared", NormalizedIndicator::score),
              text("reason", "reason for a deviation", NormalizedIndicator::reason),
              text("of", "the row above that this one details", NormalizedIndicator::of),
              text(
                  "criterion",
                  "what the form says of how the row is counted or scored",
                  NormalizedIndicator::criterion),
              quantity("previous", "last year's value", NormalizedIndicator::previous),
              number(
                  "recomputedScore",
                  "points by the rule",
                  on(NormalizedIndicator::recomputed, r -> r.score())),
              text("rule", "the rule", on(NormalizedIndicator::recomputed, r -> r.rule())),
              number(
                  "achievement",
                  "actual over target, or the reverse for a reverse indicator",
                  on(NormalizedIndicator::recomputed, r -> r.achievement())),
              text(
                  "how",
                  "how the points by the rule come about, or why there are none",
                  on(NormalizedIndicator::recomputed, r -> r.how())),
              text(
                  "ruleSource",
                  "who states the rule: row, section, document, or the name of a profile",
                  on(NormalizedIndicator::recomputed, r -> r.source())),
              number(
                  "confidence",
                  "between 0 and 1 that every value stands in its field",
                  i -> BigDecimal.valueOf(i.confidence())),
              text("repairs", "what was done to read the row", i -> repairs(i.repairs())),
              text(
                  "alternatives",
                  "what fields hold in other readings of the row",
                  i -> alternatives(i.alternatives()))));

  private static final Table<Part<Claim>> CLAIMS =
      Part.table(
          "claims",
          "Figures stated outside the tables.",
          NormalizedEvaluation::claims,
          Claim::location,
          List.of(
              text("about", "what the figure is of", Claim::about),
              text("property", "which of its figures", Claim::property),
              text("text", "the words around it", Claim::text),
              number("value", "the figure", Claim::value),
              text("unit", "its unit", Claim::unit),
              text("comparator", "the sign of a bound", Claim::comparator),
              integer(
                  "offset", "where the words begin in their paragraph, from 0", Claim::offset)));

  private static final Table<Part<Finding>> FINDINGS =
      Part.table(
          "findings",
          "What an auditor should look at; the place is the first of its places.",
          NormalizedEvaluation::findings,
          Tables::firstPlace,
          List.of(
              List.of(Column.text("document", "path of the document", Part::document)),
              text("code", "kind of finding", finding -> finding.code().name()),
              text(
                  "severity",
                  "error, warning or info",
                  finding -> Part.lowerCase(finding.severity())),
              text("message", "the finding in one sentence", Finding::message),
              number("declared", "the figure that the report gives", Finding::declared),
              number("recomputed", "the figure that follows", Finding::recomputed),
              number("difference", "declared less recomputed", Tables::difference),
              integer("places", "number of places", finding -> finding.locations().size()),
              text("otherPlaces", "the places behind the first", Tables::otherPlaces),
              subject("subject", "what it is about", Subject::name),
              subject("subjectTable", "table that holds the row it is about", Subject::table),
              List.of(
                  Column.integer(
                      "subjectRow",
                      "row of that table within the evaluation; empty for the evaluation itself",
                      part -> Subject.of(part.whole(), part.value()).row()))));

  /** Every table, each after those that its keys point to. */
  public static final List<Table<?>> ALL =
      List.of(
          DocumentTable.TABLE,
          EvaluationTable.TABLE,
          BUDGET,
          GOALS,
          SECTIONS,
          INDICATORS,
          CLAIMS,
          FINDINGS);

  private Tables() {}

  private static List<Column<Part<Finding>>> subject(
      String name, String description, Function<Subject, @Nullable Object> value) {
    return List.of(
        Column.text(
            name, description, part -> value.apply(Subject.of(part.whole(), part.value()))));
  }

  private static @Nullable Location firstPlace(Finding finding) {
    return finding.locations().isEmpty() ? null : finding.locations().get(0);
  }

  private static @Nullable String otherPlaces(Finding finding) {
    return finding.locations().isEmpty()
        ? null
        : Places.words(finding.locations().subList(1, finding.locations().size()));
  }

  private static @Nullable String repairs(List<Repair> repairs) {
    return repairs.isEmpty()
        ? null
        : repairs.stream()
            .map(repair -> Part.lowerCase(repair.kind()) + ": " + repair.note())
            .collect(Collectors.joining("; "));
  }

  /** {@code actual: 19 13.2}; fields that hold together in one reading are joined by a plus. */
  private static @Nullable String alternatives(List<NormalizedAlternative> alternatives) {
    Map<Integer, String> readings = new TreeMap<>();
    for (NormalizedAlternative other : alternatives) {
      Quantity quantity = other.quantity();
      String unit = quantity == null ? null : quantity.unit();
      String text = quantity == null ? "-" : quantity.text();
      boolean complete = unit == null || text.contains(unit);
      readings.merge(
          other.reading(),
          Part.lowerCase(other.field()) + ": " + text + (complete ? "" : " " + unit),
          (a, b) -> a + " + " + b);
    }
    return readings.isEmpty() ? null : String.join("; ", readings.values());
  }

  private static @Nullable BigDecimal difference(Finding finding) {
    return finding.declared() == null || finding.recomputed() == null
        ? null
        : finding.declared().subtract(finding.recomputed());
  }
}
