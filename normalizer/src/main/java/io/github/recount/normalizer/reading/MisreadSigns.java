package io.github.recount.normalizer.reading;

import io.github.recount.extractor.report.Alternative.Field;
import io.github.recount.extractor.report.Alternative.Kind;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.reading.ByRule.Verdict;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notes targets whose sign may have been misread when the report was typed or recognized: {@code
 * 290%} for {@code ≥90%}. What is printed stays; the other reading is kept beside it.
 */
final class MisreadSigns {
  /** What ≥ is taken for, and a figure behind it. */
  private static final Pattern SIGN = Pattern.compile("([2２]|[WwZz])\\s*([1-9１-９][^\\s]{0,20})");

  private static final QuantityReader QUANTITIES = new QuantityReader();

  private final ByRule byRule;
  private final List<Declared> notes;

  MisreadSigns(ByRule byRule, List<Declared> notes) {
    this.byRule = byRule;
    this.notes = List.copyOf(notes);
  }

  /** The evaluation with the other readings of its targets. */
  NormalizedEvaluation noted(NormalizedEvaluation e) {
    NormalizedEvaluation noted = e;
    int trials = 0;
    for (int i = 0; i < e.indicators().size(); i++) {
      NormalizedIndicator row = e.indicators().get(i);
      Quantity other = other(row.target());
      trials += other == null ? 0 : 2;
      if (other != null && trials <= ByRule.mostTrials(e) && mayBe(e, i, row, other)) {
        noted = ByRule.replaced(noted, i, with(row, other));
      }
    }
    return noted;
  }

  private static @Nullable Quantity other(@Nullable Quantity target) {
    Matcher m = SIGN.matcher(target == null ? "" : target.text());
    if (target == null || target.comparator() != null || !m.matches()) {
      return null;
    }
    Quantity other =
        QUANTITIES.read(new Declared("≥" + m.group(2), target.location()), target.unit());
    return other.value() == null ? null : other;
  }

  /** A letter is no part of a figure; a digit is, unless the arithmetic speaks against it. */
  private boolean mayBe(NormalizedEvaluation e, int i, NormalizedIndicator row, Quantity other) {
    Verdict misread = byRule.on(e, i, row.with(Field.TARGET, other), notes);
    boolean number = row.target() != null && row.target().value() != null;
    return number
        ? misread == Verdict.FOR && byRule.on(e, i, row, notes) == Verdict.AGAINST
        : misread != Verdict.AGAINST;
  }

  private static NormalizedIndicator with(NormalizedIndicator row, Quantity other) {
    int reading =
        row.alternatives().stream().mapToInt(NormalizedAlternative::reading).max().orElse(1) + 1;
    String printed = row.target() == null ? "" : row.target().text();
    String note = "«%s» may be «%s» with its sign misread".formatted(printed, other.text());
    List<NormalizedAlternative> all = new ArrayList<>(row.alternatives());
    all.add(new NormalizedAlternative(Field.TARGET, reading, Kind.SIGN_MISREAD, note, other));
    List<Repair> repairs = new ArrayList<>(row.repairs());
    repairs.add(new Repair(Repair.Kind.READS_TWO_WAYS, note));
    return row.withReadings(repairs, all);
  }
}
