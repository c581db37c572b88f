package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.report.Section;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a score back that a shifted row has lost, where the section's declared points or the prose
 * say what it was, and nothing says otherwise.
 */
final class LostScores {

  /** A figure that follows, and where from. */
  private record Evidence(BigDecimal score, String from, Location location) {}

  Evaluation fill(Evaluation e) {
    List<Indicator> filled = new ArrayList<>();
    for (Indicator row : e.indicators()) {
      boolean lost =
          row.score() == null
              && row.weight() != null
              && row.repairs().stream().anyMatch(r -> r.kind() == Repair.Kind.ROW_SHIFTED);
      filled.add(lost ? evidence(row, e).map(found -> withScore(row, found)).orElse(row) : row);
    }
    return filled.equals(e.indicators()) ? e : e.withIndicators(filled);
  }

  private static Optional<Evidence> evidence(Indicator row, Evaluation e) {
    List<Evidence> all = new ArrayList<>();
    claim(e, Wording.bare(row.level3()))
        .ifPresent(c -> all.add(new Evidence(c.value(), "the prose", c.location())));
    fromSection(row, e).ifPresent(all::add);
    boolean agree =
        all.stream().map(Evidence::score).allMatch(s -> s.compareTo(all.get(0).score()) == 0);
    if (all.isEmpty() || !agree) {
      return Optional.empty();
    }
    String from = String.join(" and ", all.stream().map(Evidence::from).toList());
    return Optional.of(new Evidence(all.get(0).score(), from, all.get(0).location()));
  }

  private static Optional<Claim> claim(Evaluation e, String name) {
    return e.claims().stream()
        .filter(c -> c.property().equals("score") && c.about().equals(Wording.halfWidth(name)))
        .findFirst();
  }

  /** What is missing from the section's declared points, if this row alone lacks its score. */
  private static Optional<Evidence> fromSection(Indicator row, Evaluation e) {
    Optional<Section> section =
        e.sections().stream()
            .filter(s -> s.name().equals(row.level1()) && s.score() != null)
            .findFirst();
    List<Indicator> others =
        e.indicators().stream()
            .filter(
                o ->
                    !o.location().equals(row.location())
                        && o.of() == null
                        && Objects.equals(o.level1(), row.level1()))
            .toList();
    List<BigDecimal> scores =
        others.stream()
            .map(Indicator::score)
            .flatMap(s -> Optional.ofNullable(s).flatMap(LostScores::number).stream())
            .toList();
    if (section.isEmpty() || scores.size() != others.size()) {
      return Optional.empty();
    }
    Declared declared = Objects.requireNonNull(section.get().score());
    BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return number(declared)
        .map(points -> points.subtract(sum))
        .filter(rest -> rest.signum() >= 0)
        .map(rest -> new Evidence(rest, "the section's declared points", declared.location()));
  }

  private static Optional<BigDecimal> number(Declared value) {
    String text = Wording.halfWidth(Wording.bare(value.text()));
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Indicator withScore(Indicator row, Evidence found) {
    List<Repair> repairs = new ArrayList<>(row.repairs());
    repairs.add(
        new Repair(
            Repair.Kind.VALUE_INFERRED, "the score was lost; it follows from " + found.from()));
    return new Indicator(
        row.goal(),
        row.level1(),
        row.level2(),
        row.level3(),
        row.level4(),
        row.target(),
        row.actual(),
        row.unit(),
        row.weight(),
        new Declared(found.score().toPlainString(), found.location()),
        row.reason(),
        row.of(),
        row.criterion(),
        row.previous(),
        repairs,
        row.alternatives(),
        Repair.confidence(repairs),
        row.location());
  }
}
