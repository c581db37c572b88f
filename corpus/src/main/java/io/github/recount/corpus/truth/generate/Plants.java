package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth.TrueFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All errors that can be planted. */
final class Plants {
  private static final List<Plant> ALL =
      Stream.of(SumPlants.ALL, BudgetPlants.ALL, RowPlants.ALL, ProsePlants.ALL, YearPlants.ALL)
          .flatMap(List::stream)
          .toList();

  private Plants() {}

  static List<Plant> all() {
    return ALL;
  }

  static Plant named(String name) {
    return ALL.stream()
        .filter(plant -> plant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no plant " + name));
  }

  /** A label of what must be found, with the figures as the report has them. */
  static TrueFinding label(
      String code,
      @Nullable String of,
      @Nullable BigDecimal declared,
      @Nullable BigDecimal recomputed) {
    return new TrueFinding(
        code, of, Points.plainOrNull(declared), Points.plainOrNull(recomputed), false);
  }

  /** A label of what may be found besides. */
  static TrueFinding maybe(String code, @Nullable String of) {
    return new TrueFinding(code, of, null, null, true);
  }
}
