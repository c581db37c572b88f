package io.github.recount.normalizer.reading;

import io.github.recount.extractor.report.Alternative.Field;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.scoring.Rescorer;
import io.github.recount.normalizer.sum.Summer;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells readings of targets and actual values apart: the declared score follows from the right one,
 * and what is achieved is near to what was to be achieved.
 */
final class ByRule {
  private static final Set<Field> VALUES = EnumSet.of(Field.TARGET, Field.ACTUAL);

  /** Rows that are scored again in all trials; a trial is a recount of the whole evaluation. */
  private static final int MOST_ROWS = 20_000;

  /** Two values in a cell, in target and actual. */
  private static final int MOST_PARTS = 4;

  private static final BigDecimal NEAR = BigDecimal.valueOf(2);
  private static final BigDecimal FAR = BigDecimal.valueOf(5);
  private static final String WHY = "only so the score and the achievement follow";
  private static final QuantityReader QUANTITIES = new QuantityReader();

  /** What the arithmetic says of a reading. */
  enum Verdict {
    AGAINST,
    SILENT,
    FOR
  }

  private final Rescorer rescorer;
  private final Summer summer = new Summer();

  ByRule(Rescorer rescorer) {
    this.rescorer = rescorer;
  }

  NormalizedEvaluation settle(NormalizedEvaluation typed, List<Declared> notes) {
    NormalizedEvaluation settled = typed;
    int trials = 0;
    for (int i = 0; i < typed.indicators().size(); i++) {
      Options options = Options.of(typed.indicators().get(i), VALUES);
      trials += options.isOpen() ? MOST_PARTS * options.numbers().size() : 0;
      if (options.isOpen() && trials <= mostTrials(typed)) {
        List<Integer> suiting = new ArrayList<>();
        for (int number : options.numbers()) {
          if (best(typed, i, options.in(number), notes) == Verdict.FOR) {
            suiting.add(number);
          }
        }
        if (suiting.size() == 1) {
          settled = replaced(settled, i, options.settled(suiting.get(0), WHY));
        }
      }
    }
    return settled;
  }

  /** So many trials are affordable: few where a hostile file has rows without number. */
  static int mostTrials(NormalizedEvaluation e) {
    return MOST_ROWS / Math.max(1, e.indicators().size());
  }

  /** The verdict on a row; of two values in one cell, the better one counts. */
  private Verdict best(
      NormalizedEvaluation e, int row, NormalizedIndicator read, List<Declared> notes) {
    Verdict best = Verdict.AGAINST;
    for (Quantity target : parts(read.target())) {
      for (Quantity actual : parts(read.actual())) {
        NormalizedIndicator one = read.with(Field.TARGET, target).with(Field.ACTUAL, actual);
        Verdict verdict = on(e, row, one, notes);
        best = verdict.compareTo(best) > 0 ? verdict : best;
      }
    }
    return best;
  }

  private static List<@Nullable Quantity> parts(@Nullable Quantity value) {
    List<@Nullable Quantity> parts = new ArrayList<>();
    if (value != null && value.kind() == Quantity.Kind.TEXT && value.text().contains(" ")) {
      Stream.of(value.text().split(" ", 2))
          .filter(part -> !part.isEmpty())
          .forEach(part -> parts.add(QUANTITIES.read(new Declared(part, value.location()), null)));
    } else {
      parts.add(value);
    }
    return parts;
  }

  /** What the arithmetic says of a row of the evaluation if it reads so. */
  Verdict on(NormalizedEvaluation e, int row, NormalizedIndicator read, List<Declared> notes) {
    NormalizedEvaluation tried = rescorer.rescore(summer.sum(replaced(e, row, read)), notes);
    NormalizedIndicator scored = tried.indicators().get(row);
    Recomputed byRule = scored.recomputed();
    BigDecimal achievement = byRule == null ? null : byRule.achievement();
    if (byRule == null || achievement == null) {
      return Verdict.SILENT;
    }
    boolean contradicted =
        scored.score() != null && byRule.score() != null && !Rescorer.reproduces(scored);
    if (contradicted || !isWithin(achievement, FAR)) {
      return Verdict.AGAINST;
    }
    return isWithin(achievement, NEAR) ? Verdict.FOR : Verdict.SILENT;
  }

  private static boolean isWithin(BigDecimal achievement, BigDecimal factor) {
    return achievement.compareTo(factor) <= 0
        && achievement.multiply(factor).compareTo(BigDecimal.ONE) >= 0;
  }

  static NormalizedEvaluation replaced(NormalizedEvaluation e, int row, NormalizedIndicator by) {
    List<NormalizedIndicator> rows = new ArrayList<>(e.indicators());
    rows.set(row, by);
    return e.withIndicators(rows);
  }
}
