package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Figures;
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

  RunCutter(RunText run, List<Column> columns, KnownWords words, CellEnds ends) {
    this.run = run;
    this.text = run.text();
    this.columns = List.copyOf(columns);
    this.words = words;
    this.ends = ends;
    this.fit = new RunFit(columns);
  }

  /** The rows between two places, each with a cell for each column; blank ones are empty. */
  List<List<Cell>> cut(int from, int to) {
    List<RunWays> ways = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      ways.add(new RunWays(columns.size()));
    }
    RunCell furthest = RunCell.first(from);
    ways.get(0).add(furthest);
    for (int at = from; at < to; at++) {
      for (RunCell way : ways.get(at - from).best()) {
        furthest = way;
        goOn(way, from, to, ways);
      }
    }
    return rows(
        ways.get(to - from).best().stream()
            .max(Comparator.comparingDouble(this::finished))
            .orElse(furthest));
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

  private void goOn(RunCell way, int from, int to, List<RunWays> ways) {
    if (text.charAt(way.end()) == '\n') {
      RunCell next =
          new RunCell(
              way.before(),
              way.role(),
              way.text(),
              way.start(),
              way.end() + 1,
              way.column(),
              way.score(),
              way.weights());
      ways.get(next.end() - from).add(next);
      return;
    }
    row(way, to, from, ways);
    if (!way.beginsRow()) {
      double rest = leftBlank(way);
      RunCell row =
          new RunCell(way, null, "", way.end(), way.end(), 0, way.score() - rest, way.weights());
      row(row, to, from, ways);
    }
  }

  /** Puts each text that may come next into each column that may. */
  private void row(RunCell way, int to, int from, List<RunWays> ways) {
    double cost = 0;
    for (int j = way.column(); j < columns.size(); j++) {
      Role role = columns.get(j).role();
      if (role == Role.LEVEL1 || role == Role.LEVEL2) {
        label(way, j, cost, to, from, ways);
        cost += way.before() == null ? NO_FIRST_LABEL : 0;
        continue;
      }
      int most = Math.min(to, way.end() + RunFit.longest(role));
      int end = way.end();
      for (int tried = 0; tried < MOST_ENDS && next(end, to) <= most; tried++) {
        end = next(end, to);
        String cell = text.substring(way.end(), end);
        if (cell.indexOf('\n') >= 0) {
          break;
        }
        double suits = fit.of(cell, columns.get(j), way);
        suits -= ends.levelsWithin(way.end(), end) ? LABEL + LABEL : 0;
        if (suits > RunFit.NEVER) {
          add(way, j, cell, suits - cost, from, ways);
        }
      }
      // A budget of one line may have no name.
      boolean only = role == Role.ITEM && way.before() == null;
      cost += only ? NO_ROW : fit.blank(columns.get(j));
    }
  }

  /** The next place where a cell may end; behind the body where it is at its end. */
  private int next(int after, int to) {
    return after == to ? to + 1 : Math.min(ends.next(after), to);
  }

  private void label(RunCell way, int column, double cost, int to, int from, List<RunWays> ways) {
    boolean first = columns.get(column).is(Role.LEVEL1);
    int end = words.endOfLevel(way.end(), first ? Place.LEVEL1 : Place.LEVEL2);
    if (end > 0 && end <= to) {
      // 成本指标 is of the first level only where one of the second follows.
      boolean second =
          first && words.isLevel2(way.end(), end) && words.endOfLevel(end, Place.LEVEL2) < 0;
      add(way, column, text.substring(way.end(), end), LABEL - cost - (second ? 1 : 0), from, ways);
    }
  }

  private void add(
      RunCell way, int column, String cell, double points, int from, List<RunWays> ways) {
    Role role = columns.get(column).role();
    double weight =
        role == Role.WEIGHT ? Figures.points(cell).map(Number::doubleValue).orElse(0.0) : 0;
    int end = way.end() + cell.length();
    double score = way.score() + points;
    RunWays there = ways.get(end - from);
    if (there.takes(column + 1, score)) {
      there.add(
          new RunCell(way, role, cell, way.end(), end, column + 1, score, way.weights() + weight));
    }
  }
}
