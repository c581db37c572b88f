package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name column holds a target, as {@code ≤20万元}: the row stands one column to the left. */
final class ColumnShift implements Check {
  private static final QuantityReader QUANTITIES = new QuantityReader();

  @Override
  public Code code() {
    return Code.COLUMN_SHIFT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    return evaluation.indicators().stream()
        .filter(ColumnShift::namesQuantity)
        .map(ColumnShift::finding)
        .toList();
  }

  /** Whether the name is a target; a plain count is not, as {@code 12345热线} is a name. */
  static boolean namesQuantity(NormalizedIndicator row) {
    Quantity name = QUANTITIES.read(new Declared(row.level3(), row.location()), null);
    return switch (name.kind()) {
      case MONEY, PERCENT, DURATION, DATE -> true;
      case COUNT -> name.comparator() != null || name.unit() == null;
      case GRADE, TEXT -> false;
    };
  }

  private static Finding finding(NormalizedIndicator row) {
    return new Finding(
        Code.COLUMN_SHIFT,
        Severity.WARNING,
        "The name column holds %s, the target column %s, the actual column %s: the row looks shifted."
            .formatted(row.level3(), text(row.target()), text(row.actual())),
        null,
        null,
        List.of(row.location()));
  }

  private static String text(@Nullable Quantity quantity) {
    return quantity == null ? "nothing" : quantity.text();
  }
}
