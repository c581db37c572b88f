package io.github.recount.exporter.table;

import static io.github.recount.exporter.table.Part.on;

import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scoring rules of an evaluation, as columns. */
public final class RuleColumns {
  private RuleColumns() {}

  static <R> List<Column<R>> of(Function<R, @Nullable ScoringRules> rules) {
    return List.of(
        Column.text(
            "rulesSource",
            "document where the report states rules, else the name of the profile",
            on(rules, ScoringRules::source)),
        Column.text(
            "rulesProfile", "profile for what is not stated", on(rules, ScoringRules::profile)),
        Column.text(
            "rulesStated",
            "the parts that the report states",
            on(rules, r -> joined(r.stated(), ScoringRules.Part::word, " "))),
        Column.text(
            "rulesPositive", "rule of a target to be reached", on(rules, r -> r.positive().word())),
        Column.text(
            "rulesReverse",
            "rule of a target not to be exceeded",
            on(rules, r -> r.reverse().word())),
        Column.text(
            "rulesEqual", "rule of a target to be met exactly", on(rules, r -> r.equal().word())),
        Column.text(
            "rulesTiers",
            "tiers of indicators in words, in percent of the weight",
            on(
                rules,
                r ->
                    joined(
                        r.tiers(),
                        t -> t.upper().toPlainString() + "–" + t.lower().toPlainString(),
                        ", "))),
        Column.text(
            "rulesDeduction",
            "what is taken off for each step",
            on(on(rules, ScoringRules::deduction), RuleColumns::words)),
        Column.text(
            "rulesSections",
            "points that the notes give the sections",
            on(
                rules,
                r -> joined(r.sections(), s -> s.name() + " " + s.weight().toPlainString(), "; "))),
        Column.integer(
            "rulesReproduced",
            "number of declared scores that these rules reproduce",
            on(rules, ScoringRules::reproduced)),
        Column.integer(
            "rulesCompared",
            "number of declared scores beside one by the rules",
            on(rules, ScoringRules::compared)));
  }

  /** {@code 0.5 for each 1 天, at most 3}; per cent of the weight where it is not in points. */
  public static String words(Deduction deduction) {
    String unit = deduction.unit() == null ? "%" : " " + deduction.unit();
    return (deduction.amount().toPlainString() + (deduction.inPoints() ? "" : "% of the weight"))
        + " for each "
        + (deduction.step().toPlainString() + unit).strip()
        + (deduction.most() == null ? "" : ", at most " + deduction.most().toPlainString());
  }

  private static <T> @Nullable String joined(
      List<T> list, Function<T, String> word, String between) {
    return list.isEmpty() ? null : list.stream().map(word).collect(Collectors.joining(between));
  }
}
