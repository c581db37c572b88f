package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a loose table hold, learned from rows that were cut out of it: the same words
 * stand in the same column, and remarks are about as long as other remarks.
 */
final class ColumnHabits {
  private static final double OWN = 0.8;
  private static final double LENGTH = 1;
  private static final double FULL_LINE = 0.5;

  /** Signs from here on are as wide as Chinese ones. */
  private static final int WIDE = 0x2E80;

  private static final int LONG = 12;
  private static final int SHORT = 5;

  /** A column that is blank in fewer rows than this is hardly blank in another. */
  private static final double FEW = 0.3;

  /** Rows with fewer texts are fillers. */
  private static final int FEWEST_TEXTS = 3;

  private final Map<String, double[]> words;
  private final double[] lengths;

  /** How long the lines are that go on in another one, 0 where none does. */
  private final double[] lines;

  /** Of 1, the share of rows in which each column is blank. */
  private final double[] blanks;

  private ColumnHabits(
      Map<String, double[]> words, double[] lengths, double[] lines, double[] blanks) {
    this.words = words;
    this.lengths = lengths;
    this.lines = lines;
    this.blanks = blanks;
  }

  static ColumnHabits none(int columns) {
    double[] blanks = new double[columns];
    Arrays.fill(blanks, 1);
    return new ColumnHabits(Map.of(), new double[columns], new double[columns], blanks);
  }

  /** The habits of columns by rows with the texts in each of them. */
  static ColumnHabits of(List<Column> columns, List<List<List<String>>> rows) {
    Map<String, double[]> votes = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    List<List<Integer>> lengths = new ArrayList<>();
    columns.forEach(column -> lengths.add(new ArrayList<>()));
    for (List<List<String>> row : rows) {
      // Where fewer columns are blank a text has fewer places to stand.
      long blanks = row.stream().filter(List::isEmpty).count();
      for (int i = 0; i < row.size(); i++) {
        for (String text : row.get(i)) {
          String word = Wording.bare(text);
          lengths.get(i).add(word.length());
          counts.merge(word, 1, Integer::sum);
          double[] own = votes.computeIfAbsent(word, w -> new double[columns.size()]);
          vote(own, columns, i, Math.pow(4, -(double) blanks));
        }
      }
    }
    votes.keySet().removeIf(word -> counts.getOrDefault(word, 0) < 2 || Figures.isQuantity(word));
    return new ColumnHabits(
        votes,
        lengths.stream().mapToDouble(ColumnHabits::middle).toArray(),
        lines(columns.size(), rows),
        blanks(columns.size(), rows));
  }

  private static double[] blanks(int columns, List<List<List<String>>> rows) {
    List<List<List<String>>> whole =
        rows.stream()
            .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST_TEXTS)
            .toList();
    double[] blanks = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      long blank = whole.stream().filter(row -> row.get(column).isEmpty()).count();
      blanks[i] = (blank + 1.0) / (whole.size() + 1.0);
    }
    return blanks;
  }

  /** The usual length of lines that go on: a cell is broken where its line is full. */
  private static double[] lines(int columns, List<List<List<String>>> rows) {
    double[] lines = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      lines[i] =
          middle(
              rows.stream()
                  .map(row -> row.get(column))
                  .flatMap(cell -> cell.stream().limit(Math.max(0, cell.size() - 1)))
                  .map(ColumnHabits::width)
                  .toList());
    }
    return lines;
  }

  /** In halves of a Chinese sign. */
  private static int width(String text) {
    return Wording.bare(text).codePoints().map(c -> c < WIDE ? 1 : 2).sum();
  }

  /** Points for and against a text of the column that goes on in the next one. */
  double ofBreak(String text, int column) {
    if (lines[column] == 0) {
      return 0;
    }
    return Math.abs(width(text) - lines[column]) <= 2 ? FULL_LINE : -FULL_LINE;
  }

  /** How unusual it is that the column is blank: 0 for nothing unusual, at most 1. */
  double unusuallyBlank(int column) {
    return Math.max(0, 1 - blanks[column] / FEW);
  }

  /** What was reached is mostly said in the words of what was aimed at. */
  private static void vote(double[] votes, List<Column> columns, int column, double weight) {
    for (int i = 0; i < votes.length; i++) {
      boolean values = isValue(columns.get(i)) && isValue(columns.get(column));
      votes[i] += i == column || values ? weight : 0;
    }
  }

  private static boolean isValue(Column column) {
    return column.is(Role.TARGET) || column.is(Role.ACTUAL);
  }

  private static double middle(List<Integer> lengths) {
    int[] sorted = lengths.stream().mapToInt(i -> i).sorted().toArray();
    return sorted.length < 3 ? 0 : sorted[sorted.length / 2];
  }

  /** Points for and against a text in a column. */
  double of(String text, int column) {
    String word = Wording.bare(text);
    return ownWords(word, column) + length(word.length(), lengths[column]);
  }

  private double ownWords(String word, int column) {
    double[] votes = words.get(word);
    if (votes == null) {
      return 0;
    }
    double most = Arrays.stream(votes).max().orElse(1);
    return OWN * (2 * votes[column] / most - 1);
  }

  private static double length(int length, double usual) {
    boolean differs =
        usual >= LONG && length <= SHORT || usual > 0 && usual <= SHORT && length > LONG;
    return differs ? -LENGTH : 0;
  }
}
