package io.github.recount.extractor.form;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.ReportHead;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a document hold.
 *
 * @param remarks for each evaluation the paragraphs beside it that speak of it
 * @param prose the other paragraphs that belong to no form
 * @param warnings rows that look like part of a form and could not be placed, in words
 * @param head of the report, null where no title names a self-evaluation
 */
public record Forms(
    List<Evaluation> evaluations,
    List<List<Prose>> remarks,
    List<Prose> prose,
    List<String> warnings,
    @Nullable ReportHead head) {

  public Forms {
    evaluations = List.copyOf(evaluations);
    remarks = remarks.stream().map(List::copyOf).toList();
    prose = List.copyOf(prose);
    warnings = List.copyOf(warnings);
  }

  /** These forms with more to warn of. */
  Forms withWarnings(List<String> more) {
    List<String> all = Stream.concat(warnings.stream(), more.stream()).toList();
    return new Forms(evaluations, remarks, prose, all, head);
  }
}
