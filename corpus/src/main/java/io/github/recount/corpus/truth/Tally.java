package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Alignment.Pair;
import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import io.github.recount.corpus.truth.Truth.TrueIndicator;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts over some documents, and what was wrong in them. */
final class Tally {
  /** From here on the extractor is sure of a row. */
  static final double SURE = 0.95;

  private final Map<String, Count> fields = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private final Count all = new Count();
  private final Calibration calibration = new Calibration();
  private final FindingCounts findings = new FindingCounts();
  private final Choices choices = new Choices();
  private int documents;
  private int evaluations;
  private int missed;
  private int spurious;
  private int rows;
  private int exactRows;
  private int sureNumbers;
  private int wrongSureNumbers;

  void add(String at, Truth labels, List<NormalizedEvaluation> found) {
    List<TrueEvaluation> truth = labels.evaluations();
    documents++;
    evaluations += truth.size();
    for (Pair pair : Alignment.align(truth, found, Tally::likeness)) {
      if (pair.found() < 0) {
        missed++;
        rows += truth.get(pair.truth()).indicators().size();
        wrong(at + " evaluation " + (pair.truth() + 1), "here", null);
      } else if (pair.truth() < 0) {
        spurious++;
        wrong(at + " evaluation", null, "spurious");
        findings.add(at, List.of(), found.get(pair.found()), labels.allFindings());
      } else {
        TrueEvaluation expected = truth.get(pair.truth());
        evaluation(at, expected, found.get(pair.found()));
        findings.add(at, expected.findings(), found.get(pair.found()), labels.allFindings());
      }
    }
  }

  /** Forms in the same order are the same forms as soon as anything in them agrees. */
  private static int likeness(TrueEvaluation truth, NormalizedEvaluation found) {
    int same = agreeing(Field.HEAD, truth, found);
    for (TrueIndicator row : truth.indicators()) {
      for (NormalizedIndicator other : found.indicators()) {
        same += row.level3().equals(other.level3()) ? 1 : 0;
      }
    }
    return same;
  }

  private static <T, F> int agreeing(List<Field<T, F>> fields, T truth, F found) {
    int same = 0;
    for (Field<T, F> field : fields) {
      same += field.expected(truth) != null && field.agrees(truth, found) ? 1 : 0;
    }
    return same;
  }

  private void evaluation(String at, TrueEvaluation truth, NormalizedEvaluation found) {
    cells(at, Field.HEAD, truth, found);
    rows(at + " budget", Field.BUDGET, truth.budget(), found.budget());
    rows(at + " goal", Field.GOAL, truth.goals(), found.goals());
    rows(at + " row", Field.INDICATOR, truth.indicators(), found.indicators());
  }

  private <T, F> void rows(String at, List<Field<T, F>> fields, List<T> truth, List<F> found) {
    for (Pair pair : Alignment.align(truth, found, (t, f) -> agreeing(fields, t, f))) {
      T expected = pair.truth() < 0 ? null : truth.get(pair.truth());
      F actual = pair.found() < 0 ? null : found.get(pair.found());
      String place = at + " " + (pair.truth() < 0 ? "besides" : pair.truth() + 1);
      boolean exact = cells(place, fields, expected, actual);
      if (expected instanceof TrueIndicator || actual instanceof NormalizedIndicator) {
        rows++;
        exactRows += exact ? 1 : 0;
      }
      if (actual instanceof NormalizedIndicator row) {
        calibrate(row, fields, expected, actual, exact);
        if (expected instanceof TrueIndicator labelled) {
          choices.add(labelled, row);
        }
        if (row.confidence() >= SURE) {
          sure(fields, expected, actual);
        }
      }
    }
  }

  private <T, F> boolean cells(
      String at, List<Field<T, F>> fields, @Nullable T truth, @Nullable F found) {
    boolean exact = truth != null && found != null;
    for (Field<T, F> field : fields) {
      String expected = truth == null ? null : field.expected(truth);
      String actual = found == null ? null : field.actual(found);
      boolean agrees = expected == null ? actual == null : expected.equals(actual);
      count(field.name(), expected != null, actual != null, agrees);
      if (!agrees) {
        exact = false;
        wrong(at + " " + field.name(), expected, actual);
      }
    }
    return exact;
  }

  private <T, F> void calibrate(
      NormalizedIndicator row,
      List<Field<T, F>> fields,
      @Nullable T truth,
      F found,
      boolean exact) {
    int cells = 0;
    int wrong = 0;
    for (Field<T, F> field : fields) {
      String expected = truth == null ? null : field.expected(truth);
      String actual = field.actual(found);
      cells += expected == null && actual == null ? 0 : 1;
      wrong += Objects.equals(expected, actual) ? 0 : 1;
    }
    calibration.add(row.confidence(), cells, wrong, exact);
    calibration.add(row.repairs(), cells, wrong, exact);
  }

  private <T, F> void sure(List<Field<T, F>> fields, @Nullable T truth, F found) {
    for (Field<T, F> field : fields) {
      if (field.kind() != Field.Kind.WORD && field.actual(found) != null) {
        sureNumbers++;
        wrongSureNumbers += truth != null && field.agrees(truth, found) ? 0 : 1;
      }
    }
  }

  private void count(String field, boolean expected, boolean found, boolean agrees) {
    fields.computeIfAbsent(field, name -> new Count()).add(expected, found, agrees);
    all.add(expected, found, agrees);
  }

  private void wrong(String path, @Nullable String expected, @Nullable String found) {
    differences.add(new Difference(path, expected, found));
  }

  Map<String, Count> fields() {
    return Map.copyOf(fields);
  }

  /** Wrong values first, then findings. */
  List<Difference> differences() {
    return Stream.concat(differences.stream(), findings.differences().stream()).toList();
  }

  Calibration calibration() {
    return calibration;
  }

  Choices choices() {
    return choices;
  }

  FindingCounts findings() {
    return findings;
  }

  Count all() {
    return all;
  }

  int documents() {
    return documents;
  }

  int evaluations() {
    return evaluations;
  }

  int missed() {
    return missed;
  }

  int spurious() {
    return spurious;
  }

  int rows() {
    return rows;
  }

  /** Share of rows in which every value is the true one; rows too many count as wrong. */
  double exact() {
    return rows == 0 ? 1 : (double) exactRows / rows;
  }

  int sureNumbers() {
    return sureNumbers;
  }

  int wrongSureNumbers() {
    return wrongSureNumbers;
  }
}
