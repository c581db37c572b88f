package io.github.recount.extractor.form;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.report.Evaluation;
import java.util.List;

/**
 * What the tables of a document hold.
 *
 * @param prose the paragraphs that belong to no form
 * @param warnings rows that look like part of a form and could not be placed, in words
 */
public record Forms(List<Evaluation> evaluations, List<Prose> prose, List<String> warnings) {

  public Forms {
    evaluations = List.copyOf(evaluations);
    prose = List.copyOf(prose);
    warnings = List.copyOf(warnings);
  }
}
