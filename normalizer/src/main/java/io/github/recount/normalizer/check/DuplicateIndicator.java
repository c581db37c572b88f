package io.github.recount.normalizer.check;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One indicator stands twice below the same goal, with the same target and the same actual. */
final class DuplicateIndicator implements Check {
  /** What makes two rows the same. */
  private record Identity(
      @Nullable Integer goal,
      @Nullable String level1,
      @Nullable String level2,
      String level3,
      @Nullable String level4,
      @Nullable String target,
      @Nullable String actual) {
    static Identity of(NormalizedIndicator row) {
      return new Identity(
          row.goal(),
          row.level1(),
          row.level2(),
          row.level3(),
          row.level4(),
          text(row.target()),
          text(row.actual()));
    }

    private static @Nullable String text(@Nullable Quantity quantity) {
      return quantity == null ? null : quantity.text();
    }
  }

  @Override
  public Code code() {
    return Code.DUPLICATE_INDICATOR;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    Map<Identity, List<Location>> places = new LinkedHashMap<>();
    for (NormalizedIndicator row : evaluation.indicators()) {
      if (row.of() == null && (row.target() != null || row.actual() != null)) {
        places.computeIfAbsent(Identity.of(row), key -> new ArrayList<>()).add(row.location());
      }
    }
    List<Finding> findings = new ArrayList<>();
    places.forEach(
        (row, locations) -> {
          if (locations.size() > 1) {
            findings.add(finding(row, locations));
          }
        });
    return findings;
  }

  private static Finding finding(Identity row, List<Location> locations) {
    return new Finding(
        Code.DUPLICATE_INDICATOR,
        Severity.INFO,
        "%s stands %d times with the same target and actual."
            .formatted(row.level3(), locations.size()),
        null,
        null,
        locations);
  }
}
