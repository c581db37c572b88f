package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the body of a table into its cells where no gap parts them: of all ways the one in which the
 * cells suit their columns, the figures each other, and the weights a hundred. At each place only
 * the best ways are followed, so time is linear in the text.
 */
final class RunCutter {
  /** Of a cell, more are only in a long row of digits. */
  private static final int MOST_ENDS = 40;

  private static final double ANOTHER_ROW = 1.5;
  private static final double NO_ROW = 0.5;
  private static final double LABEL = 2;
  private static final double NO_FIRST_LABEL = 0.8;

  /** What weights add up to, without those of the budget or with them. */
  private static final double[] SUMS = {100, 90, 80};

  private static final double SUM = 1.5;
  private static final double NEAR = 0.001;

  private final RunText run;
  private final String text;
  private final List<Column> columns;
  private final KnownWords words;
  private final CellEnds ends;
  private final RunFit fit;

  /** The body is what stands between these two. */
  private final int from;

  private final int to;

  /** The ways to each place of the body and to its end. */
  private final List<RunWays> ways = new ArrayList<>();

  RunCutter(RunText run, List<Column> columns, KnownWords words, CellEnds ends, int from, int to) {
    this.run = run;
    this.text = run.text();
    this.columns = List.copyOf(columns);
    this.words = words;
    this.ends = ends;
    this.fit = new RunFit(columns);
    this.from = from;
    this.to = to;
    for (int i = from; i <= to; i++) {
      ways.add(new RunWays(columns.size()));
    }
  }

  /** The rows, each with a cell for each column; blank ones are empty. */
  List<List<Cell>> cut() {
    RunCell furthest = RunCell.first(from);
    ways.get(0).add(furthest);
    for (int at = from; at < to; at++) {
      List<RunCell> here = ways.get(at - from).best();
      if (here.isEmpty()) {
        continue;
      }
      furthest = here.get(here.size() - 1);
      List<RunWord> next = wordsFrom(at);
      for (RunCell way : here) {
        goOn(way, next);
      }
    }
    return rows(
        ways.get(to - from).best().stream()
            .max(Comparator.comparingDouble(this::finished))
            .orElse(furthest));
  }

  private List<RunWord> wordsFrom(int start) {
    List<RunWord> next = new ArrayList<>();
    int most = Math.min(to, start + RunFit.LONGEST_CELL);
    int end = start;
    while (end < most && next.size() < MOST_ENDS) {
      end = ends.next(end);
      if (end > most || text.charAt(end - 1) == '\n') {
        break;
      }
      next.add(new RunWord(text.substring(start, end)));
    }
    return next;
  }

  private List<List<Cell>> rows(RunCell last) {
    ArrayDeque<List<Cell>> rows = new ArrayDeque<>();
    List<Cell> row = blankRow(last.end());
    for (RunCell cell = last; cell != null; cell = cell.before()) {
      if (!cell.beginsRow()) {
        int column = cell.column() - 1;
        row.set(column, run.cell(cell.start(), cell.start() + cell.text().length(), column));
      } else if (row.stream().anyMatch(filled -> !filled.isBlank())) {
        rows.addFirst(row);
        row = blankRow(cell.end());
      }
    }
    return List.copyOf(rows);
  }

  private List<Cell> blankRow(int at) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(run.cell(at, at, i));
    }
    return row;
  }

  private double finished(RunCell way) {
    double sum = 0;
    for (double whole : SUMS) {
      sum = Math.abs(way.weights() - whole) < NEAR ? SUM : sum;
    }
    return way.score() - leftBlank(way) + sum;
  }

  /**
   * What it costs to end a row there. A group without any row has its label all the same, as a
   * source without money has its name, and a row may be left to be filled.
   */
  private double leftBlank(RunCell way) {
    boolean label =
        way.role() == Role.LEVEL1
            || way.role() == Role.LEVEL2
            || way.role() == Role.ITEM
            || way.role() == Role.LEVEL3 && IndicatorName.isFiller(way.text());
    return label ? NO_ROW : ANOTHER_ROW + blanks(way.column(), columns.size());
  }

  private double blanks(int start, int end) {
    double cost = 0;
    for (int j = start; j < end; j++) {
      cost += fit.blank(columns.get(j));
    }
    return cost;
  }

  private void goOn(RunCell way, List<RunWord> next) {
    if (text.charAt(way.end()) == '\n') {
      RunCell behind =
          new RunCell(
              way.before(),
              way.role(),
              way.word(),
              way.start(),
              way.end() + 1,
              way.column(),
              way.score(),
              way.weights());
      ways.get(behind.end() - from).add(behind);
      return;
    }
    row(way, next);
    if (!way.beginsRow()) {
      double rest = leftBlank(way);
      row(
          new RunCell(way, null, null, way.end(), way.end(), 0, way.score() - rest, way.weights()),
          next);
    }
  }

  /** Puts each word that may come next into each column that may. */
  private void row(RunCell way, List<RunWord> next) {
    double cost = 0;
    for (int j = way.column(); j < columns.size(); j++) {
      Role role = columns.get(j).role();
      if (role == Role.LEVEL1 || role == Role.LEVEL2) {
        label(way, j, cost);
        cost += way.before() == null ? NO_FIRST_LABEL : 0;
        continue;
      }
      int longest = RunFit.longest(role);
      for (RunWord word : next) {
        if (word.text().length() > longest) {
          break;
        }
        double suits = fit.of(word, columns.get(j), way);
        if (suits > RunFit.NEVER) {
          boolean levels = ends.levelsWithin(way.end(), way.end() + word.text().length());
          add(way, j, word, suits - cost - (levels ? LABEL + LABEL : 0));
        }
      }
      // A budget of one line may have no name.
      boolean only = role == Role.ITEM && way.before() == null;
      cost += only ? NO_ROW : fit.blank(columns.get(j));
    }
  }

  private void label(RunCell way, int column, double cost) {
    boolean first = columns.get(column).is(Role.LEVEL1);
    int end = words.endOfLevel(way.end(), first ? Place.LEVEL1 : Place.LEVEL2);
    if (end > 0 && end <= to) {
      // 成本指标 is of the first level only where one of the second follows.
      boolean second =
          first && words.isLevel2(way.end(), end) && words.endOfLevel(end, Place.LEVEL2) < 0;
      RunWord name = new RunWord(text.substring(way.end(), end));
      add(way, column, name, LABEL - cost - (second ? 1 : 0));
    }
  }

  private void add(RunCell way, int column, RunWord word, double points) {
    RunWays there = ways.get(way.end() + word.text().length() - from);
    double score = way.score() + points;
    if (there.takes(column + 1, score)) {
      Role role = columns.get(column).role();
      double weight = role == Role.WEIGHT ? word.points().map(Number::doubleValue).orElse(0.0) : 0;
      int end = way.end() + word.text().length();
      there.add(
          new RunCell(way, role, word, way.end(), end, column + 1, score, way.weights() + weight));
    }
  }
}
