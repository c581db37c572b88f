package io.github.recount.extractor.form;

import io.github.recount.extractor.form.row.GoalReader;
import io.github.recount.extractor.form.row.IndicatorReader;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Section;
import io.github.recount.extractor.report.Total;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An evaluation while its form is being read. */
final class Draft {

  /** A code in front of a body's name: {@code 031001-某局}, {@code [155]某局}. */
  private static final Pattern CODE = Pattern.compile("^\\[?([0-9]{3,12})[\\]\\-－—_ ].*");

  private static final Pattern SUM = Pattern.compile("[合总]计|总额");

  private static final Pattern TITLE_POINTS =
      Pattern.compile("(?:得分|总分|评分)[:为]?\\s*([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*分");

  /** The title of one table among others: {@code 表2 自评评分表}. */
  private static final Pattern NUMBERED_TABLE = Pattern.compile("附?表\\s*(?:[0-9]|[一二三四五六七八九十])");

  private static final Pattern PROJECT_TITLE = Pattern.compile("项目|专项|转移支付|政策");
  private static final Pattern DEPARTMENT_TITLE = Pattern.compile("整体|部门");

  final Map<Role, Declared> fields = new EnumMap<>(Role.class);
  final List<BudgetLine> budget = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Declared> notes = new ArrayList<>();
  final GoalReader goals = new GoalReader();
  final IndicatorReader indicators;
  final Map<String, Section> sections = new LinkedHashMap<>();

  /** Sections that lines above their headings name. */
  final Set<String> linedSections = new HashSet<>();

  @Nullable Declared title;
  @Nullable Total total;

  /** The total in the head of the form, which counts where the table has none. */
  @Nullable Total headTotal;

  private @Nullable Location location;

  Draft(Vocabulary vocabulary, @Nullable Declared title) {
    this.indicators = new IndicatorReader(vocabulary);
    this.title = title;
  }

  void startAt(Location place) {
    if (location == null) {
      location = place;
    }
  }

  boolean hasIndicators() {
    return !indicators.indicators().isEmpty();
  }

  /** Whether anything of the form was read. */
  boolean hasBegun() {
    return location != null;
  }

  /** Whether nothing but the head of a form was read: whom it is about, the money, the goals. */
  boolean isFront() {
    return !hasIndicators()
        && (fields.containsKey(Role.PROJECT) || fields.containsKey(Role.BODY) || !budget.isEmpty());
  }

  /**
   * Takes over what stands in a head of its own, where this form says nothing of it itself.
   *
   * @return whether it did
   */
  boolean completeBy(Draft front) {
    if (fields.containsKey(Role.PROJECT) || fields.containsKey(Role.BODY)) {
      return false;
    }
    front.fields.forEach(fields::putIfAbsent);
    if (front.title != null && title != null && NUMBERED_TABLE.matcher(title.text()).lookingAt()) {
      title = front.title;
    }
    if (budget.isEmpty()) {
      budget.addAll(front.budget);
    }
    if (goals.goals().isEmpty()) {
      goals.takeOver(front.goals);
    }
    return true;
  }

  /** Gives the budget's total row its rate and points, if there is a budget. */
  boolean rateBudget(BudgetLine rated) {
    for (int i = budget.size() - 1; i >= 0; i--) {
      if (i == 0 || SUM.matcher(Wording.bare(budget.get(i).item())).find()) {
        budget.set(i, budget.get(i).ratedBy(rated));
        return true;
      }
    }
    return false;
  }

  void addSection(Section section) {
    sections.merge(section.name(), section, Section::completedBy);
  }

  /**
   * The evaluation, if this is one: a form with indicators that somebody has answered. A sheet that
   * only sets targets, or a blank template, is none.
   */
  Optional<Evaluation> build() {
    List<Indicator> rows = indicators.indicators();
    Location place = location;
    boolean answers = rows.stream().anyMatch(row -> row.actual() != null || row.score() != null);
    if (rows.isEmpty() || !answers || place == null) {
      return Optional.empty();
    }
    indicators.sections().forEach(this::addSection);
    String body = text(Role.BODY);
    String filer = body == null ? text(Role.FILED_BY) : body;
    // A department that reports of itself may name itself as nothing else.
    boolean own = filer == null && !fields.containsKey(Role.PROJECT);
    String unit = own ? text(Role.DEPARTMENT) : filer;
    return Optional.of(
        new Evaluation(
            scope(title == null ? "" : title.text(), fields.containsKey(Role.PROJECT)),
            Evaluation.Form.TABLE,
            title == null ? null : title.text(),
            unit,
            unit == null ? null : code(unit),
            text(Role.DEPARTMENT),
            text(Role.PROJECT),
            year(),
            Optional.ofNullable(fields.get(Role.FILED_ON))
                .flatMap(date -> FieldReader.isoDate(date.text()))
                .orElse(null),
            budget,
            goals.goals(),
            List.copyOf(sections.values()),
            rows,
            declaredTotal(),
            claims,
            notes,
            place));
  }

  private @Nullable Total declaredTotal() {
    Total inHead = headTotal == null ? inTitle(title) : headTotal;
    Total declared = total == null ? inHead : total;
    Declared given = fields.get(Role.GRADE);
    String grade =
        given == null || !CheckedGrade.isAnswer(given.text())
            ? null
            : CheckedGrade.of(given.text());
    if (given == null || grade == null || declared != null && declared.grade() != null) {
      return declared;
    }
    return declared == null
        ? new Total(null, null, grade, given.location())
        : new Total(declared.weight(), declared.score(), grade, declared.location());
  }

  /** The points that a title gives in brackets: {@code 绩效自评表（自评得分：98.65分）}. */
  private static @Nullable Total inTitle(@Nullable Declared title) {
    Matcher m = title == null ? null : TITLE_POINTS.matcher(Wording.halfWidth(title.text()));
    return title == null || m == null || !m.find()
        ? null
        : new Total(null, new Declared(m.group(1), title.location()), null, title.location());
  }

  private @Nullable String text(Role role) {
    Declared value = fields.get(role);
    return value == null ? null : value.text();
  }

  /** What a title speaks of; a form that names its project leaves no doubt. */
  static Evaluation.Scope scope(String title, boolean named) {
    boolean project =
        named || PROJECT_TITLE.matcher(title).find() && !DEPARTMENT_TITLE.matcher(title).find();
    return project ? Evaluation.Scope.PROJECT : Evaluation.Scope.DEPARTMENT;
  }

  private @Nullable Integer year() {
    for (String text : new String[] {title == null ? "" : title.text(), orEmpty(Role.YEAR)}) {
      Optional<Integer> year = Figures.year(text);
      if (year.isPresent()) {
        return year.get();
      }
    }
    return null;
  }

  private String orEmpty(Role role) {
    String text = text(role);
    return text == null ? "" : text.matches("(19|20)\\d\\d") ? text + "年" : text;
  }

  private static @Nullable String code(String name) {
    Matcher m = CODE.matcher(name);
    return m.matches() ? m.group(1) : null;
  }
}
