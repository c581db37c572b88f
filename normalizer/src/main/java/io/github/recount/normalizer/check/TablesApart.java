package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Evaluation.Scope;
import io.github.recount.normalizer.check.ReportCheck.Found;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report that gives its indicators in two tables gives one of them two values. */
final class TablesApart {
  /** Two forms of different projects share some names, such as 群众满意度, and no more. */
  private static final int FEWEST = 3;

  private record Column(String name, Function<NormalizedIndicator, @Nullable Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("actual", NormalizedIndicator::actual),
          new Column("target", NormalizedIndicator::target),
          new Column("weight", NormalizedIndicator::weight),
          new Column("score", NormalizedIndicator::score));

  private TablesApart() {}

  static List<Found> check(List<NormalizedEvaluation> evaluations) {
    List<Map<String, NormalizedIndicator>> rows =
        evaluations.stream().map(evaluation -> rows(evaluation.indicators())).toList();
    List<Found> found = new ArrayList<>();
    for (int later = 1; later < evaluations.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (isOfOne(evaluations.get(earlier), evaluations.get(later))) {
          Map<String, NormalizedIndicator> first = rows.get(earlier);
          Map<String, NormalizedIndicator> second = rows.get(later);
          int at = later;
          compare(first, second).forEach(finding -> found.add(new Found(at, finding)));
        }
      }
    }
    return found;
  }

  private static boolean isOfOne(NormalizedEvaluation a, NormalizedEvaluation b) {
    return (a.year() == null || b.year() == null || a.year().equals(b.year()))
        && isOfOneThing(a, b);
  }

  /** Whether both evaluate the same body or project, as far as their names tell. */
  static boolean isOfOneThing(NormalizedEvaluation a, NormalizedEvaluation b) {
    boolean named = a.scope() == Scope.DEPARTMENT || a.project() != null;
    return a.scope() == b.scope()
        && named
        && isOneName(a.project(), b.project())
        && (a.unit() == null || b.unit() == null || isOneName(a.unit(), b.unit()));
  }

  private static boolean isOneName(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? Objects.equals(a, b) : Names.same(a, b);
  }

  /** The rows by name, without those whose name stands twice. */
  private static Map<String, NormalizedIndicator> rows(List<NormalizedIndicator> indicators) {
    Map<String, NormalizedIndicator> rows = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    for (NormalizedIndicator row : indicators) {
      String key = Subjects.key(row.level3());
      if (row.of() == null && rows.putIfAbsent(key, row) != null) {
        twice.add(key);
      }
    }
    rows.keySet().removeAll(twice);
    return rows;
  }

  private static List<Finding> compare(
      Map<String, NormalizedIndicator> first, Map<String, NormalizedIndicator> second) {
    Map<String, NormalizedIndicator> shared = new HashMap<>(first);
    shared.keySet().retainAll(second.keySet());
    List<Finding> findings = new ArrayList<>();
    if (shared.size() >= FEWEST && 2 * shared.size() >= Math.min(first.size(), second.size())) {
      second.forEach(
          (key, row) -> {
            NormalizedIndicator other = shared.get(key);
            Finding finding = other == null ? null : compare(other, row);
            if (finding != null) {
              findings.add(finding);
            }
          });
    }
    return findings;
  }

  private static @Nullable Finding compare(NormalizedIndicator first, NormalizedIndicator second) {
    List<String> words = new ArrayList<>();
    BigDecimal[] figures = new BigDecimal[2];
    for (Column column : COLUMNS) {
      Object a = column.value().apply(first);
      Object b = column.value().apply(second);
      if (a != null && b != null && !isSame(a, b)) {
        words.add("%s %s and %s".formatted(column.name(), shown(a), shown(b)));
        figures = figures[0] == null ? new BigDecimal[] {figure(b), figure(a)} : figures;
      }
    }
    return words.isEmpty()
        ? null
        : new Finding(
            Code.CLAIM_CONFLICT,
            Severity.WARNING,
            "%s: one table and the next disagree: %s."
                .formatted(second.level3(), String.join(", ", words)),
            figures[0],
            figures[1],
            List.of(second.location(), first.location()));
  }

  private static boolean isSame(Object a, Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    }
    return a instanceof Quantity x && b instanceof Quantity y && isSame(x, y);
  }

  /** One sign more or less, as {@code ≥100%} for {@code 100%}, is no other value. */
  static boolean isSame(Quantity a, Quantity b) {
    if (bare(a.text()).equals(bare(b.text()))) {
      return true;
    }
    Quantity.Amount x = a.base();
    Quantity.Amount y = b.base();
    boolean range = a.upper() != null || b.upper() != null;
    boolean signs =
        a.comparator() == null || b.comparator() == null || a.comparator() == b.comparator();
    if (!signs || range) {
      return false;
    }
    if (x != null && y != null) {
      return x.value().compareTo(y.value()) == 0;
    }
    return a.value() != null && b.value() != null && a.value().compareTo(b.value()) == 0;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000()（）。]", "");
  }

  private static String shown(Object value) {
    return value instanceof Quantity quantity ? quantity.text() : Figures.words((BigDecimal) value);
  }

  private static @Nullable BigDecimal figure(Object value) {
    return value instanceof Quantity quantity ? quantity.value() : (BigDecimal) value;
  }
}
