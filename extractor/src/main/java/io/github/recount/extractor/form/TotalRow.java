package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LabelledFigure;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Total;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row below the indicators that adds them up: {@code 总分 | 100 | 97 | 优}. */
final class TotalRow {
  /** A grade that stands behind the points without a label of its own. */
  private static final Set<String> GRADES =
      Set.of("优", "良", "中", "差", "优秀", "良好", "中等", "较差", "合格", "不合格");

  private static final Pattern LABEL = Pattern.compile("^[^:：]{2,6}[:：]");

  private TotalRow() {}

  /**
   * The total that a row declares: the figures below the headings of weights and scores; where no
   * column tells, the last figure is the score, the one before it the weight.
   */
  static Optional<Total> read(Row row, @Nullable Heading heading, Vocabulary vocabulary) {
    List<Cell> filled = row.filled();
    if (filled.isEmpty() || !isTotal(filled.get(0), vocabulary)) {
      return Optional.empty();
    }
    Optional<Total> placed =
        heading == null ? Optional.empty() : inColumns(row, heading, grade(filled));
    return placed.isPresent() ? placed : points(unlabelled(behindNames(row, heading), vocabulary));
  }

  /**
   * The cells with the figures alone where a label stands in one cell with them: {@code 总得分：97}.
   */
  private static List<Cell> unlabelled(List<Cell> cells, Vocabulary vocabulary) {
    return cells.stream()
        .map(
            cell ->
                LabelledFigure.of(cell.text())
                    .filter(both -> isTotal(cell.withText(both.label()), vocabulary))
                    .map(both -> cell.withText(both.figure()))
                    .orElse(cell))
        .toList();
  }

  /** The filled cells without what stands left of the names: in a list of projects their money. */
  private static List<Cell> behindNames(Row row, @Nullable Heading heading) {
    int names =
        heading == null || !row.isAligned() || row.table() != heading.table()
            ? 0
            : heading.columns().stream()
                .filter(column -> column.is(Role.LEVEL3))
                .findFirst()
                .map(Column::start)
                .orElse(0);
    return row.filled().stream().filter(cell -> cell.columnEnd() > names).toList();
  }

  private static Optional<Total> inColumns(Row row, Heading heading, @Nullable String grade) {
    Declared score = below(row, heading, Role.SCORE);
    Declared weight = below(row, heading, Role.WEIGHT);
    // Without a column of weights a count of cells does not tell the score from a lost weight.
    boolean weighed = heading.has(Role.WEIGHT) || heading.has(Role.SHARE) || !row.isAligned();
    return score == null || weight == null && weighed
        ? Optional.empty()
        : Optional.of(new Total(weight, score, grade, score.location()));
  }

  /** The points that stand just below a heading. */
  private static @Nullable Declared below(Row row, Heading heading, Role role) {
    // Where cells were only counted, a label over several columns leaves fewer: they end together.
    int lost = heading.columns().size() - row.cells().size();
    boolean counted = !row.isAligned() && lost >= 0;
    if (!counted && (!row.isAligned() || row.table() != heading.table())) {
      return null;
    }
    Column score =
        heading.columns().stream().filter(c -> c.is(Role.SCORE)).findFirst().orElse(null);
    for (int i = 0; i < heading.columns().size(); i++) {
      Column column = heading.columns().get(i);
      if (column.is(role)) {
        int at = i;
        return row.cells().stream()
            .filter(
                cell ->
                    counted
                        ? row.cells().indexOf(cell) + lost == at
                        : isBelow(cell, column) && !(role == Role.WEIGHT && isBelow(cell, score)))
            .filter(cell -> Figures.points(withoutSign(cell.text())).isPresent())
            .findFirst()
            .map(cell -> new Declared(Wording.clean(cell.text()), cell.location()))
            .orElse(null);
      }
    }
    return null;
  }

  /** Whether a cell begins or ends with a column: one that was told by white reaches further. */
  private static boolean isBelow(Cell cell, @Nullable Column column) {
    return column != null && (cell.column() == column.start() || cell.columnEnd() == column.end());
  }

  /**
   * The total of a block with a heading of its own: {@code 总分 | 总分值 | 总得分 | 自评等级} above {@code 100
   * | 96 | 优}.
   */
  static Optional<Total> headed(Row heading, @Nullable Row below, Vocabulary vocabulary) {
    List<Cell> labels = heading.filled();
    boolean heads =
        labels.size() > 1
            && isTotal(labels.get(0), vocabulary)
            && labels.stream().skip(1).allMatch(label -> isLabel(label, vocabulary));
    if (!heads || below == null) {
      return Optional.empty();
    }
    List<Cell> values = below.filled();
    // The block's own label may stand beside both rows or only in the first.
    boolean fits = labels.size() - values.size() <= 1 && values.size() <= labels.size();
    return fits ? points(values) : Optional.empty();
  }

  /** A total whose label a page break has cut: the rest stands alone in the row below. */
  static Optional<Total> cut(Row row, Row below, @Nullable Heading heading, Vocabulary vocabulary) {
    if (below.filled().size() != 1 || row.isBlank()) {
      return Optional.empty();
    }
    Cell label = row.filled().get(0);
    Cell whole = label.withText(label.text() + below.filled().get(0).text());
    return isTotal(whole, vocabulary)
        ? read(row.with(label, whole), heading, vocabulary)
        : Optional.empty();
  }

  /**
   * A total among the fields of a form's head: a label with its points, which says that they are
   * points.
   */
  static Optional<Total> within(Row row, Vocabulary vocabulary) {
    List<Cell> filled = row.filled();
    for (int i = 0; i + 1 < filled.size(); i++) {
      if (isPoints(filled.get(i), vocabulary)) {
        return points(filled.subList(i, i + 2));
      }
    }
    return Optional.empty();
  }

  /** A total in one cell of the head: {@code 填报单位：某局 | 自评得分：94.9}. */
  static Optional<Total> inCell(Row row, Vocabulary vocabulary) {
    return row.filled().stream()
        .flatMap(
            cell ->
                LabelledFigure.of(cell.text())
                    .filter(both -> isPoints(cell.withText(both.label()), vocabulary))
                    .flatMap(both -> points(List.of(cell.withText(both.figure()))))
                    .stream())
        .findFirst();
  }

  private static boolean isPoints(Cell label, Vocabulary vocabulary) {
    return isTotal(label, vocabulary) && Wording.key(label.text()).contains("分");
  }

  private static boolean isLabel(Cell cell, Vocabulary vocabulary) {
    return isTotal(cell, vocabulary)
        || vocabulary.role(Place.FIELD, cell.text()).filter(Role.GRADE::equals).isPresent()
        || vocabulary.role(Place.INDICATOR, cell.text()).isPresent();
  }

  private static Optional<Total> points(List<Cell> filled) {
    List<Declared> figures = figures(filled, UnaryOperator.identity());
    if (figures.isEmpty()) {
      figures = figures(filled, TotalRow::withoutSign);
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Declared score = figures.get(figures.size() - 1);
    Declared weight =
        figures.subList(0, figures.size() - 1).stream()
            .max(Comparator.comparing(TotalRow::pointsOf))
            .orElse(null);
    return Optional.of(new Total(weight, score, grade(filled), score.location()));
  }

  private static BigDecimal pointsOf(Declared figure) {
    return Figures.points(withoutSign(figure.text())).orElse(BigDecimal.ZERO);
  }

  private static List<Declared> figures(List<Cell> filled, UnaryOperator<String> reading) {
    return filled.stream()
        .filter(cell -> Figures.points(reading.apply(cell.text())).isPresent())
        .map(cell -> new Declared(Wording.clean(cell.text()), cell.location()))
        .toList();
  }

  /** Points of a hundred are also printed as {@code 95.8%}; behind points that is their rate. */
  private static String withoutSign(String text) {
    return text.strip().replaceFirst("[%％]$", "");
  }

  private static @Nullable String grade(List<Cell> filled) {
    String last =
        CheckedGrade.of(
            LABEL.matcher(Wording.bare(filled.get(filled.size() - 1).text())).replaceFirst(""));
    return last != null && GRADES.contains(last) ? last : null;
  }

  private static boolean isTotal(Cell label, Vocabulary vocabulary) {
    return vocabulary.role(Place.TOTAL, label.text()).filter(Role.TOTAL::equals).isPresent();
  }
}
