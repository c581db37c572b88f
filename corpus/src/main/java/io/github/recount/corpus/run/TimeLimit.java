package io.github.recount.corpus.run;

import java.time.Duration;

/**
 * How long a worker may take.
 *
 * @param duration for a file
 * @param anew whether it counts anew from each page that was recognized, since a scan takes as long
 *     as it has pages
 */
public record TimeLimit(Duration duration, boolean anew) {
  /** More than any file with text needs, or any page that must be recognized. */
  public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(2), /* anew= */ true);

  /** One that nothing extends. */
  public static TimeLimit of(Duration duration) {
    return new TimeLimit(duration, /* anew= */ false);
  }
}
