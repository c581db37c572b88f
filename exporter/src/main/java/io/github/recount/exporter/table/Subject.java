package io.github.recount.exporter.table;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The row that a finding is about.
 *
 * @param table of {@link Tables#ALL}
 * @param row order within the evaluation, from 1; null for the evaluation itself
 * @param name of the row, as printed; null where it has none
 */
public record Subject(String table, @Nullable Integer row, @Nullable String name) {
  /** Of the evaluation as a whole. */
  private static final Subject EVALUATION = new Subject("evaluations", null, null);

  /** Findings about sums: the section's label may share its cell's row with its first indicator. */
  private static final Set<Finding.Code> SUMS =
      Set.of(
          Finding.Code.TOTAL_MISMATCH,
          Finding.Code.SECTION_MISMATCH,
          Finding.Code.WEIGHT_SUM,
          Finding.Code.GRADE_MISMATCH);

  /** A row that has a place. */
  private record Placed(Location location, Subject subject) {}

  /** The row of a finding's first place among the tables' rows. */
  static Subject of(NormalizedEvaluation evaluation, Finding finding) {
    for (Location location : finding.locations()) {
      Subject subject = at(evaluation, finding, location);
      if (subject.row != null || SUMS.contains(finding.code())) {
        return subject;
      }
    }
    return EVALUATION;
  }

  /** The row at one of a finding's places; the evaluation where no row stands there. */
  public static Subject at(NormalizedEvaluation evaluation, Finding finding, Location location) {
    List<Placed> rows = rows(evaluation);
    List<Placed> sums = sums(evaluation);
    boolean ofSums = SUMS.contains(finding.code());
    List<Placed> all = new ArrayList<>(ofSums ? sums : rows);
    all.addAll(ofSums ? rows : sums);
    return named(all, finding, placed -> placed.location.equals(location))
        .or(() -> named(rows, finding, placed -> inOneRow(placed.location, location)))
        .orElse(EVALUATION);
  }

  /** The only row at a place or, of several figures in a line of prose, the one that is named. */
  private static Optional<Subject> named(
      List<Placed> all, Finding finding, Predicate<Placed> here) {
    List<Subject> subjects = all.stream().filter(here).map(Placed::subject).toList();
    return subjects.size() == 1
        ? subjects.stream().findFirst()
        : subjects.stream()
            .filter(subject -> subject.name != null && finding.message().contains(subject.name))
            .findFirst();
  }

  private static boolean inOneRow(Location a, Location b) {
    return Objects.equals(a.page(), b.page())
        && Objects.equals(a.sheet(), b.sheet())
        && Objects.equals(a.table(), b.table())
        && (a.row() == null
            ? b.row() == null && a.line() != null && a.line().equals(b.line())
            : a.row().equals(b.row()));
  }

  private static List<Placed> sums(NormalizedEvaluation evaluation) {
    List<Placed> sums = new ArrayList<>();
    if (evaluation.total() != null) {
      sums.add(new Placed(evaluation.total().location(), EVALUATION));
    }
    add(
        sums,
        "sections",
        evaluation.sections(),
        NormalizedSection::name,
        NormalizedSection::location);
    return sums;
  }

  private static List<Placed> rows(NormalizedEvaluation e) {
    List<Placed> rows = new ArrayList<>();
    add(rows, "budget", e.budget(), NormalizedBudgetLine::item, NormalizedBudgetLine::location);
    add(
        rows,
        "indicators",
        e.indicators(),
        NormalizedIndicator::level3,
        NormalizedIndicator::location);
    add(rows, "goals", e.goals(), NormalizedGoal::expected, NormalizedGoal::location);
    add(rows, "claims", e.claims(), Claim::about, Claim::location);
    return rows;
  }

  private static <T> void add(
      List<Placed> all,
      String table,
      List<T> values,
      Function<T, @Nullable String> name,
      Function<T, Location> location) {
    int row = 0;
    for (T value : values) {
      all.add(new Placed(location.apply(value), new Subject(table, ++row, name.apply(value))));
    }
  }
}
