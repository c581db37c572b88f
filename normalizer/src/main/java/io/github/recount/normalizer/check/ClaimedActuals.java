package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Comparator;
import io.github.recount.normalizer.value.QuantityReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What prose says was done, and how many per cent of its target that is. */
final class ClaimedActuals {
  private static final QuantityReader QUANTITIES = new QuantityReader();

  /** Claims of one sentence speak of one thing. */
  private record Sentence(String about, String text, Location location) {
    static Sentence of(Claim claim) {
      return new Sentence(claim.about(), claim.text(), claim.location());
    }
  }

  private ClaimedActuals() {}

  static List<Conflict> conflicts(NormalizedEvaluation evaluation, Subjects subjects) {
    Map<Sentence, Quantity> actuals = new HashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : evaluation.claims()) {
      if (claim.property().equals("actual")) {
        Quantity actual = quantity(claim);
        actuals.put(Sentence.of(claim), actual);
        NormalizedIndicator row = subjects.meant(claim.about());
        if (row != null) {
          actual(claim, actual, row, conflicts);
        }
      }
    }
    Map<String, Claim> unmatched = new HashMap<>();
    for (Claim claim : evaluation.claims()) {
      if (claim.property().equals("achievement")) {
        NormalizedIndicator row = subjects.meant(claim.about());
        if (row == null) {
          achievement(claim, unmatched, conflicts);
        } else {
          achievement(claim, actuals.get(Sentence.of(claim)), row, conflicts);
        }
      }
    }
    return conflicts;
  }

  private static void actual(
      Claim claim, Quantity stated, NormalizedIndicator row, List<Conflict> conflicts) {
    Quantity actual = row.actual();
    if (actual == null || !isExact(stated) || actual.value() == null || actual.upper() != null) {
      return;
    }
    BigDecimal figure = inUnitOf(stated, actual);
    BigDecimal back = inUnitOf(actual, stated);
    if (figure == null || back == null || mayBe(claim.value(), actual, figure, back)) {
      return;
    }
    conflicts.add(
        new Conflict(
            claim,
            "%s: the prose says %s, the table %s."
                .formatted(row.level3(), stated.text(), actual.text()),
            figure,
            actual.text(),
            row.location()));
  }

  /** Whether what is said is the table's figure, rounded either way, or lies within its bound. */
  private static boolean mayBe(
      BigDecimal said, Quantity actual, BigDecimal figure, BigDecimal back) {
    boolean same =
        Figures.agree(said, figure) || Figures.agree(Objects.requireNonNull(actual.value()), back);
    if (same || isExact(actual)) {
      return same;
    }
    boolean least =
        actual.comparator() == Comparator.AT_LEAST || actual.comparator() == Comparator.MORE;
    return least ? said.compareTo(figure) > 0 : said.compareTo(figure) < 0;
  }

  /** The other's value in the unit of the first; null where the two do not measure the same. */
  private static @Nullable BigDecimal inUnitOf(Quantity unit, Quantity other) {
    BigDecimal value = unit.value();
    if (isOneUnit(unit, other)) {
      return other.value();
    }
    Amount base = unit.base();
    Amount from = other.base();
    if (base == null || from == null || value == null || value.signum() == 0) {
      return null;
    }
    return unit.kind() == other.kind() && base.unit().equals(from.unit())
        ? from.value().multiply(value).divide(base.value(), MathContext.DECIMAL64)
        : null;
  }

  private static void achievement(
      Claim claim, @Nullable Quantity stated, NormalizedIndicator row, List<Conflict> conflicts) {
    Quantity target = row.target();
    Quantity actual = stated == null ? row.actual() : stated;
    if (target == null || actual == null || !isReached(target) || !isExact(actual)) {
      return;
    }
    BigDecimal whole = target.value();
    BigDecimal part = actual.value();
    if (whole == null || part == null || whole.signum() <= 0 || !isOneUnit(actual, target)) {
      return;
    }
    BigDecimal percent = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    if (!isRounded(claim.value(), percent)) {
      BigDecimal shown = Figures.shown(percent);
      conflicts.add(
          new Conflict(
              claim,
              "%s: the prose calls %s of %s %s%% of the target; it is %s%%."
                  .formatted(
                      row.level3(),
                      actual.text(),
                      target.text(),
                      Figures.words(claim.value()),
                      Figures.words(shown)),
              shown,
              Figures.words(shown) + "%",
              row.location()));
    }
  }

  /** Of what the table does not hold, two statements can still contradict each other. */
  private static void achievement(
      Claim claim, Map<String, Claim> others, List<Conflict> conflicts) {
    Claim first = others.putIfAbsent(Subjects.key(claim.about()), claim);
    if (first != null
        && !Figures.agree(first.value(), claim.value())
        && !Figures.agree(claim.value(), first.value())) {
      conflicts.add(
          new Conflict(
              claim,
              "%s: the prose gives %s%% of the target in one place and %s%% in another."
                  .formatted(
                      claim.about(), Figures.words(first.value()), Figures.words(claim.value())),
              first.value(),
              null,
              first.location()));
    }
  }

  private static Quantity quantity(Claim claim) {
    String unit = claim.unit() == null ? "" : claim.unit();
    String bound = claim.comparator() == null ? "" : claim.comparator();
    String text = bound + claim.value().toPlainString() + unit;
    return QUANTITIES.read(new Declared(text, claim.location()), null);
  }

  private static boolean isExact(Quantity quantity) {
    boolean bounded = quantity.comparator() != null && quantity.comparator() != Comparator.EQUAL;
    return quantity.value() != null && quantity.upper() == null && !bounded;
  }

  private static boolean isReached(Quantity target) {
    return target.upper() == null
        && target.comparator() != Comparator.AT_MOST
        && target.comparator() != Comparator.LESS;
  }

  /** A bare number is in the unit of the other; 人 and 人次 may be another count. */
  private static boolean isOneUnit(Quantity a, Quantity b) {
    return a.kind() == b.kind()
        && (a.unit() == null || b.unit() == null || a.unit().equals(b.unit()));
  }

  /** Rounded, or with what lies behind the last digit left away. */
  private static boolean isRounded(BigDecimal printed, BigDecimal exact) {
    return Figures.agree(printed, exact)
        || Figures.same(printed, exact.setScale(printed.scale(), RoundingMode.DOWN));
  }
}
