package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of drawing up a form, as data; what is left out of the file is blank.
 *
 * @param heldOut looked at for the final figure only, never while rules are written
 * @param covers the lines of real forms that this layout stands for
 * @param evaluation whether the form is a self-evaluation, or only looks like one
 * @param title with {@code {year}}, {@code {unit}} and {@code {project}}
 * @param head rows of {@code FIELD=heading}, two fields a row at most
 * @param budget {@code COLUMN=heading}; the first column's heading is the block's own label
 * @param budgetRows names of the rows, the total row first
 * @param goals headings of the expected and the actual goal, behind the label of the block
 * @param columns {@code COLUMN=heading}, or {@code COLUMN=upper/lower} under a heading of two rows
 * @param sections a line each: level-1 name, weight, and level-2 kinds with the number of rows
 * @param total the words of the total row, or blank where the form has none
 * @param traits what else the form does; see {@link Trait}
 * @param plants errors that the form always holds; see {@link Plants}
 * @param scoring how it scores its rows
 * @param notations how targets are written, of which each row draws one
 * @param before paragraphs in front of the form
 * @param after paragraphs behind it
 * @param annexes layouts whose forms follow, each under a numbered title
 */
record Layout(
    String name,
    boolean heldOut,
    String covers,
    boolean evaluation,
    String scope,
    String title,
    List<List<String>> head,
    List<String> budget,
    List<String> budgetRows,
    List<String> goals,
    List<String> columns,
    List<String> sections,
    @Nullable String total,
    List<Trait> traits,
    List<String> plants,
    Scoring scoring,
    List<String> notations,
    List<String> before,
    List<String> after,
    List<String> annexes) {

  Layout {
    scope = scope == null ? "project" : scope;
    head = orEmpty(head);
    budget = orEmpty(budget);
    budgetRows = orEmpty(budgetRows);
    goals = orEmpty(goals);
    columns = orEmpty(columns);
    sections = orEmpty(sections);
    traits = orEmpty(traits);
    plants = orEmpty(plants);
    scoring = scoring == null ? Scoring.RATIO : scoring;
    notations = orEmpty(notations);
    before = orEmpty(before);
    after = orEmpty(after);
    annexes = orEmpty(annexes);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The same layout under other headings. */
  Layout headed(List<String> headings) {
    return of(headings, traits);
  }

  /** The same layout that does these things too. */
  Layout with(List<Trait> others) {
    List<Trait> all = new ArrayList<>(traits);
    all.addAll(others);
    List<String> headings = new ArrayList<>(columns);
    if (others.contains(Trait.YEAR_BEFORE) && !has(Column.LAST_YEAR)) {
      headings.add("LAST_YEAR=上年完成值");
    }
    return of(headings, all);
  }

  private Layout of(List<String> headings, List<Trait> all) {
    return new Layout(
        name,
        heldOut,
        covers,
        evaluation,
        scope,
        title,
        head,
        budget,
        budgetRows,
        goals,
        headings,
        sections,
        total,
        all,
        plants,
        scoring,
        notations,
        before,
        after,
        annexes);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** A column with the words above it, the upper row first. */
  record Headed(Column column, List<String> words) {
    static Headed of(String text) {
      int at = text.indexOf('=');
      return new Headed(
          Column.valueOf(text.substring(0, at)), List.of(text.substring(at + 1).split("/(?!A)")));
    }
  }

  List<Headed> indicatorColumns() {
    return columns.stream().map(Headed::of).toList();
  }

  List<Headed> budgetColumns() {
    return budget.stream().map(Headed::of).toList();
  }

  boolean has(Column column) {
    return indicatorColumns().stream().anyMatch(c -> c.column() == column);
  }

  /** A level-1 section: its name, its points, and its level-2 kinds, one entry a row. */
  record Part(String name, int weight, List<String> kinds) {
    static Part of(String text) {
      String[] fields = text.split("\\s+", -1);
      List<String> kinds = new ArrayList<>();
      for (int i = 2; i < fields.length; i++) {
        String[] kind = fields[i].split("\\*", -1);
        for (int n = Integer.parseInt(kind[1]); n > 0; n--) {
          kinds.add(kind[0]);
        }
      }
      return new Part(fields[0], Integer.parseInt(fields[1]), kinds);
    }
  }

  /** What the sections leave of 100; the national forms leave 10. */
  BigDecimal budgetPoints() {
    int rest = 100 - parts().stream().mapToInt(Part::weight).sum();
    return BigDecimal.valueOf(rest > 0 && !has(Trait.WEIGHTED_GOALS) ? rest : 10);
  }

  List<Part> parts() {
    return sections.stream().map(Part::of).toList();
  }
}
