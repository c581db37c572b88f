package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself as a whole, above its chapters and forms.
 *
 * @param title as printed, null where a part of a report has none
 * @param unit the body that reports
 * @param filedOn ISO date, as exact as printed
 */
public record ReportHead(
    Evaluation.Scope scope,
    @Nullable String title,
    @Nullable String unit,
    @Nullable Integer year,
    @Nullable String filedOn,
    Location location) {

  /** The same with the year that the prose names, where the title names none. */
  public ReportHead inYear(@Nullable Integer named) {
    return new ReportHead(scope, title, unit, year == null ? named : year, filedOn, location);
  }
}
