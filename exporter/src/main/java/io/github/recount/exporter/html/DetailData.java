package io.github.recount.exporter.html;

import static io.github.recount.exporter.html.Fields.computed;
import static io.github.recount.exporter.html.Fields.difference;

import io.github.recount.exporter.table.RuleColumns;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page reads of an evaluation when somebody opens it: its rows. */
final class DetailData {

  private DetailData() {}

  static Map<String, Object> of(NormalizedEvaluation evaluation) {
    return new Fields()
        .with("budget", Fields.each(evaluation.budget(), DetailData::budget))
        .with("goals", Fields.each(evaluation.goals(), DetailData::goal))
        .with("sections", Fields.each(evaluation.sections(), DetailData::section))
        .with("indicators", Fields.each(evaluation.indicators(), DetailData::indicator))
        .with("claims", Fields.each(evaluation.claims(), DetailData::claim))
        .with("rules", evaluation.rules() == null ? null : rules(evaluation.rules()).done())
        .done();
  }

  private static Fields budget(NormalizedBudgetLine line) {
    Fields fields =
        new Fields()
            .with("item", line.item())
            .with("initial", quantity(line.initial()))
            .with("adjusted", quantity(line.adjusted()))
            .with("executed", quantity(line.executed()))
            .with("rate", quantity(line.rate()))
            .with("weight", line.weight())
            .with("score", line.score());
    if (line.recomputed() != null) {
      fields
          .with("newRate", computed(line.recomputed().rate()))
          .with("newScore", computed(line.recomputed().score()))
          .with("difference", difference(line.score(), line.recomputed().score()));
    }
    return read(fields, line.confidence(), line.repairs(), line.alternatives())
        .with("place", PlaceData.of(line.location()));
  }

  /** How sure a row was read, and what else its fields may hold. */
  private static Fields read(
      Fields fields,
      double confidence,
      List<Repair> repairs,
      List<NormalizedAlternative> alternatives) {
    Map<String, List<List<String>>> others = new LinkedHashMap<>();
    for (NormalizedAlternative other : alternatives) {
      List<String> text = quantity(other.quantity());
      others
          .computeIfAbsent(
              other.field().name().toLowerCase(Locale.ROOT), field -> new ArrayList<>())
          .add(text == null ? List.of("—") : text);
    }
    return fields
        .with("trust", confidence < 1 ? confidence : null)
        .with("repairs", repairs.stream().map(Repair::note).toList())
        .with("others", others);
  }

  private static Fields goal(NormalizedGoal goal) {
    return new Fields()
        .with("number", goal.number())
        .with("weight", goal.weight())
        .with("expected", goal.expected())
        .with("actual", goal.actual())
        .with("place", PlaceData.of(goal.location()));
  }

  private static Fields section(NormalizedSection section) {
    Fields fields =
        new Fields()
            .with("name", section.name())
            .with("weight", section.weight())
            .with("score", section.score());
    NormalizedSection.Recomputed sums = section.recomputed();
    if (sums != null) {
      fields
          .with("newWeight", computed(sums.weight()))
          .with("newScore", computed(sums.score()))
          .with("weightDifference", difference(section.weight(), sums.weight()))
          .with("difference", difference(section.score(), sums.score()));
    }
    return fields.with("place", PlaceData.of(section.location()));
  }

  private static Fields indicator(NormalizedIndicator row) {
    Fields fields =
        new Fields()
            .with("goal", row.goal())
            .with("level1", row.level1())
            .with("level2", row.level2())
            .with("level3", row.level3())
            .with("level4", row.level4())
            .with("target", quantity(row.target()))
            .with("actual", quantity(row.actual()))
            .with("weight", row.weight())
            .with("score", row.score())
            .with("reason", row.reason())
            .with("of", row.of())
            .with("criterion", row.criterion())
            .with("previous", quantity(row.previous()));
    if (row.recomputed() != null) {
      fields
          .with("newScore", computed(row.recomputed().score()))
          .with("difference", difference(row.score(), row.recomputed().score()))
          .with("rule", row.recomputed().rule())
          .with("how", row.recomputed().how())
          .with("source", row.recomputed().source())
          .with("achievement", row.recomputed().achievement());
    }
    return read(fields, row.confidence(), row.repairs(), row.alternatives())
        .with("place", PlaceData.of(row.location()));
  }

  private static Fields claim(Claim claim) {
    return new Fields()
        .with("about", claim.about())
        .with("property", claim.property())
        .with("text", claim.text())
        .with("value", claim.value())
        .with("unit", claim.unit())
        .with("comparator", claim.comparator())
        .with("place", PlaceData.of(claim.location()));
  }

  private static Fields rules(ScoringRules rules) {
    return new Fields()
        .with("positive", rules.positive().word())
        .with("reverse", rules.reverse().word())
        .with("equal", rules.equal().word())
        .with(
            "tiers",
            rules.tiers().stream()
                .map(tier -> tier.upper().toPlainString() + "–" + tier.lower().toPlainString())
                .toList())
        .with("deduction", rules.deduction() == null ? null : RuleColumns.words(rules.deduction()))
        .with("stated", rules.stated().stream().map(ScoringRules.Part::word).toList())
        .with(
            "sections",
            rules.sections().stream()
                .map(s -> s.name() + " " + s.weight().toPlainString())
                .toList())
        .with("source", rules.source())
        .with("profile", rules.profile())
        .with("reproduced", rules.reproduced())
        .with("compared", rules.compared())
        .with("place", rules.location() == null ? null : PlaceData.of(rules.location()));
  }

  /** The text of a quantity, and its unit where the text has none. */
  private static @Nullable List<String> quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    String unit = quantity.unit();
    return unit == null || quantity.text().contains(unit)
        ? List.of(quantity.text())
        : List.of(quantity.text(), unit);
  }
}
