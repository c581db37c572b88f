package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads evaluations out of prose: a part for each project, with its money, total and grade. */
public final class NarrativeReader {

  /** What a project's budget line is called, since prose has no heading for it. */
  private static final String ITEM = "项目资金";

  /** Prose shortens 万元 to 万. */
  private static final String PROSE_UNIT = "元";

  private static final Pattern PROJECT =
      Pattern.compile("^(?:[0-9一二三四五六七八九十]{1,3}[.、.)]?)?项目(?:支出)?名称:?([^。;]{2,60})$");

  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年度?[^。]{0,20}(?:自评|绩效)");

  private final ClaimReader reader = new ClaimReader();

  /** The paragraphs that speak of one project, or of the report as a whole. */
  private record Part(@Nullable String project, List<Prose> paragraphs) {}

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

  /** Reads the paragraphs of a document that belong to no table. */
  public Narrative read(List<Prose> prose) {
    Integer year = year(prose);
    List<Evaluation> evaluations = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    String grade = null;
    for (Part part : parts(prose)) {
      List<Claim> claims =
          part.paragraphs().stream().flatMap(p -> reader.claims(p, year).stream()).toList();
      Optional<Evaluation> evaluation = evaluation(part, claims, year);
      evaluation.ifPresent(evaluations::add);
      if (evaluation.isEmpty()) {
        others.addAll(claims);
        grade = grade == null ? grade(part).orElse(null) : grade;
      }
    }
    return new Narrative(evaluations, others, grade);
  }

  private static List<Part> parts(List<Prose> prose) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part(null, new ArrayList<>());
    for (Prose p : prose) {
      String text = Wording.halfWidth(Wording.bare(p.text()));
      Matcher project = PROJECT.matcher(text);
      boolean chapter = part.project() != null && CHAPTER.matcher(text).matches();
      if (project.matches() || chapter) {
        parts.add(part);
        part = new Part(project.matches() ? printedName(p.text()) : null, new ArrayList<>());
      }
      part.paragraphs().add(p);
    }
    parts.add(part);
    return parts;
  }

  /** The name as printed, behind its label. */
  private static String printedName(String text) {
    return Wording.clean(text.replaceFirst("^.*?项\\s*目\\s*(?:支出)?\\s*名\\s*称\\s*[:：]?\\s*", ""));
  }

  private static @Nullable Integer year(List<Prose> prose) {
    for (Prose p : prose) {
      Matcher m = YEAR.matcher(Wording.halfWidth(Wording.bare(p.text())));
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
    Claim total = first(claims, "score", "total");
    if (part.project() == null || total == null) {
      return Optional.empty();
    }
    Location place = part.paragraphs().get(0).location();
    return Optional.of(
        new Evaluation(
            Evaluation.Scope.PROJECT,
            Evaluation.Form.NARRATIVE,
            null,
            null,
            null,
            null,
            part.project(),
            year,
            null,
            budget(claims, place),
            List.of(),
            List.of(),
            List.of(),
            new Total(null, printed(total), grade(part).orElse(null), total.location()),
            claims,
            List.of(),
            place));
  }

  private static List<BudgetLine> budget(List<Claim> claims, Location place) {
    Declared initial = printed(first(claims, "amount", "initial"));
    Declared adjusted = printed(first(claims, "amount", "adjusted"));
    Declared executed = printed(first(claims, "amount", "executed"));
    Declared rate = printed(first(claims, "rate", "rate"));
    if (initial == null && adjusted == null && executed == null) {
      return List.of();
    }
    return List.of(
        new BudgetLine(ITEM, initial, adjusted, executed, rate, null, null, PROSE_UNIT, place));
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
