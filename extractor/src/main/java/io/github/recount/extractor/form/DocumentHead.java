package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.ReportHead;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the report says once for all of its forms: its title, its body, its date. */
final class DocumentHead {
  private static final int LONGEST_SENTENCE = 600;

  private static final Pattern COMMISSIONED =
      Pattern.compile("评价机构[:：]|受.{2,30}委托|第三方(?:评价)?机构.{0,20}(?:开展|实施|负责)|会计师事务所.{0,20}评价");

  private boolean commissioned;
  private final Map<Role, Declared> found = new EnumMap<>(Role.class);
  private final Set<String> titles = new HashSet<>();
  private @Nullable Declared title;

  void addTitle(Declared line) {
    if (title == null) {
      title = line;
    }
    titles.add(Wording.bare(line.text()));
  }

  /** Notes what a paragraph says of who evaluates. */
  void addLine(String text) {
    commissioned |= text.length() <= LONGEST_SENTENCE && COMMISSIONED.matcher(text).find();
  }

  /** Whether somebody else evaluates on commission: no title says 自评, and the report says so. */
  boolean isThirdParty() {
    return commissioned && titles.stream().noneMatch(t -> t.contains("自评"));
  }

  /** Whether the line is a title that came before. */
  boolean isTitle(String text) {
    return titles.contains(Wording.bare(text));
  }

  void addFields(Map<Role, Declared> more) {
    more.forEach(found::putIfAbsent);
  }

  /** Fills what the form itself leaves out; a department's body is not a project's. */
  Evaluation complete(Evaluation e) {
    boolean department = e.scope() == Evaluation.Scope.DEPARTMENT;
    return e.withHead(
        e.title() == null && title != null ? title.text() : e.title(),
        e.unit() == null && department ? body() : e.unit(),
        e.year() == null && title != null ? Figures.year(title.text()).orElse(null) : e.year(),
        e.filedOn() == null && department ? filedOn() : e.filedOn());
  }

  /**
   * The head of a report that evaluates its own body; null where its title is of something else.
   */
  @Nullable ReportHead ofSelfEvaluation() {
    if (title == null || !title.text().contains("自评")) {
      return null;
    }
    boolean project = found.containsKey(Role.PROJECT);
    return new ReportHead(
        Draft.scope(title.text(), project),
        title.text(),
        body(),
        Figures.year(title.text()).orElse(null),
        filedOn(),
        title.location());
  }

  private @Nullable String body() {
    String body = text(Role.BODY);
    return body == null ? text(Role.FILED_BY) : body;
  }

  private @Nullable String text(Role role) {
    Declared value = found.get(role);
    return value == null ? null : value.text();
  }

  private @Nullable String filedOn() {
    return Optional.ofNullable(text(Role.FILED_ON)).flatMap(FieldReader::isoDate).orElse(null);
  }
}
