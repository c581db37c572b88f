package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Kind;
import io.github.recount.normalizer.value.QuantityReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of the budget as a whole. A sentence may speak of a part of the budget in the same words,
 * so only an amount that is stated twice is taken for that of the whole, and only if no statement
 * agrees with the table.
 */
final class ClaimedAmounts {
  private static final QuantityReader QUANTITIES = new QuantityReader();

  /** Prose shortens 万元 to 万. */
  private static final String UNIT = "元";

  private static final Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> COLUMNS =
      columns();

  private ClaimedAmounts() {}

  static List<Conflict> conflicts(NormalizedEvaluation evaluation) {
    NormalizedBudgetLine line = NormalizedBudgetLine.whole(evaluation.budget());
    if (line == null) {
      return List.of();
    }
    List<Conflict> conflicts = new ArrayList<>();
    COLUMNS.forEach(
        (about, column) -> {
          Quantity cell = column.apply(line);
          List<Claim> claims =
              evaluation.claims().stream()
                  .filter(claim -> claim.about().equals(about) && claim.property().equals("amount"))
                  .toList();
          if (cell != null && cell.kind() == Kind.MONEY && cell.base() != null) {
            compare(claims, about, cell, cell.base(), line, conflicts);
          }
        });
    return conflicts;
  }

  private static void compare(
      List<Claim> claims,
      String about,
      Quantity cell,
      Amount amount,
      NormalizedBudgetLine line,
      List<Conflict> conflicts) {
    if (claims.stream().anyMatch(claim -> isSaidOf(claim, amount))) {
      return;
    }
    Map<BigDecimal, Integer> times = new HashMap<>();
    claims.forEach(claim -> times.merge(claim.value().stripTrailingZeros(), 1, Integer::sum));
    for (Claim claim : claims) {
      if (times.getOrDefault(claim.value().stripTrailingZeros(), 0) > 1) {
        String unit = claim.unit() == null ? "" : claim.unit();
        conflicts.add(
            new Conflict(
                claim,
                "The prose gives %s%s as the %s amount of the budget, the table %s (%s元)."
                    .formatted(
                        Figures.words(claim.value()),
                        unit,
                        about,
                        cell.text(),
                        Figures.words(amount.value())),
                cell.value(),
                cell.text(),
                line.location()));
      }
    }
  }

  /** Whether the claim is the amount in its own unit, rounded as it prints it. */
  private static boolean isSaidOf(Claim claim, Amount amount) {
    String text = claim.value().toPlainString() + (claim.unit() == null ? "" : claim.unit());
    Quantity said = QUANTITIES.read(new Declared(text, claim.location()), UNIT);
    if (said.base() == null || claim.value().signum() == 0) {
      return amount.value().signum() == 0;
    }
    BigDecimal factor = said.base().value().divide(claim.value(), MathContext.DECIMAL64);
    return Figures.agree(claim.value(), amount.value().divide(factor, MathContext.DECIMAL64));
  }

  private static Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> columns() {
    Map<String, Function<NormalizedBudgetLine, @Nullable Quantity>> columns = new LinkedHashMap<>();
    columns.put("initial", NormalizedBudgetLine::initial);
    columns.put("adjusted", NormalizedBudgetLine::adjusted);
    columns.put("executed", NormalizedBudgetLine::executed);
    return columns;
  }
}
