package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.narrative.ProjectParts.Part;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Evaluation.Scope;
import io.github.recount.extractor.report.ReportHead;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads evaluations out of prose: a part for each project, with its money, total and grade. */
public final class NarrativeReader {

  /** What a project's budget line is called, since prose has no heading for it. */
  private static final String PROJECT_ITEM = "项目资金";

  private static final String DEPARTMENT_ITEM = "部门整体支出";

  /** Prose shortens 万元 to 万. */
  private static final String PROSE_UNIT = "元";

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年度?[^。]{0,20}(?:自评|绩效)");

  private final ClaimReader reader = new ClaimReader();

  /**
   * What prose says.
   *
   * @param evaluations one a project whose part declares a total
   * @param claims of the paragraphs outside those parts
   * @param grade that these paragraphs state for the whole
   */
  public record Narrative(
      List<Evaluation> evaluations, List<Claim> claims, @Nullable String grade) {
    public Narrative {
      evaluations = List.copyOf(evaluations);
      claims = List.copyOf(claims);
    }

    /** The same with claims that stand elsewhere. */
    public Narrative withClaims(List<Claim> more) {
      List<Claim> all = new ArrayList<>(claims);
      all.addAll(more);
      return new Narrative(evaluations, all, grade);
    }
  }

  /**
   * Reads the paragraphs of a document that belong to no table.
   *
   * @param whole the head of a report that has no forms, if it has a head: what its prose says is
   *     the evaluation
   */
  public Narrative read(List<Prose> prose, @Nullable ReportHead whole) {
    Integer year = year(prose);
    List<Evaluation> evaluations = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    String grade = null;
    for (Part part : ProjectParts.of(prose)) {
      List<Claim> claims =
          part.paragraphs().stream().flatMap(p -> reader.claims(p, year).stream()).toList();
      Optional<Evaluation> evaluation = evaluation(part, claims, year);
      evaluation.ifPresent(evaluations::add);
      if (evaluation.isEmpty()) {
        others.addAll(claims);
        grade = grade == null ? grade(part).orElse(null) : grade;
      }
    }
    if (whole != null && evaluations.isEmpty() && total(others) != null) {
      return new Narrative(
          List.of(evaluation(whole.inYear(year), null, others, grade)), List.of(), null);
    }
    return new Narrative(evaluations, others, grade);
  }

  private static @Nullable Integer year(List<Prose> prose) {
    for (Prose p : prose) {
      Matcher m = YEAR.matcher(Wording.withYears(Wording.bare(p.text())));
      if (m.find()) {
        return Integer.valueOf(m.group(1));
      }
    }
    return null;
  }

  private Optional<String> grade(Part part) {
    return part.paragraphs().stream().map(reader::grade).flatMap(Optional::stream).findFirst();
  }

  private Optional<Evaluation> evaluation(Part part, List<Claim> claims, @Nullable Integer year) {
    if (part.project() == null || total(claims) == null) {
      return Optional.empty();
    }
    Location place = part.paragraphs().get(0).location();
    ReportHead head = new ReportHead(Scope.PROJECT, null, null, year, null, place);
    return Optional.of(evaluation(head, part.project(), claims, grade(part).orElse(null)));
  }

  private static Evaluation evaluation(
      ReportHead head, @Nullable String project, List<Claim> claims, @Nullable String grade) {
    Claim total = Objects.requireNonNull(total(claims));
    return new Evaluation(
        head.scope(),
        Evaluation.Form.NARRATIVE,
        head.title(),
        head.unit(),
        null,
        null,
        project,
        head.year(),
        head.filedOn(),
        budget(claims, head),
        List.of(),
        List.of(),
        List.of(),
        new Total(null, printed(total), grade, total.location()),
        claims,
        List.of(),
        head.location());
  }

  private static @Nullable Claim total(List<Claim> claims) {
    return first(claims, "score", "total");
  }

  private static List<BudgetLine> budget(List<Claim> claims, ReportHead head) {
    Declared initial = printed(first(claims, "amount", "initial"));
    Declared adjusted = printed(first(claims, "amount", "adjusted"));
    Declared executed = printed(first(claims, "amount", "executed"));
    Declared rate = printed(first(claims, "rate", "rate"));
    if (initial == null && adjusted == null && executed == null) {
      return List.of();
    }
    String item = head.scope() == Scope.PROJECT ? PROJECT_ITEM : DEPARTMENT_ITEM;
    return List.of(
        new BudgetLine(
            item, initial, adjusted, executed, rate, null, null, PROSE_UNIT, head.location()));
  }

  private static @Nullable Declared printed(@Nullable Claim claim) {
    return claim == null
        ? null
        : new Declared(
            claim.value().toPlainString() + (claim.unit() == null ? "" : claim.unit()),
            claim.location());
  }

  private static @Nullable Claim first(List<Claim> claims, String property, String about) {
    return claims.stream()
        .filter(c -> c.property().equals(property) && c.about().equals(about))
        .findFirst()
        .orElse(null);
  }
}
