package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with the unit of a budget block. */
final class UnitFindings {
  private UnitFindings() {}

  static Finding mixture(Declared odd, @Nullable BigDecimal value, String heading, String unit) {
    return new Finding(
        Finding.Code.UNIT_SUSPECT,
        Finding.Severity.WARNING,
        "The heading says %s, but %s is in %s: the rate of its row follows only so."
            .formatted(heading, odd.text(), unit),
        value,
        null,
        List.of(odd.location()));
  }

  static Finding contradiction(
      Declared cell, BigDecimal value, String heading, String unit, Evidence proof) {
    List<Location> locations = new ArrayList<>();
    locations.add(cell.location());
    proof.claims().forEach(claim -> locations.add(claim.location()));
    return new Finding(
        Finding.Code.UNIT_SUSPECT,
        Finding.Severity.WARNING,
        "The heading says %s, but %s is in %s: the report states %s elsewhere."
            .formatted(heading, value.toPlainString(), unit, proof.words()),
        value,
        proof.yuan(),
        locations);
  }

  static Finding joined(Finding first, Finding next) {
    List<Location> locations = new ArrayList<>(first.locations());
    locations.addAll(next.locations());
    return new Finding(
        first.code(),
        first.severity(),
        first.message(),
        first.declared(),
        first.recomputed(),
        locations.stream().distinct().toList());
  }

  static Finding implausible(Declared cell, BigDecimal value, String unit) {
    return new Finding(
        Finding.Code.UNIT_SUSPECT,
        Finding.Severity.INFO,
        "%s %s is more than 100 亿元; nothing else in the report tells whether it is in 元."
            .formatted(value.toPlainString(), unit),
        value,
        null,
        List.of(cell.location()));
  }
}
