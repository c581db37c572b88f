package io.github.recount.normalizer.scoring;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Part;
import io.github.recount.normalizer.report.ScoringRules.SectionWeight;
import io.github.recount.normalizer.report.ScoringRules.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the notes of a report say of scoring; what they leave out is null or empty.
 *
 * @param ofSections rules for the rows of a section, by the key of its name
 * @param location of the first note that states one
 */
record StatedRules(
    @Nullable Formula positive,
    @Nullable Formula reverse,
    @Nullable Formula equal,
    List<Tier> tiers,
    @Nullable Deduction deduction,
    List<SectionWeight> sections,
    Map<String, RowRule> ofSections,
    @Nullable Location location) {

  StatedRules {
    tiers = List.copyOf(tiers);
    sections = List.copyOf(sections);
    ofSections = Map.copyOf(ofSections);
  }

  /** The parts that are stated; a deduction is what each formula becomes that is not. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    add(parts, Part.POSITIVE, positive != null || deduction != null);
    add(parts, Part.REVERSE, reverse != null || deduction != null);
    add(parts, Part.EQUAL, equal != null || deduction != null);
    add(parts, Part.TIERS, !tiers.isEmpty());
    add(parts, Part.SECTIONS, !sections.isEmpty());
    return parts;
  }

  /** Weights of sections alone do not say how a row is scored. */
  boolean sayHowToScore() {
    return parts().stream().anyMatch(part -> part != Part.SECTIONS);
  }

  private static void add(List<Part> parts, Part part, boolean stated) {
    if (stated) {
      parts.add(part);
    }
  }
}
