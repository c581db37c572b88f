package io.github.recount.extractor.form.budget;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A budget with its sources side by side and a row for each kind of amount: {@code 合计 | 中央资金 |
 * 地方资金} above {@code 预算数 | 120 | 80 | 40} and {@code 执行数 | 117 | 80 | 37}.
 *
 * @param lines one a source
 * @param rows how many rows below the sources it takes
 */
public record BudgetColumns(List<BudgetLine> lines, int rows) {
  /** More rows than these are no budget of an evaluation. */
  public static final int MOST_ROWS = 8;

  public BudgetColumns {
    lines = List.copyOf(lines);
  }

  /**
   * The budget whose sources a row names.
   *
   * @param unitAbove the money unit printed above the table, if any
   */
  public static Optional<BudgetColumns> headedBy(
      Row row, List<Row> below, Vocabulary vocabulary, @Nullable String unitAbove) {
    Map<Role, Row> amounts = new EnumMap<>(Role.class);
    for (Row next : below) {
      Role role = role(next, vocabulary);
      if (role == null || next.table() != row.table() || amounts.putIfAbsent(role, next) != null) {
        break;
      }
    }
    boolean budget = amounts.containsKey(Role.INITIAL) || amounts.containsKey(Role.ADJUSTED);
    if (!row.isAligned() || !budget || !amounts.containsKey(Role.EXECUTED)) {
      return Optional.empty();
    }
    int labels =
        amounts.values().stream().mapToInt(r -> r.filled().get(0).columnEnd()).max().orElse(0);
    List<Cell> sources = row.filled().stream().filter(cell -> cell.column() >= labels).toList();
    boolean named =
        !sources.isEmpty()
            && sources.stream().noneMatch(cell -> Figures.isQuantity(cell.text()))
            && sources.stream().noneMatch(c -> isAmount(c, vocabulary));
    if (!named) {
      return Optional.empty();
    }
    String unit =
        row.filled().stream()
            .flatMap(cell -> Figures.moneyUnit(cell.text()).stream())
            .findFirst()
            .orElse(unitAbove);
    List<BudgetLine> lines = new ArrayList<>();
    sources.forEach(source -> lines.add(line(source, amounts, unit)));
    return Optional.of(new BudgetColumns(lines, amounts.size()));
  }

  /** What the amounts of a row are, null where it holds anything but a label and amounts. */
  private static @Nullable Role role(Row row, Vocabulary vocabulary) {
    List<Cell> own = row.filled();
    boolean figures =
        own.size() > 1
            && own.stream()
                .skip(1)
                .allMatch(cell -> Figures.isQuantity(cell.text()) || Figures.isNone(cell.text()));
    return figures ? vocabulary.role(Place.BUDGET, own.get(0).text()).orElse(null) : null;
  }

  private static BudgetLine line(Cell source, Map<Role, Row> amounts, @Nullable String unit) {
    Row scores = amounts.get(Role.SCORE);
    Declared weight = below(source, amounts.get(Role.WEIGHT));
    Declared score = below(source, scores);
    return new BudgetLine(
        Wording.clean(source.text()),
        below(source, amounts.get(Role.INITIAL)),
        below(source, amounts.get(Role.ADJUSTED)),
        below(source, amounts.get(Role.EXECUTED)),
        below(source, amounts.get(Role.RATE)),
        weight == null && score != null && scores != null
            ? BudgetReader.points(scores.filled().get(0))
            : weight,
        score,
        unit,
        source.location());
  }

  /** What begins below the source: a cell merged over several is that of the first. */
  private static @Nullable Declared below(Cell source, @Nullable Row row) {
    return row == null
        ? null
        : row.filled().stream()
            .filter(cell -> source.column() <= cell.column() && cell.column() < source.columnEnd())
            .filter(cell -> Figures.isQuantity(cell.text()))
            .findFirst()
            .map(cell -> new Declared(Wording.clean(cell.text()), cell.location()))
            .orElse(null);
  }

  /** What was left over from another year is a source like others. */
  private static boolean isAmount(Cell cell, Vocabulary vocabulary) {
    return vocabulary
        .role(Place.BUDGET, cell.text())
        .filter(role -> role != Role.OTHER)
        .isPresent();
  }
}
