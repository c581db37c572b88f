package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedBudgetLine.Recomputed;
import io.github.recount.normalizer.value.PointsReader;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import io.github.recount.normalizer.value.RateReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types the budget block and recomputes its rates. */
public final class BudgetTyper {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private final QuantityReader quantities = new QuantityReader();
  private final RateReader rates = new RateReader();
  private final PointsReader points = new PointsReader();

  /** The lines in their order; the claims may prove that the heading's unit is wrong. */
  public TypedBudget type(List<BudgetLine> lines, List<Claim> claims) {
    BudgetUnits units = BudgetUnits.judge(lines, claims);
    return new TypedBudget(
        lines.stream().map(line -> line(line, units)).toList(), units.findings());
  }

  private NormalizedBudgetLine line(BudgetLine line, BudgetUnits units) {
    Quantity initial = amount(line.initial(), line, units);
    Quantity adjusted = amount(line.adjusted(), line, units);
    Quantity executed = amount(line.executed(), line, units);
    BigDecimal exact = ExecutionRate.percent(initial, adjusted, executed);
    BigDecimal weight = points.read(line.weight());
    List<NormalizedAlternative> alternatives = alternatives(line, units, exact);
    List<Repair> repairs = new ArrayList<>(line.repairs());
    List<NormalizedAlternative> inOtherUnit = inOtherUnit(line, units, alternatives);
    if (!inOtherUnit.isEmpty()) {
      alternatives.addAll(inOtherUnit);
      repairs.add(new Repair(Repair.Kind.READS_TWO_WAYS, inOtherUnit.get(0).note()));
    }
    return new NormalizedBudgetLine(
        line.item(),
        initial,
        adjusted,
        executed,
        line.rate() == null ? null : rates.read(line.rate(), exact),
        weight,
        points.read(line.score()),
        exact == null ? null : new Recomputed(rounded(exact), score(weight, exact)),
        Repair.confidence(repairs),
        repairs,
        alternatives,
        line.location());
  }

  private List<NormalizedAlternative> alternatives(
      BudgetLine line, BudgetUnits units, @Nullable BigDecimal exact) {
    List<NormalizedAlternative> all = new ArrayList<>();
    for (Alternative other : line.alternatives()) {
      Declared value = other.value();
      Quantity quantity =
          switch (other.field()) {
            case INITIAL, ADJUSTED, EXECUTED -> amount(value, line, units);
            case RATE -> value == null ? null : rates.read(value, exact);
            case WEIGHT, SCORE -> value == null ? null : quantities.read(value, null);
            default -> Quantity.ofText(value);
          };
      all.add(
          new NormalizedAlternative(
              other.field(), other.reading(), other.kind(), other.note(), quantity));
    }
    return all;
  }

  /** The amounts of which nothing proves that they are in the heading's unit: one reading. */
  private List<NormalizedAlternative> inOtherUnit(
      BudgetLine line, BudgetUnits units, List<NormalizedAlternative> before) {
    int reading = before.stream().mapToInt(NormalizedAlternative::reading).max().orElse(1) + 1;
    Map<Alternative.Field, Declared> cells = new EnumMap<>(Alternative.Field.class);
    putIfThere(cells, Alternative.Field.INITIAL, line.initial());
    putIfThere(cells, Alternative.Field.ADJUSTED, line.adjusted());
    putIfThere(cells, Alternative.Field.EXECUTED, line.executed());
    List<NormalizedAlternative> all = new ArrayList<>();
    cells.forEach(
        (field, cell) -> {
          String unit = units.otherUnitOf(cell, line);
          if (unit != null) {
            String note =
                "the heading says %s, and nothing tells whether the amounts are in %s"
                    .formatted(line.moneyUnit(), unit);
            all.add(
                new NormalizedAlternative(
                    field,
                    reading,
                    Alternative.Kind.UNIT_UNPROVEN,
                    note,
                    quantities.read(cell, unit)));
          }
        });
    return all;
  }

  private static void putIfThere(
      Map<Alternative.Field, Declared> cells, Alternative.Field field, @Nullable Declared cell) {
    if (cell != null) {
      cells.put(field, cell);
    }
  }

  private @Nullable Quantity amount(@Nullable Declared cell, BudgetLine line, BudgetUnits units) {
    return cell == null ? null : quantities.read(cell, units.unitOf(cell, line));
  }

  /** The rule of nearly every form: the weight times the rate, not more than the weight. */
  private static @Nullable BigDecimal score(@Nullable BigDecimal weight, BigDecimal rate) {
    return weight == null ? null : rounded(weight.multiply(rate.min(HUNDRED)).movePointLeft(2));
  }

  private static BigDecimal rounded(BigDecimal exact) {
    BigDecimal figure = exact.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    return figure.scale() < 0 ? figure.setScale(0) : figure;
  }
}
