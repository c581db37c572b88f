package io.github.recount.normalizer.check;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures or texts of another year stand in this year's report. */
final class YearConflict implements Check {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=\\s*年|[-./][0-9])");

  @Override
  public Code code() {
    return Code.YEAR_CONFLICT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING, Severity.INFO);
  }

  @Override
  public List<Found> check(List<NormalizedEvaluation> evaluations) {
    List<Found> found = new ArrayList<>(Check.super.check(evaluations));
    for (int i = 0; i < evaluations.size(); i++) {
      for (NormalizedEvaluation other : evaluations) {
        for (Finding finding : LastYear.compare(evaluations.get(i), other)) {
          found.add(new Found(i, finding));
        }
      }
    }
    return found;
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    Integer year = evaluation.year();
    if (year == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(filed(evaluation, year));
    evaluation.goals().stream().flatMap(goal -> goal(goal, year)).forEach(findings::add);
    for (NormalizedIndicator row : evaluation.indicators()) {
      findings.addAll(cell(row, "target", row.target(), year));
      findings.addAll(cell(row, "actual", row.actual(), year));
    }
    return findings;
  }

  private static List<Finding> filed(NormalizedEvaluation evaluation, int year) {
    String filedOn = evaluation.filedOn();
    NormalizedTotal total = evaluation.total();
    if (filedOn == null || !filedOn.matches("[0-9]{4}.*")) {
      return List.of();
    }
    int filed = Integer.parseInt(filedOn.substring(0, 4));
    Location place = total == null ? null : total.location();
    String words =
        "The report is of %d and filed on %s, before that year.".formatted(year, filedOn);
    return filed < year ? List.of(finding(Severity.WARNING, words, filed, year, place)) : List.of();
  }

  /** What was achieved in this year is told of another one: the words may be last year's. */
  private static Stream<Finding> goal(NormalizedGoal goal, int year) {
    SortedSet<Integer> years = years(goal.actual());
    if (years.isEmpty() || years.last() >= year) {
      return Stream.empty();
    }
    String words = "Goal %d: what was achieved in %d is told of %s only.";
    return Stream.of(
        finding(
            Severity.INFO,
            words.formatted(goal.number(), year, words(years)),
            years.last(),
            year,
            goal.location()));
  }

  private static List<Finding> cell(
      NormalizedIndicator row, String column, @Nullable Quantity cell, int year) {
    if (cell == null || cell.kind() != Kind.DATE) {
      return List.of();
    }
    SortedSet<Integer> years = years(cell.text());
    if (years.isEmpty() || (years.first() <= year && years.last() >= year)) {
      return List.of();
    }
    String words = "%s: the %s %s is not in %d.".formatted(row.level3(), column, cell.text(), year);
    return List.of(finding(Severity.INFO, words, years.first(), year, row.location()));
  }

  private static SortedSet<Integer> years(@Nullable String text) {
    SortedSet<Integer> years = new TreeSet<>();
    Matcher m = YEAR.matcher(text == null ? "" : text);
    while (m.find()) {
      years.add(Integer.valueOf(m.group()));
    }
    return years;
  }

  private static String words(SortedSet<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  private static Finding finding(
      Severity severity, String words, int declared, int year, @Nullable Location place) {
    return new Finding(
        Code.YEAR_CONFLICT,
        severity,
        words,
        BigDecimal.valueOf(declared),
        BigDecimal.valueOf(year),
        place == null ? List.of() : List.of(place));
  }
}
