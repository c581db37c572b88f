package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one form says, before it is laid out. */
record Content(
    String unit,
    String department,
    String project,
    int year,
    @Nullable String filedOn,
    List<Money> budget,
    List<Target> goals,
    List<List<Item>> groups,
    BigDecimal weights,
    BigDecimal declared,
    BigDecimal recomputed,
    @Nullable String grade,
    List<String> findings) {

  Content {
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    groups = groups.stream().map(List::copyOf).toList();
    findings = List.copyOf(findings);
  }

  /** An annual goal with what came of it. */
  record Target(@Nullable BigDecimal weight, String expected, @Nullable String actual) {}

  /** Indicators of all goals; forms whose goals carry no weights have one group. */
  List<Item> items() {
    return groups.stream().flatMap(List::stream).toList();
  }
}
