package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a run of cell texts into the rows below a heading where nothing but the texts tells where a
 * row ends: of all ways to lay them out in their order, the one in which they suit the columns
 * best. Time and memory are linear in the texts.
 */
final class RowCutter {
  /** Beside a row that is cut as its lines are, one that is not needs evidence. */
  private static final double AGAINST_LINES = 0.8;

  /** A cell's text that goes on in the next one: rare, but likelier than a text out of place. */
  private static final double GOES_ON = 0.6;

  /** Behind a line that was broken at its width the same text goes on more often than not. */
  private static final double BEHIND_FULL_LINE = 0.9;

  /** A body states few goals, and each at length. */
  private static final double ANOTHER_GOAL = 1.5;

  /** The first row below a heading begins each level. */
  private static final double NO_FIRST_LABEL = 0.8;

  /** A whole sentence is the end of its cell, and so is a line left to be filled. */
  private static final double BEHIND_WHOLE = 1.2;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[。！？；]\\s*(?:[（(][^（()）]{1,20}[)）])?\\s*$");

  /** So often what was learned from the rows is tried on them. */
  private static final int PASSES = 3;

  private static final double NEVER = -1e9;

  /** One where no text is in the row yet, and two for each kind of row. */
  private static final int LAYERS = 1 + 2 * RowKind.values().length;

  /**
   * A cell's text.
   *
   * @param startsLine whether it stands first in its line
   * @param mayGoOn whether the line above is as long as lines get, so that this may be its rest
   */
  record Token(String text, boolean startsLine, boolean mayGoOn) {}

  private static final Token NOTHING = new Token("", false, false);

  private final Vocabulary vocabulary;
  private final List<Column> columns;
  private BlankCosts blanks;
  private ColumnHabits habits;
  private LooseFit fit;
  private final boolean linesTell;

  private final boolean budget;
  private final double rowCost;

  /** States of one layer: so many columns are behind. */
  private final int width;

  /**
   * Begins below a heading.
   *
   * @param linesTell whether lines are mostly rows
   */
  RowCutter(Vocabulary vocabulary, List<Column> columns, boolean linesTell) {
    this.vocabulary = vocabulary;
    this.columns = List.copyOf(columns);
    this.habits = ColumnHabits.none(columns.size());
    this.fit = new LooseFit(vocabulary, columns, habits);
    this.linesTell = linesTell;
    this.width = columns.size() + 1;
    this.budget = columns.stream().anyMatch(c -> c.is(Role.ITEM));
    this.blanks = new BlankCosts(columns, budget, habits);
    this.rowCost = columns.stream().anyMatch(c -> c.is(Role.ACCOMPLISHED)) ? ANOTHER_GOAL : 0;
  }

  /**
   * The rows, each with the numbers of the tokens in each column; more than one where a cell goes
   * on.
   */
  List<List<List<Integer>>> cut(List<Token> tokens) {
    List<List<List<Integer>>> rows = once(tokens).rows();
    for (int pass = 1; pass < PASSES; pass++) {
      habits = ColumnHabits.of(columns, texts(rows, tokens));
      fit = new LooseFit(vocabulary, columns, habits);
      blanks = new BlankCosts(columns, budget, habits);
      List<List<List<Integer>>> again = once(tokens).rows();
      if (again.equals(rows)) {
        break;
      }
      rows = again;
    }
    return rows;
  }

  /** How well the texts suit the columns when they are laid out best. */
  double score(List<Token> tokens) {
    return once(tokens).score();
  }

  private record Layout(List<List<List<Integer>>> rows, double score) {}

  private static List<List<List<String>>> texts(
      List<List<List<Integer>>> rows, List<Token> tokens) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.stream().map(i -> tokens.get(i).text()).toList())
                    .toList())
        .toList();
  }

  private Layout once(List<Token> tokens) {
    double[] best = new double[LAYERS * width];
    Arrays.fill(best, NEVER);
    best[0] = 0;
    int[][] from = new int[tokens.size() + 1][LAYERS * width];
    leaveBlank(best, from[0], true);
    for (int i = 0; i < tokens.size(); i++) {
      Token before = i == 0 ? NOTHING : tokens.get(i - 1);
      best = put(best, before, tokens.get(i), from[i + 1]);
      leaveBlank(best, from[i + 1], false);
    }
    return new Layout(rows(from, tokens.size()), best[0]);
  }

  private double[] put(double[] before, Token left, Token token, int[] from) {
    double[] after = new double[before.length];
    Arrays.fill(after, NEVER);
    double within = linesTell && token.startsLine() ? AGAINST_LINES : 0;
    // 其中 and the number of a line to be filled begin a name.
    double beginsRow = RowKind.of(token.text(), vocabulary) == RowKind.WHOLE ? 0 : BEHIND_WHOLE;
    boolean clauses = LineKind.hasClauses(token.text());
    double first = linesTell && !token.startsLine() ? AGAINST_LINES : 0;
    for (int j = 0; j + 1 < width; j++) {
      double suits = fit.of(token.text(), j);
      double beside = fit.beside(left.text(), token.text(), j);
      double alone = suits - blanks.leftOf(j);
      boolean name = columns.get(j).is(Role.LEVEL3);
      RowKind named = name ? RowKind.of(token.text(), vocabulary) : RowKind.WHOLE;
      improve(after, text(named, j + 1), before[j] + alone - first, j, from, true);
      for (RowKind kind : RowKind.values()) {
        int text = text(kind, j);
        int blank = blank(kind, j);
        if (name || !kind.leaves(columns.get(j).role())) {
          int to = text(name ? named : kind, j + 1);
          improve(after, to, before[text] + suits + beside - within, text, from, true);
          improve(after, to, before[blank] + alone - within, blank, from, true);
        }
        double broken = broken(left, token) + beginsRow - habits.ofBreak(left.text(), j);
        broken += clauses && columns.get(j).isName() ? BEHIND_WHOLE : 0;
        goOn(before, after, kind, j, -broken, from);
      }
    }
    return after;
  }

  /** The rest of the text that stands in a column. */
  private void goOn(
      double[] before, double[] after, RowKind kind, int column, double worth, int[] from) {
    if (mayBreak(columns.get(column).role())) {
      int text = text(kind, column + 1);
      // What goes on behind the number that a line to be filled begins with is a name.
      int to = kind == RowKind.FILLER ? text(RowKind.WHOLE, column + 1) : text;
      improve(after, to, before[text] + worth, text, from, true);
    }
  }

  private static double broken(Token left, Token token) {
    boolean whole = IndicatorName.isFiller(left.text()) || SENTENCE_END.matcher(left.text()).find();
    double goesOn = token.mayGoOn() ? GOES_ON - BEHIND_FULL_LINE : GOES_ON;
    boolean figures = Figures.isQuantity(left.text()) && Figures.isQuantity(token.text());
    return goesOn + (whole || figures ? BEHIND_WHOLE : 0);
  }

  private int text(RowKind kind, int columns) {
    return kind.layer * width + columns;
  }

  private int blank(RowKind kind, int columns) {
    return (kind.layer + 1) * width + columns;
  }

  /** From each state on over columns left blank, and from a whole row to the next. */
  private void leaveBlank(double[] best, int[] from, boolean firstRow) {
    for (RowKind kind : RowKind.values()) {
      for (int j = 0; j + 1 < width; j++) {
        double cost = blanks.of(kind, j);
        double more = cost + blanks.behindLabel(j);
        int text = text(kind, j);
        int blank = blank(kind, j);
        improve(best, blank + 1, best[text] - more, text, from, false);
        improve(best, blank + 1, best[blank] - cost, blank, from, false);
      }
      int text = text(kind, width - 1);
      int blank = blank(kind, width - 1);
      improve(best, 0, best[text] - rowCost, text, from, false);
      improve(best, 0, best[blank] - rowCost, blank, from, false);
    }
    for (int j = 0; j + 1 < width; j++) {
      Role role = columns.get(j).role();
      boolean label = firstRow && (role == Role.LEVEL1 || role == Role.LEVEL2);
      double cost = label ? NO_FIRST_LABEL : blanks.of(RowKind.WHOLE, j);
      improve(best, j + 1, best[j] - cost, j, from, false);
    }
  }

  private static void improve(
      double[] best, int state, double value, int before, int[] from, boolean consumes) {
    if (value > best[state]) {
      best[state] = value;
      from[state] = 2 * before + (consumes ? 1 : 0);
    }
  }

  /** Whether a cell of the column may be broken into several texts. */
  private static boolean mayBreak(@Nullable Role role) {
    return role != null
        && switch (role) {
          case LEVEL1, LEVEL2, LEVEL3, ITEM, GOAL_NAME -> true;
          case TARGET, ADJUSTED_TARGET, ACTUAL -> true;
          case REASON, EXPLANATION, EXPECTED, ACCOMPLISHED, PREVIOUS, OTHER -> true;
          default -> false;
        };
  }

  /** The best way, from the end of the last row back. */
  private List<List<List<Integer>>> rows(int[][] from, int tokens) {
    List<List<List<Integer>>> rows = new ArrayList<>();
    List<List<Integer>> row = List.of();
    int state = 0;
    for (int token = tokens; token > 0; ) {
      if (state == 0) {
        row = blankRow();
        rows.add(row);
      }
      int step = from[token][state];
      if ((step & 1) == 1) {
        row.get(state % width - 1).add(0, --token);
      }
      state = step >> 1;
    }
    Collections.reverse(rows);
    return rows;
  }

  private List<List<Integer>> blankRow() {
    List<List<Integer>> row = new ArrayList<>();
    columns.forEach(column -> row.add(new ArrayList<>()));
    return row;
  }
}
