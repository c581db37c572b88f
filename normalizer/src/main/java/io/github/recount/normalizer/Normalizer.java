package io.github.recount.normalizer;

import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Report;
import io.github.recount.normalizer.check.Auditor;
import io.github.recount.normalizer.check.LastYear;
import io.github.recount.normalizer.reading.ReadingJudge;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.scoring.Rescorer;
import io.github.recount.normalizer.scoring.RuleBook;
import io.github.recount.normalizer.sum.Summer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Types a report's values, recomputes its sums and finds what does not agree. */
public final class Normalizer {
  private static final int ID_DIGITS = 12;
  private static final String OCR = "ocr";

  private final EvaluationTyper typer = new EvaluationTyper();
  private final Summer summer = new Summer();
  private final Auditor auditor = new Auditor();
  private final Rescorer rescorer;
  private final ReadingJudge judge;

  /** Compares scores with the profiles that the program ships. */
  public Normalizer() {
    this(RuleBook.standard());
  }

  /** Compares scores with these rules. */
  public Normalizer(RuleBook rules) {
    rescorer = new Rescorer(rules);
    judge = new ReadingJudge(rescorer);
  }

  /**
   * One that compares scores with the rules of a file first; see docs/scoring.md.
   *
   * @throws IllegalArgumentException if a line is no rule; the message names file and line
   * @throws IOException if the file cannot be read
   */
  public static Normalizer withRules(Path file) throws IOException {
    return new Normalizer(RuleBook.withFile(file));
  }

  /**
   * Where a report gives other figures for last year than the report of last year does; nothing
   * unless the other evaluation is of the same thing and of the year before.
   */
  public static List<Finding> compareWithLastYear(
      NormalizedEvaluation now, NormalizedEvaluation before) {
    return LastYear.compare(now, before);
  }

  /** The evaluations of one document, in its order. */
  public List<NormalizedEvaluation> normalize(String sha256, Report report) {
    String prefix = sha256.substring(0, Math.min(ID_DIGITS, sha256.length()));
    List<NormalizedEvaluation> normalized = new ArrayList<>();
    for (Evaluation declared : report.evaluations()) {
      String id = prefix + "-" + (normalized.size() + 1);
      NormalizedEvaluation read = judge.settle(typer.type(id, declared), declared.notes());
      NormalizedEvaluation summed = summer.sum(read);
      normalized.add(rescorer.rescore(summed, declared.notes()));
    }
    return auditor.audit(normalized, report.text().equals(OCR));
  }
}
