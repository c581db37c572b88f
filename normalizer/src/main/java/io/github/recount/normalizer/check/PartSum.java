package io.github.recount.normalizer.check;

import io.github.recount.normalizer.budget.ExecutionRate;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the budget block do not make its total row, or one of them is more than that. */
final class PartSum implements Check {
  /** Beyond this many rows some of them add up to any figure. */
  private static final int MOST_PARTS = 12;

  private static final Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> COLUMNS =
      columns();

  @Override
  public Code code() {
    return Code.PART_SUM;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    if (evaluation.budget().size() < 2) {
      return List.of();
    }
    return COLUMNS.entrySet().stream()
        .flatMap(column -> check(evaluation.budget(), column.getKey(), column.getValue()))
        .map(finding -> Doubt.ofBudget(finding, evaluation.budget()))
        .toList();
  }

  private static Stream<Finding> check(
      List<NormalizedBudgetLine> lines,
      String column,
      Function<NormalizedBudgetLine, @Nullable Quantity> cell) {
    int at = totalRow(lines);
    if (at < 0) {
      return Stream.empty();
    }
    NormalizedBudgetLine top = lines.get(at);
    Quantity whole = cell.apply(top);
    List<NormalizedBudgetLine> rows = new ArrayList<>(lines);
    rows.remove(at);
    List<Amount> parts =
        rows.stream().map(cell).map(ExecutionRate::amount).filter(Objects::nonNull).toList();
    Amount total = ExecutionRate.amount(whole);
    boolean comparable =
        total != null && parts.stream().allMatch(part -> part.unit().equals(total.unit()));
    if (whole == null || total == null || !comparable || parts.isEmpty()) {
      return Stream.empty();
    }
    List<BigDecimal> amounts = parts.stream().map(Amount::value).toList();
    BigDecimal slack = slack(whole, total);
    BigDecimal largest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (largest.subtract(slack).compareTo(total.value()) > 0) {
      Severity severity = total.value().signum() == 0 ? Severity.WARNING : Severity.ERROR;
      return Stream.of(finding(top, column, severity, total, largest, "one part is"));
    }
    boolean all = parts.size() == rows.size() && rows.stream().anyMatch(PartSum::isRemainder);
    if (!all || parts.size() > MOST_PARTS || someMake(total.value(), slack, amounts)) {
      return Stream.empty();
    }
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Severity severity = isNested(rows) ? Severity.WARNING : Severity.ERROR;
    return Stream.of(finding(top, column, severity, total, sum, "its parts add up to"));
  }

  /** Where the total stands: mostly first, else where alone it is called so; -1 for nowhere. */
  private static int totalRow(List<NormalizedBudgetLine> lines) {
    int[] named = IntStream.range(0, lines.size()).filter(i -> lines.get(i).namesSum()).toArray();
    if (named.length == 0 || named[0] == 0) {
      return 0;
    }
    return named.length == 1 ? named[0] : -1;
  }

  /** Half of the last printed digit of the total row, in the base unit. */
  private static BigDecimal slack(Quantity whole, Amount total) {
    BigDecimal value = Objects.requireNonNull(whole.value());
    boolean zero = value.signum() == 0;
    BigDecimal factor = zero ? BigDecimal.ONE : total.value().divide(value, MathContext.DECIMAL64);
    return value.ulp().multiply(factor).divide(BigDecimal.valueOf(2));
  }

  /** Only with the row for whatever is left are the parts said to be all there are. */
  private static boolean isRemainder(NormalizedBudgetLine line) {
    return line.item().contains("其他") || line.item().contains("其它");
  }

  /** A second 其中, or a division by nature, makes parts of parts. */
  private static boolean isNested(List<NormalizedBudgetLine> rows) {
    return rows.stream().skip(1).anyMatch(row -> row.item().contains("其中"))
        || rows.stream().anyMatch(row -> row.item().contains("性质分"));
  }

  /** Whether some of the rows make the total: the others may be parts of those. */
  private static boolean someMake(BigDecimal total, BigDecimal slack, List<BigDecimal> amounts) {
    List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (BigDecimal amount : amounts) {
      int known = sums.size();
      for (int i = 0; i < known; i++) {
        sums.add(sums.get(i).add(amount));
      }
    }
    return sums.stream().skip(1).anyMatch(sum -> sum.subtract(total).abs().compareTo(slack) <= 0);
  }

  private static Finding finding(
      NormalizedBudgetLine total,
      String column,
      Severity severity,
      Amount declared,
      BigDecimal parts,
      String words) {
    return new Finding(
        Code.PART_SUM,
        severity,
        "%s, %s: the total row gives %s%s, but %s %s%s."
            .formatted(
                total.item(),
                column,
                Figures.words(declared.value()),
                declared.unit(),
                words,
                Figures.words(parts),
                declared.unit()),
        declared.value(),
        parts,
        List.of(total.location()));
  }

  private static Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> columns() {
    Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> columns = new LinkedHashMap<>();
    columns.put("initial budget", NormalizedBudgetLine::initial);
    columns.put("adjusted budget", NormalizedBudgetLine::adjusted);
    columns.put("executed", NormalizedBudgetLine::executed);
    return columns;
  }
}
