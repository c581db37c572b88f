package io.github.recount.extractor.format.placed;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far lines stand below each other in columns, in font sizes.
 *
 * @param leading the nearest that lines do: those of one cell, or of rows as low as that
 * @param row the nearest that texts below figures do, which stand in rows of their own; 0 where too
 *     few tell it
 * @param over lines nearer than this lie over each other, and are of rows lower than their texts
 */
record OpenPitches(double leading, double row, double over) {
  private static final int FEWEST = 3;

  /** No text prints its own lines over each other, unless most lines of its font stand so near. */
  private static final double OVERPRINT = 0.95;

  /** And none nearer than this. */
  private static final double DENSEST = 0.8;

  /** Where rows are further apart, lines nearer than this factor allows are of one row. */
  private static final double TIGHT = 1.04;

  /** Rows further apart than lines, by this factor, have white of their own between them. */
  private static final double APART = 1.06;

  private static final double SAME = 1.03;

  /** No unit has more characters. */
  private static final int UNIT = 3;

  /** Lines of one cell are as far apart as the nearest lines of the table, but for this factor. */
  private static final double LOOSE = 1.15;

  static OpenPitches of(List<OpenSection> sections) {
    double[] any =
        columns(sections)
            .flatMapToDouble(c -> pitches(c, (above, below) -> true))
            .sorted()
            .toArray();
    double[] near = Arrays.stream(any).filter(p -> p > DENSEST && p < OpenColumn.LEADING).toArray();
    double over =
        near.length < FEWEST ? OVERPRINT : Math.min(OVERPRINT, near[near.length / 2] / SAME);
    double[] all = Arrays.stream(any).filter(p -> p >= over).toArray();
    return new OpenPitches(all.length == 0 ? 1 : least(all), row(sections, over), over);
  }

  /** Most columns of figures tell it: one that is too narrow for its figures breaks them. */
  private static double row(List<OpenSection> sections, double over) {
    List<double[]> columns =
        columns(sections)
            .map(
                c ->
                    pitches(c, OpenPitches::areOfTwoRows).filter(p -> p >= over).sorted().toArray())
            .toList();
    int most = columns.stream().mapToInt(c -> c.length).max().orElse(0);
    if (most >= FEWEST) {
      double[] each =
          columns.stream()
              .filter(c -> 2 * c.length >= most)
              .mapToDouble(OpenPitches::least)
              .sorted()
              .toArray();
      return each[each.length / 2];
    }
    double[] together = columns.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    return together.length < FEWEST ? 0 : least(together);
  }

  /** The least of some that are sorted, but for a few that may be wrong. */
  private static double least(double[] pitches) {
    return pitches[pitches.length / 20];
  }

  private static Stream<List<OpenColumn.Text>> columns(List<OpenSection> sections) {
    return sections.stream().flatMap(s -> s.texts().stream());
  }

  private static DoubleStream pitches(
      List<OpenColumn.Text> texts, BiPredicate<OpenColumn.Text, OpenColumn.Text> counted) {
    return IntStream.range(1, texts.size())
        .filter(i -> counted.test(texts.get(i - 1), texts.get(i)))
        .mapToDouble(i -> OpenColumn.pitch(texts.get(i - 1), texts.get(i)));
  }

  /** No cell goes on below a figure, but for its unit. */
  static boolean areOfTwoRows(OpenColumn.Text above, OpenColumn.Text below) {
    return OpenTexts.isFigure(above.text())
        && (OpenTexts.isFigure(below.text()) || below.text().length() > UNIT);
  }

  /** These, and what they do not tell as those of the whole page do. */
  OpenPitches or(OpenPitches page) {
    // Lines as far apart as rows are rows of one line: then others tell how far lines are.
    boolean low = row > 0 && leading > row / SAME;
    return new OpenPitches(
        low ? Math.min(leading, page.leading) : leading, row > 0 ? row : page.row, over);
  }

  /** The rows of these among the lines of a table. */
  OpenPitches within(OpenPitches table) {
    return new OpenPitches(table.leading, row > 0 ? row : table.row, table.over);
  }

  /** These without what figures tell. */
  OpenPitches withoutRows() {
    return new OpenPitches(leading, 0, over);
  }

  /** Whether lines this far apart are too near to be of two rows. */
  boolean tie(double pitch) {
    return isParted() && pitch < TIGHT * leading;
  }

  /** Whether lines are further apart than those of one cell, as far as the padding of cells. */
  boolean isLoose(double pitch) {
    return isParted() && pitch > APART * leading;
  }

  /** Whether lines this far apart are too far from each other to be of one cell. */
  boolean part(double pitch) {
    return pitch > LOOSE * leading;
  }

  /** Whether lines are rather as far apart as rows are than as lines of one cell. */
  boolean isNearRow(double pitch) {
    return isParted() && pitch > (leading + row) / 2;
  }

  private boolean isParted() {
    return row > APART * leading;
  }

  /** Whether lines are as far apart as rows of one line are. */
  boolean isRow(double pitch) {
    return row > 0 && Math.abs(pitch - row) < (SAME - 1) * row;
  }
}
