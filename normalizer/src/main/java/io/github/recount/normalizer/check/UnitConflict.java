package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Target and actual measure different things, as days against per cent. */
final class UnitConflict implements Check {
  private static final Set<Kind> WORDS = EnumSet.of(Kind.TEXT, Kind.GRADE);

  /** A day by which and a number of days may mean the same. */
  private static final Set<Kind> TIME = EnumSet.of(Kind.DATE, Kind.DURATION);

  @Override
  public Code code() {
    return Code.UNIT_CONFLICT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    return evaluation.indicators().stream()
        .filter(row -> !ColumnShift.namesQuantity(row))
        .flatMap(UnitConflict::check)
        .toList();
  }

  private static Stream<Finding> check(NormalizedIndicator row) {
    Quantity target = row.target();
    Quantity actual = row.actual();
    if (target == null || actual == null || compare(target, actual)) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            Code.UNIT_CONFLICT,
            Severity.WARNING,
            "%s: the target %s is a %s, the actual %s is a %s."
                .formatted(row.level3(), target.text(), word(target), actual.text(), word(actual)),
            target.value(),
            actual.value(),
            List.of(row.location())));
  }

  private static boolean compare(Quantity a, Quantity b) {
    return a.kind() == b.kind()
        || WORDS.contains(a.kind())
        || WORDS.contains(b.kind())
        || (TIME.contains(a.kind()) && TIME.contains(b.kind()))
        || isOpen(a, b)
        || isOpen(b, a);
  }

  /** A bare number may be anything; so may 万; a price per head is money too. */
  private static boolean isOpen(Quantity count, Quantity other) {
    return count.kind() == Kind.COUNT
        && (count.unit() == null
            || count.base() == null
            || (other.kind() == Kind.MONEY && count.unit().contains("元")));
  }

  private static String word(Quantity quantity) {
    return quantity.kind().name().toLowerCase(Locale.ROOT);
  }
}
