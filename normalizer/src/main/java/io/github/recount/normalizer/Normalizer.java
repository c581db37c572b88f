package io.github.recount.normalizer;

import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Report;
import io.github.recount.normalizer.check.Auditor;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.scoring.Profile;
import io.github.recount.normalizer.scoring.Profiles;
import io.github.recount.normalizer.scoring.Rescorer;
import io.github.recount.normalizer.sum.Summer;
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

  /** Compares scores with the profiles that the program ships. */
  public Normalizer() {
    this(Profiles.standard());
  }

  /** Compares scores with these profiles; see {@link Profiles#withFile}. */
  public Normalizer(List<Profile> profiles) {
    rescorer = new Rescorer(profiles);
  }

  /** The evaluations of one document, in its order. */
  public List<NormalizedEvaluation> normalize(String sha256, Report report) {
    String prefix = sha256.substring(0, Math.min(ID_DIGITS, sha256.length()));
    List<NormalizedEvaluation> normalized = new ArrayList<>();
    for (Evaluation declared : report.evaluations()) {
      String id = prefix + "-" + (normalized.size() + 1);
      NormalizedEvaluation summed = summer.sum(typer.type(id, declared));
      normalized.add(rescorer.rescore(summed, declared.notes()));
    }
    return auditor.audit(normalized, report.text().equals(OCR));
  }
}
