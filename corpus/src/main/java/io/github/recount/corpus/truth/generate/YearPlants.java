package io.github.recount.corpus.truth.generate;

import static io.github.recount.corpus.truth.generate.Plants.label;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Figures, days and words of another year. */
final class YearPlants {
  private static final String CODE = "YEAR_CONFLICT";

  private YearPlants() {}

  static final List<Plant> ALL =
      List.of(
          new Plant(
              "last-year-right",
              List.of(Trait.YEAR_BEFORE),
              YearPlants::repeats,
              YearPlants::right),
          new Plant(
              "last-year", List.of(Trait.YEAR_BEFORE), YearPlants::repeats, YearPlants::lastYear),
          new Plant(
              "filed-early",
              List.of(Trait.FILED_ABOVE),
              YearPlants::single,
              YearPlants::filedEarly),
          new Plant("old-goal", l -> single(l) && !l.goals().isEmpty(), YearPlants::oldGoal));

  private static boolean single(Layout layout) {
    return layout.evaluation() && !layout.has(Trait.TWO_FORMS);
  }

  /** Whether last year's form can follow, and both name what they are of. */
  private static boolean repeats(Layout layout) {
    return single(layout)
        && layout.has(Column.ACTUAL)
        && !layout.has(Trait.DETAIL_ROWS)
        && !layout.has(Trait.WEIGHTED_GOALS)
        && layout.indicatorColumns().stream().noneMatch(c -> c.words().size() > 1)
        && !layout.has(Trait.WIDE_FIGURES)
        && !layout.notations().contains("repeated")
        && layout.head().stream()
            .flatMap(List::stream)
            .anyMatch(f -> f.startsWith("PROJECT=") || f.startsWith("BODY="));
  }

  /** The same form a year ago, when all that it did came out the same. */
  static Content yearBefore(Content content) {
    int year = content.year() - 1;
    List<List<Item>> groups =
        content.groups().stream()
            .map(rows -> rows.stream().map(row -> earlier(row, content.year())).toList())
            .toList();
    String filed = content.filedOn();
    return new Content(
        content.unit(),
        content.department(),
        content.project(),
        year,
        filed == null ? null : filed.replace("" + (year + 2), "" + (year + 1)),
        content.budget(),
        content.goals(),
        groups,
        List.of(),
        content.stated(),
        content.findings());
  }

  private static Item earlier(Item row, int year) {
    Item.Goal goal = row.target();
    return row.withTarget(
        new Item.Goal(
            goal.operator(), earlier(goal.value(), year), goal.unit(), earlier(goal.text(), year)),
        earlier(row.actual(), year),
        row.achieved());
  }

  private static String earlier(String text, int year) {
    return text.replace(year + "年", (year - 1) + "年").replace(year + ".", (year - 1) + ".");
  }

  private static Content right(Content content, Layout layout, Random random) {
    return content.withItems(
        rows ->
            rows.stream()
                .map(row -> row.withLastYear(earlier(row.actual(), content.year())))
                .toList());
  }

  /** One of the values is not the one of last year's report. */
  private static Content lastYear(Content content, Layout layout, Random random) {
    Content said = right(content, layout, random);
    List<Item> counted =
        said.items().stream().filter(row -> row.actual().matches("[0-9]{1,4}[^0-9]*")).toList();
    Item row = counted.get(random.nextInt(counted.size()));
    BigDecimal was = row.achieved().actual();
    BigDecimal wrong = was.subtract(BigDecimal.valueOf(2));
    String text = row.actual().replace(Points.plain(was), Points.plain(wrong));
    return said.with(row, row.withLastYear(text)).with(label(CODE, row.name(), wrong, was));
  }

  /** Signed before the year had begun. */
  private static Content filedEarly(Content content, Layout layout, Random random) {
    int year = content.year();
    return content
        .filed(String.valueOf(content.filedOn()).replace("" + (year + 1), "" + (year - 1)))
        .with(label(CODE, null, BigDecimal.valueOf(year - 1), BigDecimal.valueOf(year)));
  }

  /** What was achieved was copied from a report of two years ago. */
  private static Content oldGoal(Content content, Layout layout, Random random) {
    int then = content.year() - 2;
    List<Content.Target> goals = new ArrayList<>(content.goals());
    Content.Target first = goals.get(0);
    goals.set(
        0,
        new Content.Target(
            first.weight(), first.expected(), "截至%d年底，%s".formatted(then, first.actual())));
    return content
        .withGoals(goals)
        .with(label(CODE, null, BigDecimal.valueOf(then), BigDecimal.valueOf(content.year())));
  }
}
