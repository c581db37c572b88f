package io.github.recount.extractor.form.run;

import static io.github.recount.extractor.form.run.RunFit.DOUBTFUL;
import static io.github.recount.extractor.form.run.RunFit.LIKELY;
import static io.github.recount.extractor.form.run.RunFit.NEUTRAL;
import static io.github.recount.extractor.form.run.RunFit.NEVER;
import static io.github.recount.extractor.form.run.RunFit.SURE;
import static io.github.recount.extractor.form.run.RunFit.UNLIKELY;

import io.github.recount.extractor.form.word.Role;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well a part of a text without gaps suits a column of a budget. */
final class RunAmounts {
  /** The last digit of a rate may be rounded to either side. */
  private static final double ROUNDED = 1.01;

  /** In percent; by chance digits give any rate, and nobody spends so much. */
  private static final double MOST_SPENT = 200;

  private RunAmounts() {}

  /** Points for and against a text in a column of amounts. */
  static double amount(RunWord word, Role role, RunCell left) {
    Optional<Figure> figure = word.figure().filter(f -> f.sign().isEmpty() && isMoney(f.unit()));
    if (figure.isEmpty()) {
      return word.isNone() ? DOUBTFUL : NEVER;
    }
    RunWord above = left.above(role);
    double part = above == null ? 0 : partOf(figure.get(), above.figure());
    Optional<Figure> other = figure(left.amount());
    if (other.isEmpty()) {
      return LIKELY + part;
    }
    BigDecimal number = figure.get().number();
    double same = number.compareTo(other.get().number()) == 0 ? LIKELY : 0;
    boolean decimals = figure.get().decimals() == other.get().decimals();
    double near = NEUTRAL * RunFit.distance(number, other.get().number());
    return LIKELY + part + same + (decimals ? NEUTRAL : 0) - Math.min(SURE, near);
  }

  /** The amounts of a source are mostly all of the sum's, and never more. */
  private static double partOf(Figure amount, Optional<Figure> sum) {
    if (sum.isEmpty()) {
      return 0;
    }
    int compared = amount.number().compareTo(sum.get().number());
    return compared == 0 ? SURE : compared > 0 ? UNLIKELY : 0;
  }

  private static Optional<Figure> figure(@Nullable RunWord word) {
    return word == null ? Optional.empty() : word.figure();
  }

  private static boolean isMoney(String unit) {
    return unit.isEmpty() || unit.equals("万元") || unit.equals("元") || unit.equals("亿元");
  }

  /** The rate is the one figure of a budget that proves the others. */
  static double rate(RunWord word, RunCell left) {
    Optional<Figure> rate =
        word.figure()
            .filter(f -> f.sign().isEmpty() && (f.unit().isEmpty() || isPercent(f.unit())));
    if (rate.isEmpty()) {
      return word.isNone() ? DOUBTFUL : NEVER;
    }
    double printed = isPercent(rate.get().unit()) ? LIKELY : 0;
    Optional<Figure> spent = figure(left.word(Role.EXECUTED));
    if (spent.isEmpty()) {
      return printed;
    }
    boolean proved = false;
    for (Role of : new Role[] {Role.ADJUSTED, Role.INITIAL}) {
      Optional<Figure> whole = figure(left.word(of));
      proved |= whole.isPresent() && isShare(spent.get(), whole.get(), rate.get());
    }
    boolean exact = printed > 0 || rate.get().decimals() > 0;
    return printed + (!proved ? UNLIKELY : exact ? SURE + SURE : NEUTRAL);
  }

  private static boolean isShare(Figure part, Figure whole, Figure rate) {
    // Nothing of anything proves nothing.
    if (whole.number().signum() == 0 || part.number().signum() == 0) {
      return false;
    }
    double share = 100 * part.number().doubleValue() / whole.number().doubleValue();
    double printed = rate.number().doubleValue();
    if (share > MOST_SPENT) {
      return false;
    }
    double rounded = ROUNDED * Math.pow(10, -rate.decimals());
    return Math.abs(share - printed) <= rounded
        || rate.unit().isEmpty() && Math.abs(share / 100 - printed) <= rounded;
  }

  private static boolean isPercent(String unit) {
    return unit.equals("%");
  }
}
