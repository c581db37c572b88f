package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.QuantityReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Amounts stated elsewhere in the report that add up to one of its budget cells.
 *
 * @param yuan their sum in 元
 * @param step the last printed digit of the most exact of them, in 元
 */
record Evidence(List<Claim> claims, BigDecimal yuan, BigDecimal step) {
  /** More amounts, or sums of more than three, would fit any figure by chance. */
  private static final int MOST_CLAIMS = 12;

  /**
   * How many times its last digit a sum must be to prove anything: the more sums are tried, the
   * more digits must agree.
   */
  private static final List<BigDecimal> LEAST_STEPS =
      List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(10_000), BigDecimal.valueOf(100_000));

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final QuantityReader QUANTITIES = new QuantityReader();

  /** The sums of up to three amounts that are exact enough to prove a unit. */
  static List<Evidence> sums(List<Claim> claims, String headingUnit) {
    List<Evidence> singles =
        claims.stream()
            .filter(claim -> claim.property().equals("amount"))
            .limit(MOST_CLAIMS)
            .map(claim -> single(claim, headingUnit))
            .filter(single -> single != null)
            .toList();
    List<Evidence> sums = new ArrayList<>();
    for (int i = 0; i < singles.size(); i++) {
      sums.add(singles.get(i));
      for (int j = i + 1; j < singles.size(); j++) {
        Evidence pair = singles.get(i).plus(singles.get(j));
        sums.add(pair);
        for (int k = j + 1; k < singles.size(); k++) {
          sums.add(pair.plus(singles.get(k)));
        }
      }
    }
    return sums.stream().filter(Evidence::isExact).toList();
  }

  /** An amount in 元; null where the unit is none, or has no fixed value. */
  static @Nullable BigDecimal yuan(BigDecimal value, Declared at, String unit) {
    Amount base = QUANTITIES.read(new Declared(value.toPlainString(), at.location()), unit).base();
    return base != null && base.unit().equals("元") ? base.value() : null;
  }

  /** Whether the sum is this amount in 元, within half of the last digit that it is printed with. */
  boolean proves(BigDecimal amount) {
    return yuan.subtract(amount).abs().multiply(TWO).compareTo(step) <= 0;
  }

  /** Whether every amount carries its own unit, so that the heading has no part in it. */
  boolean isIndependent() {
    return claims.stream().allMatch(claim -> claim.unit() != null);
  }

  String words() {
    return claims.stream()
        .map(claim -> claim.value().toPlainString() + (claim.unit() == null ? "" : claim.unit()))
        .collect(Collectors.joining(" + "));
  }

  private static @Nullable Evidence single(Claim claim, String headingUnit) {
    String unit = claim.unit() == null ? headingUnit : claim.unit();
    String money = unit.endsWith("元") ? unit : unit + "元";
    Declared at = new Declared(claim.text(), claim.location());
    BigDecimal yuan = yuan(claim.value(), at, money);
    BigDecimal step = yuan(claim.value().ulp(), at, money);
    return yuan == null || step == null ? null : new Evidence(List.of(claim), yuan, step);
  }

  private Evidence plus(Evidence other) {
    List<Claim> both = new ArrayList<>(claims);
    both.addAll(other.claims);
    return new Evidence(List.copyOf(both), yuan.add(other.yuan), step.min(other.step));
  }

  private boolean isExact() {
    BigDecimal least = LEAST_STEPS.get(claims.size() - 1);
    return yuan.abs().compareTo(step.multiply(least)) >= 0;
  }
}
