package io.github.recount.corpus.truth.generate;

import static io.github.recount.corpus.truth.generate.Plants.label;
import static io.github.recount.corpus.truth.generate.Plants.maybe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Sentences in front of the form that give other figures than it does. */
final class ProsePlants {
  private ProsePlants() {}

  static final List<Plant> ALL =
      List.of(
          new Plant("claims-right", ProsePlants::alone, ProsePlants::right),
          new Plant("claimed-total", ProsePlants::hasTotal, ProsePlants::total),
          new Plant("claimed-count", ProsePlants::alone, ProsePlants::count),
          new Plant("claimed-section", ProsePlants::scored, ProsePlants::section),
          new Plant("claimed-amount", ProsePlants::inWan, ProsePlants::amount),
          new Plant("claimed-actual", ProsePlants::compared, ProsePlants::actual));

  /** Prose says of a form alone what it says. */
  private static boolean alone(Layout layout) {
    return layout.evaluation() && !layout.has(Trait.TWO_FORMS) && !layout.has(Trait.DETAIL_ROWS);
  }

  private static boolean hasTotal(Layout layout) {
    return alone(layout) && layout.total() != null && layout.has(Column.SCORE);
  }

  private static boolean scored(Layout layout) {
    return alone(layout)
        && layout.has(Column.SCORE)
        && layout.has(Column.LEVEL1)
        && !layout.has(Trait.WEIGHTED_GOALS)
        && !layout.has(Trait.NAME_LOST);
  }

  private static boolean compared(Layout layout) {
    return alone(layout)
        && layout.has(Column.ACTUAL)
        && layout.parts().stream().anyMatch(p -> p.kinds().contains("满意度"));
  }

  private static Content right(Content content, Layout layout, Random random) {
    Content said = content.withProse("指标体系共设置%d个三级指标。".formatted(content.items().size()));
    if (hasTotal(layout)) {
      said = said.withProse("经自评，自评得分为%s分。".formatted(Points.plain(content.declared())));
    }
    if (inWan(layout)) {
      // Prose may use another unit than the table.
      BigDecimal yuan = Money.figure(content.budget().get(0).adjusted()).movePointRight(4);
      said = said.withProse("项目全年预算数为%s元。".formatted(Points.plain(yuan)));
    }
    if (scored(layout)) {
      said = said.withProse(sectionSays(layout.parts().get(0), sum(content, layout, 0)));
    }
    return said;
  }

  private static boolean inWan(Layout layout) {
    return alone(layout) && BudgetPlants.inWan(layout);
  }

  /** Said twice, or it might be of a part of the money. */
  private static Content amount(Content content, Layout layout, Random random) {
    BigDecimal adjusted = Money.figure(content.budget().get(0).adjusted());
    String said = Points.plain(adjusted.add(BigDecimal.valueOf(37)));
    return content
        .withProse("项目全年预算数为%s万元。".formatted(said))
        .withProse("经查，全年预算数为%s万元，资金到位。".formatted(said))
        .with(label("CLAIM_CONFLICT", "全年预算数为" + said, new BigDecimal(said), adjusted));
  }

  private static Content total(Content content, Layout layout, Random random) {
    BigDecimal said = content.declared().subtract(BigDecimal.valueOf(2));
    String sentence = "经综合评定，自评得分为%s分。".formatted(Points.plain(said));
    return content
        .withProse(sentence)
        .with(label("CLAIM_CONFLICT", "自评得分为" + Points.plain(said), said, content.declared()));
  }

  private static Content count(Content content, Layout layout, Random random) {
    BigDecimal found = BigDecimal.valueOf(content.items().size());
    BigDecimal said = found.add(BigDecimal.ONE);
    return content
        .withProse("指标体系共设置%s个三级指标，全部完成自评。".formatted(Points.plain(said)))
        .with(label("CLAIM_CONFLICT", Points.plain(said) + "个三级指标", said, found));
  }

  private static Content section(Content content, Layout layout, Random random) {
    BigDecimal sum = sum(content, layout, 0);
    BigDecimal said = sum.subtract(BigDecimal.ONE);
    Layout.Part part = layout.parts().get(0);
    return content
        .withProse(sectionSays(part, said))
        .with(label("SECTION_MISMATCH", sectionSays(part, said).replace("。", ""), said, sum));
  }

  private static BigDecimal sum(Content content, Layout layout, int index) {
    return content.sectionScore(layout.parts().get(index));
  }

  private static String sectionSays(Layout.Part part, BigDecimal points) {
    String name = part.name().endsWith("指标") ? part.name() : part.name() + "指标";
    return "%s得分%s分。".formatted(name, Points.plain(points));
  }

  /** Satisfaction in the prose is not that of the table. */
  private static Content actual(Content content, Layout layout, Random random) {
    Item item =
        content.items().stream().filter(i -> i.name().endsWith("满意度")).findFirst().orElseThrow();
    // An actual that repeats the sign of its target is no exact figure.
    boolean exact = item.actual().matches("[0-9].*");
    BigDecimal actual = item.achieved().actual();
    BigDecimal said = actual.subtract(BigDecimal.valueOf(3));
    return content
        .withProse("据统计，%s达到%s%%。".formatted(item.name(), Points.plain(said)))
        .with(
            exact
                ? label("CLAIM_CONFLICT", item.name() + "达到", said, actual)
                : maybe("CLAIM_CONFLICT", item.name() + "达到"));
  }
}
