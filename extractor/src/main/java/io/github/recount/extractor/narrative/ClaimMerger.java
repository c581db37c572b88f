package io.github.recount.extractor.narrative;

import io.github.recount.extractor.form.Forms;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.narrative.NarrativeReader.Narrative;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings together what the tables and the prose of one document say. */
public final class ClaimMerger {
  /** A paragraph beside one of several forms that speaks of that form's project. */
  private static final Pattern OF_THIS_FORM = Pattern.compile("[本该此](?:项目|专项|表)");

  private final LostScores lostScores = new LostScores();
  private final ClaimReader reader = new ClaimReader();

  /**
   * What prose says of one evaluation.
   *
   * @param grade null where it states none
   */
  private record Said(List<Claim> claims, @Nullable String grade) {
    Said and(Said more) {
      return new Said(
          Stream.concat(claims.stream(), more.claims.stream()).distinct().toList(),
          grade == null ? more.grade : grade);
    }
  }

  /**
   * The evaluations of the tables with the claims that speak of them, then those that only the
   * prose holds. Prose outside the projects' parts speaks of the department, or of the only
   * evaluation.
   */
  public List<Evaluation> merge(Forms forms, Narrative narrative) {
    List<Evaluation> tables = forms.evaluations();
    List<Evaluation> merged = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Evaluation table = tables.get(i);
      boolean ofAll = table.scope() == Evaluation.Scope.DEPARTMENT || tables.size() == 1;
      Said said = ofItsProject(table, narrative).and(beside(table, forms.remarks().get(i)));
      if (ofAll) {
        said = new Said(narrative.claims(), narrative.grade()).and(said);
      }
      merged.add(lostScores.fill(withClaims(table, said, ofAll)));
    }
    narrative.evaluations().stream()
        .filter(e -> tables.stream().noneMatch(t -> sameProject(t, e)))
        .forEach(merged::add);
    return merged;
  }

  private static boolean sameProject(Evaluation a, Evaluation b) {
    return a.project() != null && a.project().equals(b.project());
  }

  /** The chapter or summary that the prose has for the project of a form. */
  private static Said ofItsProject(Evaluation table, Narrative narrative) {
    List<Evaluation> same =
        narrative.evaluations().stream().filter(e -> sameProject(table, e)).toList();
    return new Said(
        same.stream().flatMap(e -> e.claims().stream()).toList(),
        same.stream()
            .map(Evaluation::total)
            .filter(Objects::nonNull)
            .map(Total::grade)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  private Said beside(Evaluation table, List<Prose> remarks) {
    List<Prose> own =
        remarks.stream().filter(line -> OF_THIS_FORM.matcher(line.text()).find()).toList();
    return new Said(
        own.stream().flatMap(line -> reader.claims(line, table.year()).stream()).toList(),
        own.stream().map(reader::grade).flatMap(Optional::stream).findFirst().orElse(null));
  }

  /**
   * The evaluation with what is said of it.
   *
   * @param answers whether what its goals' answers say was done is kept, too
   */
  private Evaluation withClaims(Evaluation e, Said said, boolean answers) {
    List<Claim> claims = new ArrayList<>(e.claims());
    if (answers) {
      e.goals().forEach(goal -> claims.addAll(reader.achievements(goal, e.year())));
    }
    claims.addAll(said.claims());
    return e.withTotal(total(e.total(), said), claims);
  }

  /** The total of the form, with the points and the grade of the prose where it has none. */
  private static @Nullable Total total(@Nullable Total inForm, Said said) {
    String grade = inForm == null || inForm.grade() == null ? said.grade() : inForm.grade();
    Optional<Claim> points =
        said.claims().stream()
            .filter(c -> c.about().equals("total") && c.property().equals("score"))
            .findFirst();
    if (inForm != null && (inForm.score() != null || points.isEmpty())) {
      return new Total(inForm.weight(), inForm.score(), grade, inForm.location());
    }
    return points
        .map(
            claim ->
                new Total(
                    inForm == null ? null : inForm.weight(),
                    new Declared(claim.value().toPlainString(), claim.location()),
                    grade,
                    claim.location()))
        .orElse(null);
  }
}
