package io.github.recount.normalizer.sum;

import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a section. */
final class SectionRows {
  private final Map<String, List<NormalizedIndicator>> level1 = new HashMap<>();
  private final Map<String, List<NormalizedIndicator>> level2 = new HashMap<>();

  /** Level-2 names that have points of their own beside those of the level-1 name above them. */
  private final Set<String> beside = new HashSet<>();

  private SectionRows() {}

  static SectionRows of(NormalizedEvaluation evaluation) {
    SectionRows rows = new SectionRows();
    for (NormalizedIndicator row : evaluation.indicators()) {
      put(rows.level1, row.level1(), row);
      put(rows.level2, row.level2(), row);
    }
    evaluation.sections().forEach(section -> rows.beside.add(Names.key(section.name())));
    rows.beside.removeAll(rows.level1.keySet());
    return rows;
  }

  /** The indicators below a level-1 name, or below a level-2 name where no level 1 is so named. */
  List<NormalizedIndicator> below(String section) {
    String key = Names.key(section);
    List<NormalizedIndicator> named = level1.get(key);
    return named == null
        ? level2.getOrDefault(key, List.of())
        : named.stream()
            .filter(row -> row.level2() == null || !beside.contains(Names.key(row.level2())))
            .toList();
  }

  private static void put(
      Map<String, List<NormalizedIndicator>> rows, @Nullable String name, NormalizedIndicator row) {
    if (name != null) {
      rows.computeIfAbsent(Names.key(name), key -> new ArrayList<>()).add(row);
    }
  }
}
