package io.github.recount.extractor.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document declares.
 *
 * @param pages number of pages, null where the format has none
 * @param text {@code native}, {@code ocr} or {@code none}
 * @param warnings what a person should know about the reading
 */
public record Report(
    List<Evaluation> evaluations, @Nullable Integer pages, String text, List<String> warnings) {

  public Report {
    evaluations = List.copyOf(evaluations);
    warnings = List.copyOf(warnings);
  }
}
