package io.github.recount.normalizer;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Goal;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.report.Section;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A small declared evaluation, written cell by cell; a blank cell is an empty text. */
public final class Sheet {
  private final List<BudgetLine> budget = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Declared> notes = new ArrayList<>();
  private Total total;
  private String heading = "万元";
  private Integer goal;
  private String project;
  private int year = 2022;
  private String criterion;
  private String previous;
  private int line;
  private final List<Alternative> alternatives = new ArrayList<>();

  /** The next row reads in another way too: field and text, so many fields as hold together. */
  public Sheet or(Alternative.Kind kind, Object... fields) {
    int reading = 2 + (int) alternatives.stream().map(Alternative::reading).distinct().count();
    for (int i = 0; i < fields.length; i += 2) {
      String text = (String) fields[i + 1];
      alternatives.add(
          new Alternative(
              (Alternative.Field) fields[i],
              reading,
              kind,
              "reading " + reading,
              text == null ? null : new Declared(text, Location.line(1))));
    }
    return this;
  }

  public Sheet heading(String moneyUnit) {
    heading = moneyUnit;
    return this;
  }

  /** Item, initial, adjusted, executed, rate, weight, score. */
  public Sheet budget(String item, String... cells) {
    Location at = next();
    budget.add(
        new BudgetLine(
            item,
            cell(cells, 0, at),
            cell(cells, 1, at),
            cell(cells, 2, at),
            cell(cells, 3, at),
            cell(cells, 4, at),
            cell(cells, 5, at),
            heading,
            at));
    return this;
  }

  public Sheet goal(int number, String weight) {
    Location at = next();
    goals.add(new Goal(number, cell(new String[] {weight}, 0, at), null, null, at));
    goal = number;
    return this;
  }

  public Sheet section(String name, String weight, String score) {
    Location at = next();
    String[] cells = {weight, score};
    sections.add(new Section(name, cell(cells, 0, at), cell(cells, 1, at), at));
    return this;
  }

  /** Level 1, name, target, actual, weight, score. */
  public Sheet row(String level1, String level3, String... cells) {
    return row(level1, null, level3, null, 1, cells);
  }

  public Sheet row2(String level1, String level2, String level3, String... cells) {
    return row(level1, level2, level3, null, 1, cells);
  }

  public Sheet detail(String of, String level3, String... cells) {
    return row(null, null, level3, of, 1, cells);
  }

  public Sheet doubtful(double confidence, String level3, String... cells) {
    return row(null, null, level3, null, confidence, cells);
  }

  /** Whose evaluation it is, and of which year. */
  public Sheet of(String nameOfProject, int budgetYear) {
    project = nameOfProject;
    year = budgetYear;
    return this;
  }

  /** A goal and what was achieved. */
  public Sheet done(int number, String achieved) {
    goals.add(new Goal(number, null, null, achieved, next()));
    return this;
  }

  /** A row with the text of its column 评分标准. */
  public Sheet criterion(String text, String level3, String... cells) {
    criterion = text.isEmpty() ? null : text;
    row("产出指标", "数量指标", level3, null, 1, cells);
    criterion = null;
    return this;
  }

  /** A row with last year's value. */
  public Sheet previous(String value, String level3, String... cells) {
    previous = value;
    row("产出指标", "数量指标", level3, null, 1, cells);
    previous = null;
    return this;
  }

  private Sheet row(
      String level1, String level2, String level3, String of, double confidence, String... cells) {
    Location at = next();
    indicators.add(
        new Indicator(
            goal,
            level1,
            level2,
            level3,
            null,
            cell(cells, 0, at),
            cell(cells, 1, at),
            null,
            cell(cells, 2, at),
            cell(cells, 3, at),
            null,
            of,
            criterion == null ? null : new Declared(criterion, at),
            previous == null ? null : new Declared(previous, at),
            alternatives.stream()
                .map(a -> new Repair(Repair.Kind.READS_TWO_WAYS, a.note()))
                .distinct()
                .toList(),
            alternatives,
            alternatives.isEmpty() ? confidence : Repair.Kind.READS_TWO_WAYS.trust(),
            at));
    alternatives.clear();
    return this;
  }

  public Sheet total(String weight, String score, String grade) {
    Location at = next();
    String[] cells = {weight, score};
    total = new Total(cell(cells, 0, at), cell(cells, 1, at), grade, at);
    return this;
  }

  public Sheet claim(String about, String property, String value, String unit) {
    claims.add(new Claim(about, property, about + value, new BigDecimal(value), unit, next()));
    return this;
  }

  /** A claim with the words of its sentence: claims of one sentence share them, and their place. */
  public Sheet said(
      String text, int place, String about, String property, String value, String unit) {
    claims.add(
        new Claim(about, property, text, new BigDecimal(value), unit, Location.line(1000 + place)));
    return this;
  }

  public Sheet note(String text) {
    notes.add(new Declared(text, next()));
    return this;
  }

  public NormalizedEvaluation normalized() {
    return normalized(new Normalizer());
  }

  public NormalizedEvaluation normalized(Normalizer normalizer) {
    Evaluation evaluation =
        new Evaluation(
            Evaluation.Scope.PROJECT,
            Evaluation.Form.TABLE,
            null,
            null,
            null,
            null,
            project,
            year,
            null,
            budget,
            goals,
            sections,
            indicators,
            total,
            claims,
            notes,
            Location.line(1));
    Report report = new Report(List.of(evaluation), null, "native", List.of());
    return normalizer.normalize("0123456789abcdef", report).get(0);
  }

  /** What is found, as {@code CODE severity declared recomputed}. */
  public List<String> findings() {
    return normalized().findings().stream().map(Sheet::shown).toList();
  }

  public List<String> findings(Finding.Code code) {
    return findings().stream().filter(finding -> finding.startsWith(code + " ")).toList();
  }

  private static String shown(Finding finding) {
    String declared = finding.declared() == null ? "-" : finding.declared().toPlainString();
    String recomputed = finding.recomputed() == null ? "-" : finding.recomputed().toPlainString();
    return "%s %s %s %s".formatted(finding.code(), finding.severity(), declared, recomputed);
  }

  private Location next() {
    return Location.line(++line);
  }

  private static Declared cell(String[] cells, int index, Location at) {
    boolean blank = index >= cells.length || cells[index] == null || cells[index].isEmpty();
    return blank ? null : new Declared(cells[index], at);
  }
}
