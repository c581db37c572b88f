package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the report declares of a whole section: a level-1 name, or the budget execution.
 *
 * @param name bare level-1 name
 */
public record Section(
    String name, @Nullable Declared weight, @Nullable Declared score, Location location) {

  /** This section with what it lacks taken from another statement of the same section. */
  public Section completedBy(Section other) {
    return new Section(
        name,
        weight == null ? other.weight : weight,
        score == null ? other.score : score,
        score == null && other.score != null ? other.location : location);
  }
}
