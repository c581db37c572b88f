package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Amounts parted by their sources: {@code 全年预算数} above {@code 总额 | 财政拨款 | 其他资金}. */
final class AmountParts {
  private static final Set<Role> AMOUNTS = EnumSet.of(Role.INITIAL, Role.ADJUSTED, Role.EXECUTED);

  /** What holds the whole amount. */
  private static final Pattern WHOLE = Pattern.compile("(?:资金)?(?:总额|总数|合计|总计|小计|金额)");

  private AmountParts() {}

  /**
   * The columns below both rows, of which those with whole amounts keep the role.
   *
   * @return empty if the lower row holds anything else, or an amount has no whole
   */
  static Optional<List<Column>> below(List<Column> columns, Row lower) {
    List<Column> parted = new ArrayList<>();
    boolean any = false;
    for (Column upper : columns) {
      List<Column> parts = parts(upper, lower);
      if (parts.isEmpty()) {
        parted.add(upper);
      } else if (upper.role() == null
          || !AMOUNTS.contains(upper.role())
          || parts.stream().filter(part -> part.role() != Role.OTHER).count() != 1) {
        return Optional.empty();
      } else {
        parted.addAll(parts);
        any = true;
      }
    }
    return any && lower.isAligned() ? Optional.of(parted) : Optional.empty();
  }

  private static List<Column> parts(Column upper, Row lower) {
    return lower.cells().stream()
        .filter(cell -> cell.row() == lower.number() && !cell.isBlank())
        .filter(cell -> upper.start() <= cell.column() && cell.column() < upper.end())
        .filter(cell -> !Figures.isQuantity(cell.text()))
        .map(
            cell -> {
              String text = Wording.key(cell.text());
              return new Column(
                  WHOLE.matcher(text).matches() ? upper.role() : Role.OTHER,
                  cell.column(),
                  cell.columnEnd(),
                  upper.text() + text,
                  cell.location().box());
            })
        .toList();
  }
}
