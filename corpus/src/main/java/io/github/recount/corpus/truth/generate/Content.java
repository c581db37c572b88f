package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth.TrueFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one form says, before it is laid out.
 *
 * @param prose sentences of the report in front of the form
 * @param stated what the form states in place of what follows from its rows
 * @param findings the errors it holds
 */
record Content(
    String unit,
    String department,
    String project,
    int year,
    @Nullable String filedOn,
    List<Money> budget,
    List<Target> goals,
    List<List<Item>> groups,
    List<String> prose,
    Stated stated,
    List<TrueFinding> findings) {

  Content {
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    groups = groups.stream().map(List::copyOf).toList();
    prose = List.copyOf(prose);
    findings = List.copyOf(findings);
  }

  /** An annual goal with what came of it. */
  record Target(@Nullable BigDecimal weight, String expected, @Nullable String actual) {}

  /**
   * Figures that do not follow from the rows; null where the form states what follows.
   *
   * @param sections scores by the name of the section
   */
  record Stated(
      @Nullable BigDecimal weights,
      @Nullable BigDecimal total,
      @Nullable String grade,
      Map<String, BigDecimal> sections) {
    static final Stated NOTHING = new Stated(null, null, null, Map.of());
  }

  /** Indicators of all goals; forms whose goals carry no weights have one group. */
  List<Item> items() {
    return groups.stream().flatMap(List::stream).toList();
  }

  /** The weights of rows and budget, added up. */
  BigDecimal weights() {
    return Points.sum(items(), Item::weight).add(budgetPoints(Money::weight));
  }

  /** The sum of the weights as the form prints it. */
  BigDecimal printedWeights() {
    return stated.weights() == null ? weights() : stated.weights();
  }

  /** The scores of rows and budget, added up. */
  BigDecimal recomputed() {
    return Points.sum(items(), Item::score).add(budgetPoints(Money::score));
  }

  /** The total as the form prints it. */
  BigDecimal declared() {
    return stated.total() == null ? recomputed() : stated.total();
  }

  /** The grade that the form gives itself. */
  String grade() {
    return stated.grade() == null ? Points.grade(declared()) : stated.grade();
  }

  /** The score of a section as the form prints it. */
  BigDecimal sectionScore(Layout.Part part) {
    BigDecimal other = stated.sections().get(part.name());
    List<Item> rows = items().stream().filter(item -> item.part().equals(part)).toList();
    return other == null ? Points.sum(rows, Item::score) : other;
  }

  private BigDecimal budgetPoints(Function<Money, @Nullable String> points) {
    String text = budget.isEmpty() ? null : points.apply(budget.get(0));
    return text == null ? BigDecimal.ZERO : new BigDecimal(text);
  }

  /** The same with one row put in the place of another. */
  Content with(Item old, Item row) {
    return withItems(items -> items.stream().map(i -> i.equals(old) ? row : i).toList());
  }

  /** The same with other rows. */
  Content withItems(UnaryOperator<List<Item>> change) {
    List<List<Item>> changed = groups.stream().map(change).toList();
    return new Content(
        unit, department, project, year, filedOn, budget, goals, changed, prose, stated, findings);
  }

  Content with(Stated other) {
    return new Content(
        unit, department, project, year, filedOn, budget, goals, groups, prose, other, findings);
  }

  /** The same filed on another day. */
  Content filed(@Nullable String day) {
    return new Content(
        unit, department, project, year, day, budget, goals, groups, prose, stated, findings);
  }

  Content withGoals(List<Target> others) {
    return new Content(
        unit, department, project, year, filedOn, budget, others, groups, prose, stated, findings);
  }

  Content withBudget(List<Money> other) {
    return new Content(
        unit, department, project, year, filedOn, other, goals, groups, prose, stated, findings);
  }

  /** The same with a sentence more. */
  Content withProse(String sentence) {
    List<String> more = new ArrayList<>(prose);
    more.add(sentence);
    return new Content(
        unit, department, project, year, filedOn, budget, goals, groups, more, stated, findings);
  }

  Content with(TrueFinding finding) {
    List<TrueFinding> more = new ArrayList<>(findings);
    more.add(finding);
    return new Content(
        unit, department, project, year, filedOn, budget, goals, groups, prose, stated, more);
  }
}
