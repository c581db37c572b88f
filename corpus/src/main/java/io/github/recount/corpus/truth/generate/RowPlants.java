package io.github.recount.corpus.truth.generate;

import static io.github.recount.corpus.truth.generate.Plants.label;
import static io.github.recount.corpus.truth.generate.Plants.maybe;

import io.github.recount.corpus.truth.generate.Achieved.Kind;
import io.github.recount.corpus.truth.generate.Item.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Rows that are scored wrong, stand twice, lack a value, or compare what cannot be compared. */
final class RowPlants {
  private RowPlants() {}

  static final List<Plant> ALL =
      List.of(
          new Plant("score-above-weight", RowPlants::scored, RowPlants::aboveWeight),
          new Plant("missed-in-full", RowPlants::judged, RowPlants::missed),
          new Plant("exceeded-in-full", RowPlants::judged, RowPlants::exceeded),
          new Plant(
              "against-the-notes",
              List.of(Trait.NOTES_ROW),
              RowPlants::judged,
              RowPlants::againstNotes),
          new Plant("days-and-percent", RowPlants::compared, RowPlants::daysAndPercent),
          new Plant("target-as-name", RowPlants::compared, RowPlants::targetAsName),
          new Plant("twice", RowPlants::judged, RowPlants::twice),
          new Plant("no-score", RowPlants::scored, RowPlants::noScore),
          new Plant("no-weight", RowPlants::scored, RowPlants::noWeight));

  private static boolean compared(Layout layout) {
    return layout.evaluation()
        && layout.has(Column.TARGET)
        && layout.has(Column.ACTUAL)
        && !layout.has(Column.OPERATOR)
        && !layout.has(Column.UNIT);
  }

  private static boolean scored(Layout layout) {
    return layout.evaluation()
        && layout.has(Column.WEIGHT)
        && layout.has(Column.SCORE)
        && !layout.has(Trait.DETAIL_ROWS);
  }

  private static boolean judged(Layout layout) {
    return scored(layout) && layout.has(Column.TARGET) && layout.has(Column.ACTUAL);
  }

  /** One of the rows, drawn from those that fit. */
  private static Item draw(Content content, Random random, Predicate<Item> fits) {
    List<Item> rows =
        content.items().stream()
            .filter(i -> i.of() == null && i.weight() != null && fits.test(i))
            .toList();
    return rows.get(random.nextInt(rows.size()));
  }

  /** Of fewer points a part that is missing may be rounded away. */
  private static boolean isHeavy(Item item) {
    return weight(item).intValue() > 2;
  }

  private static BigDecimal weight(Item item) {
    return item.weight() == null ? BigDecimal.ZERO : item.weight();
  }

  private static Content aboveWeight(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    BigDecimal score = weight(item).add(BigDecimal.valueOf(2));
    Content above =
        content
            .with(item, item.withPoints(weight(item), score))
            .with(label("SCORE_ABOVE_WEIGHT", item.name(), score, weight(item)));
    return SumPlants.labelledIfAbove(above, layout);
  }

  /** A row with a target of this kind in numbers, and the actual that was reached. */
  private static Item measured(Item item, Layout layout, Kind kind, int target, int actual) {
    boolean least = kind == Kind.AT_LEAST;
    String sign = least ? "≥" : "≤";
    String word = least ? "大于等于" : "小于等于";
    boolean words = layout.notations().contains("operator-words");
    boolean split = layout.has(Column.OPERATOR);
    String unit = least ? "件" : "万元";
    boolean apart = split || layout.has(Column.UNIT);
    String value = (split ? "" : sign) + target + (apart ? "" : unit);
    Goal goal = new Goal(words ? word : sign, value, unit, sign + target + unit);
    return item.withTarget(goal, actual + (apart ? "" : unit), Achieved.of(kind, target, actual))
        .withName(least ? "办结群众事项" : "日常运维支出");
  }

  private static Content missed(Content content, Layout layout, Random random) {
    Item item = draw(content, random, RowPlants::isHeavy);
    Item wrong =
        measured(item, layout, Kind.AT_LEAST, 120, 66).withPoints(weight(item), weight(item));
    BigDecimal right = layout.scoring().points(weight(item), wrong.achieved());
    return content.with(item, wrong).with(label("SCORE_RULE", wrong.name(), weight(item), right));
  }

  /** By which of two readings a limit that was exceeded costs points, the form need not say. */
  private static Content exceeded(Content content, Layout layout, Random random) {
    Item item = draw(content, random, RowPlants::isHeavy);
    Item wrong =
        measured(item, layout, Kind.AT_MOST, 40, 60).withPoints(weight(item), weight(item));
    BigDecimal right = layout.scoring().points(weight(item), wrong.achieved());
    boolean stated = layout.has(Trait.NOTES_ROW) && layout.scoring() != Scoring.SHARE;
    return content
        .with(item, wrong)
        .with(label("SCORE_RULE", wrong.name(), weight(item), stated ? right : null));
  }

  private static Content againstNotes(Content content, Layout layout, Random random) {
    Item item = draw(content, random, RowPlants::isHeavy);
    Item row = measured(item, layout, Kind.AT_LEAST, 120, 90);
    BigDecimal right = layout.scoring().points(weight(item), row.achieved());
    BigDecimal wrong = right.subtract(BigDecimal.ONE);
    return content
        .with(item, row.withPoints(weight(item), wrong))
        .with(label("SCORE_RULE", row.name(), wrong, right));
  }

  private static Content daysAndPercent(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    Item wrong =
        item.withTarget(new Goal("", "≤30天", "", "≤30天"), "96%", item.achieved())
            .withName("事项办理时限")
            .withPoints(item.weight(), item.weight());
    return content.with(item, wrong).with(label("UNIT_CONFLICT", wrong.name(), null, null));
  }

  /** The target stands in the column of names, the actual in that of targets. */
  private static Content targetAsName(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    Item wrong =
        item.withName("≤48.6万元")
            .withTarget(new Goal("", "48.6万元", "", "48.6万元"), "100%", item.achieved())
            .withPoints(item.weight(), item.weight());
    return content.with(item, wrong).with(label("COLUMN_SHIFT", wrong.name(), null, null));
  }

  /** A row is there twice and its points are shared out. */
  private static Content twice(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    BigDecimal half = weight(item).multiply(new BigDecimal("0.5"));
    Item one =
        item.withName(item.name()).withPoints(half, layout.scoring().points(half, item.achieved()));
    return content
        .withItems(
            items -> {
              List<Item> more = new ArrayList<>();
              items.forEach(i -> more.addAll(i.equals(item) ? List.of(one, one) : List.of(i)));
              return more;
            })
        .with(label("DUPLICATE_INDICATOR", item.name(), null, null));
  }

  private static Content noScore(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    return content
        .with(item, item.withPoints(item.weight(), null))
        .with(label("MISSING_VALUE", item.name(), null, null));
  }

  /** The other weights do not make 100 any more, but the form sums up what it should have had. */
  private static Content noWeight(Content content, Layout layout, Random random) {
    Item item = draw(content, random, i -> true);
    return content
        .with(item, item.withPoints(null, item.score()))
        .with(new Content.Stated(content.weights(), null, null, Map.of()))
        .with(label("MISSING_VALUE", item.name(), null, null))
        .with(maybe("WEIGHT_SUM", null));
  }
}
