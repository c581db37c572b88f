package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Truth.TrueBudgetLine;
import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import io.github.recount.corpus.truth.Truth.TrueGoal;
import io.github.recount.corpus.truth.Truth.TrueIndicator;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds what was extracted against what a report truly holds, field by field. */
final class Comparison {

  /** A value that is not the true one; the path tells where it stands. */
  record Difference(String path, @Nullable String expected, @Nullable String found) {
    @Override
    public String toString() {
      return path + ": expected «" + expected + "», found «" + found + "»";
    }
  }

  private final List<Difference> differences = new ArrayList<>();
  private int compared;

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** How many values were held against each other. */
  int compared() {
    return compared;
  }

  void compare(List<TrueEvaluation> truth, List<NormalizedEvaluation> found) {
    same("evaluations", truth.size(), found.size());
    for (int i = 0; i < Math.min(truth.size(), found.size()); i++) {
      compare("evaluation " + (i + 1), truth.get(i), found.get(i));
    }
  }

  private void compare(String at, TrueEvaluation truth, NormalizedEvaluation found) {
    same(at + " scope", truth.scope(), found.scope().name().toLowerCase(Locale.ROOT));
    same(at + " form", truth.form(), found.form().name().toLowerCase(Locale.ROOT));
    same(at + " unit", truth.unit(), found.unit());
    same(at + " department", truth.department(), found.department());
    same(at + " project", truth.project(), found.project());
    same(at + " year", truth.year(), found.year());
    same(at + " filedOn", truth.filedOn(), found.filedOn());
    same(at + " budget lines", truth.budget().size(), found.budget().size());
    for (int i = 0; i < Math.min(truth.budget().size(), found.budget().size()); i++) {
      compare(at + " budget " + (i + 1), truth.budget().get(i), found.budget().get(i));
    }
    same(at + " goals", truth.goals().size(), found.goals().size());
    for (int i = 0; i < Math.min(truth.goals().size(), found.goals().size()); i++) {
      compare(at + " goal " + (i + 1), truth.goals().get(i), found.goals().get(i));
    }
    same(at + " indicators", truth.indicators().size(), found.indicators().size());
    for (int i = 0; i < Math.min(truth.indicators().size(), found.indicators().size()); i++) {
      compare(at + " indicator " + (i + 1), truth.indicators().get(i), found.indicators().get(i));
    }
    NormalizedTotal total = found.total();
    number(at + " total weight", truth.total().weight(), total == null ? null : total.weight());
    number(at + " total", truth.total().declared(), total == null ? null : total.declared());
    number(
        at + " recomputed", truth.total().recomputed(), total == null ? null : total.recomputed());
    same(at + " grade", truth.total().grade(), total == null ? null : total.grade());
    List<String> codes = found.findings().stream().map(f -> f.code().name()).toList();
    for (String code : truth.findings()) {
      same(at + " finding", code, codes.contains(code) ? code : null);
    }
  }

  private void compare(String at, TrueBudgetLine truth, NormalizedBudgetLine found) {
    same(at + " item", truth.item(), found.item());
    same(at + " initial", truth.initial(), text(found.initial()));
    same(at + " adjusted", truth.adjusted(), text(found.adjusted()));
    same(at + " executed", truth.executed(), text(found.executed()));
    same(at + " rate", truth.rate(), text(found.rate()));
    number(at + " weight", truth.weight(), found.weight());
    number(at + " score", truth.score(), found.score());
  }

  private void compare(String at, TrueGoal truth, NormalizedGoal found) {
    same(at + " number", truth.number(), found.number());
    number(at + " weight", truth.weight(), found.weight());
    same(at + " expected", truth.expected(), found.expected());
    same(at + " actual", truth.actual(), found.actual());
  }

  private void compare(String at, TrueIndicator truth, NormalizedIndicator found) {
    same(at + " goal", truth.goal(), found.goal());
    same(at + " level1", truth.level1(), found.level1());
    same(at + " level2", truth.level2(), found.level2());
    same(at + " level3", truth.level3(), found.level3());
    same(at + " target", truth.target(), text(found.target()));
    same(at + " actual", truth.actual(), text(found.actual()));
    number(at + " weight", truth.weight(), found.weight());
    number(at + " score", truth.score(), found.score());
    same(at + " reason", truth.reason(), found.reason());
    same(at + " of", truth.of(), found.of());
  }

  private static @Nullable String text(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.text();
  }

  /** Blanks do not count: formats disagree on them, and a truth is typed by hand. */
  private void same(String path, @Nullable Object expected, @Nullable Object found) {
    compared++;
    String a = expected == null ? null : expected.toString().replaceAll("\\s+", "");
    String b = found == null ? null : found.toString().replaceAll("\\s+", "");
    if (a == null ? b != null : !a.equals(b)) {
      differences.add(
          new Difference(
              path,
              expected == null ? null : expected.toString(),
              found == null ? null : found.toString()));
    }
  }

  private void number(String path, @Nullable String expected, @Nullable BigDecimal found) {
    compared++;
    BigDecimal number = expected == null ? null : new BigDecimal(expected);
    if (number == null ? found != null : found == null || number.compareTo(found) != 0) {
      differences.add(new Difference(path, expected, found == null ? null : found.toPlainString()));
    }
  }
}
