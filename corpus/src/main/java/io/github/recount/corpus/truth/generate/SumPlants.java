package io.github.recount.corpus.truth.generate;

import static io.github.recount.corpus.truth.generate.Plants.label;

import io.github.recount.corpus.truth.generate.Content.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sums, weights and grades that do not follow from the rows. */
final class SumPlants {
  private static final String TOTAL = "total";
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private SumPlants() {}

  static final List<Plant> ALL =
      List.of(
          new Plant("total-less", SumPlants::declares, (c, l, r) -> total(c, -1 - r.nextInt(3))),
          new Plant("total-twenty", SumPlants::declares, (c, l, r) -> total(c, -20)),
          new Plant("total-more", SumPlants::declares, SumPlants::totalMore),
          new Plant("weights-110", SumPlants::weighs, (c, l, r) -> heavier(c, l, 10)),
          new Plant("weights-95", SumPlants::weighs, (c, l, r) -> heavier(c, l, -5)),
          new Plant("weights-said-100", l -> weighs(l) && l.total() != null, SumPlants::said),
          new Plant(
              "section-weights",
              List.of(Trait.POINTS_IN_LABEL),
              l -> weighsSections(l) && hasSections(l) && !l.has(Trait.SUBTOTALS),
              SumPlants::sections),
          new Plant(
              "section-score",
              List.of(Trait.SUBTOTALS),
              SumPlants::hasSums,
              SumPlants::sectionScore),
          new Plant("grade", List.of(Trait.GRADE_ROW), SumPlants::declares, SumPlants::grade),
          new Plant(
              "name-lost",
              List.of(Trait.POINTS_IN_LABEL, Trait.NAME_LOST),
              l -> weighs(l) && hasSections(l) && l.has(Column.LEVEL2),
              SumPlants::nameLost));

  static boolean declares(Layout layout) {
    return layout.evaluation()
        && layout.has(Column.SCORE)
        && (layout.total() != null
            || layout.has(Trait.TOTAL_IN_HEAD)
            || layout.has(Trait.TOTAL_BELOW));
  }

  private static boolean weighs(Layout layout) {
    return layout.evaluation() && layout.has(Column.WEIGHT) && !layout.has(Trait.DETAIL_ROWS);
  }

  /** Whether the form prints a section's weight apart from those of its rows. */
  static boolean weighsSections(Layout layout) {
    return weighs(layout)
        && (layout.has(Trait.POINTS_IN_LABEL)
            || layout.has(Trait.POINTS_ON_OWN_LINE)
            || layout.has(Column.LEVEL1_WEIGHT));
  }

  /** Whether sections that every form has are named in labels of their own. */
  private static boolean hasSections(Layout layout) {
    return layout.has(Column.LEVEL1)
        && !layout.has(Column.LEVEL1_WEIGHT)
        && !layout.has(Trait.WEIGHTED_GOALS)
        && layout.parts().stream().anyMatch(p -> p.name().equals("满意度指标"));
  }

  private static boolean hasSums(Layout layout) {
    return hasSections(layout)
        && weighs(layout)
        && declares(layout)
        && !layout.has(Trait.LABELS_REPEATED);
  }

  private static Content total(Content content, int by) {
    BigDecimal sum = content.recomputed();
    BigDecimal declared = sum.add(BigDecimal.valueOf(by));
    return content
        .with(new Stated(null, declared, null, Map.of()))
        .with(label("TOTAL_MISMATCH", TOTAL, declared, sum));
  }

  /** Not above 100, which is another error. */
  private static Content totalMore(Content content, Layout layout, Random random) {
    BigDecimal room = FULL.subtract(content.recomputed());
    return total(content, room.compareTo(BigDecimal.ONE) >= 0 ? 1 : -4);
  }

  /** The first row weighs more or less than it should, and is scored by that weight. */
  private static Content heavier(Content content, Layout layout, int by) {
    Item first = content.items().get(0);
    Content heavier = content.with(first, reweighed(layout, first, by));
    BigDecimal sum = heavier.weights();
    Content labelled =
        heavier.with(label("WEIGHT_SUM", layout.total() == null ? null : TOTAL, null, sum));
    return weighsSections(layout) ? section(labelled, first.part(), by) : labelled;
  }

  /** Labels a total that is above the weights, where the form prints both. */
  static Content labelledIfAbove(Content content, Layout layout) {
    BigDecimal declared = content.declared();
    BigDecimal weights = content.printedWeights();
    return declares(layout) && layout.total() != null && declared.compareTo(weights) > 0
        ? content.with(label("SCORE_ABOVE_WEIGHT", TOTAL, declared, weights))
        : content;
  }

  private static Item reweighed(Layout layout, Item item, int by) {
    BigDecimal old = item.weight() == null ? BigDecimal.ZERO : item.weight();
    BigDecimal weight = old.add(BigDecimal.valueOf(by));
    return item.withPoints(weight, layout.scoring().points(weight, item.achieved()));
  }

  private static Content section(Content content, Layout.Part part, int by) {
    BigDecimal declared = BigDecimal.valueOf(part.weight());
    return content.with(
        label("WEIGHT_SUM", part.name(), declared, declared.add(BigDecimal.valueOf(by))));
  }

  private static Content said(Content content, Layout layout, Random random) {
    Content lighter = heavier(content, layout, -5);
    return lighter.with(new Stated(content.weights(), null, null, Map.of()));
  }

  /** One section has five points too many, another five too few. */
  private static Content sections(Content content, Layout layout, Random random) {
    List<Item> items = content.items();
    Item first = items.get(0);
    Item other =
        items.stream().filter(i -> !i.part().equals(first.part())).findFirst().orElseThrow();
    Content moved =
        content.with(first, reweighed(layout, first, 3)).with(other, reweighed(layout, other, -3));
    return section(section(moved, first.part(), 3), other.part(), -3);
  }

  private static Content sectionScore(Content content, Layout layout, Random random) {
    Layout.Part part = layout.parts().get(random.nextInt(layout.parts().size()));
    BigDecimal sum = content.sectionScore(part);
    BigDecimal declared = sum.subtract(BigDecimal.ONE);
    return content
        .with(new Stated(null, null, null, Map.of(part.name(), declared)))
        .with(label("SECTION_MISMATCH", part.name(), declared, sum));
  }

  private static Content grade(Content content, Layout layout, Random random) {
    String wrong = content.grade().equals("优") ? "良" : "优";
    return content
        .with(new Stated(null, null, wrong, Map.of()))
        .with(label("GRADE_MISMATCH", TOTAL, content.declared(), null));
  }

  /** The name follows from those below it, so that a person should look at the rows. */
  private static Content nameLost(Content content, Layout layout, Random random) {
    Content labelled = content;
    for (Item item : content.items()) {
      if (layout.parts().indexOf(item.part()) == 1) {
        labelled = labelled.with(label("LOW_CONFIDENCE", item.name(), null, null));
      }
    }
    return labelled;
  }
}
