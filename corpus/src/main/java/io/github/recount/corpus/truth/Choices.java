package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Truth.TrueIndicator;
import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Of what reads in two ways: how often the taken reading is the true one, how often another. */
final class Choices {
  /** What arithmetic settled: no alternatives are left of it. */
  private static final String SETTLED = "settled by arithmetic";

  private final Map<String, Choice> byKind = new TreeMap<>();

  /** Readings of one kind. */
  static final class Choice {
    private int readings;
    private int first;
    private int other;

    int readings() {
      return readings;
    }

    /** Those in which the row as it was taken is the true one. */
    int first() {
      return first;
    }

    /** Those in which the alternative is the true one. */
    int other() {
      return other;
    }

    private void add(boolean firstIsTrue, boolean otherIsTrue) {
      readings++;
      first += firstIsTrue ? 1 : 0;
      other += !firstIsTrue && otherIsTrue ? 1 : 0;
    }
  }

  void add(TrueIndicator truth, NormalizedIndicator found) {
    found.alternatives().stream()
        .map(NormalizedAlternative::reading)
        .distinct()
        .forEach(reading -> add(truth, found, reading));
    if (found.repairs().stream().anyMatch(r -> r.kind() == Repair.Kind.READING_SETTLED)) {
      boolean right =
          Field.INDICATOR.stream()
              .filter(field -> field.kind() != Field.Kind.WORD)
              .allMatch(field -> field.agrees(truth, found));
      byKind.computeIfAbsent(SETTLED, kind -> new Choice()).add(right, false);
    }
  }

  private void add(TrueIndicator truth, NormalizedIndicator found, int reading) {
    NormalizedIndicator other = found.in(reading);
    boolean first = true;
    boolean second = true;
    Alternative.Kind kind = Alternative.Kind.FIGURE_BROKEN;
    for (NormalizedAlternative alternative : found.alternatives()) {
      if (alternative.reading() == reading) {
        kind = alternative.kind();
        String name = alternative.field().name().toLowerCase(Locale.ROOT);
        for (Field<TrueIndicator, NormalizedIndicator> field : Field.INDICATOR) {
          if (field.name().equals(name)) {
            first &= field.agrees(truth, found);
            second &= field.agrees(truth, other);
          }
        }
      }
    }
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    byKind.computeIfAbsent(name, any -> new Choice()).add(first, second);
  }

  Map<String, Choice> byKind() {
    return new TreeMap<>(byKind);
  }
}
