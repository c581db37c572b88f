package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth.TrueFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Thinks up what a form of a layout says; the same seed gives the same. */
final class ContentMaker {
  private final Layout layout;
  private final Random random;
  private final Phrases phrases;

  ContentMaker(Layout layout, Random random, Phrases phrases) {
    this.layout = layout;
    this.random = random;
    this.phrases = phrases;
  }

  /** A form without an error but those of its layout. */
  Content make() {
    int year = 2018 + random.nextInt(6);
    List<Money> budget =
        layout.budget().isEmpty() ? List.of() : new BudgetMaker(layout, random).make();
    List<Content.Target> goals = goals();
    ItemMaker items = new ItemMaker(layout, random, phrases, year);
    List<List<Item>> groups = new ArrayList<>();
    int blocks = layout.has(Trait.WEIGHTED_GOALS) ? goals.size() : 1;
    for (int i = 0; i < blocks; i++) {
      groups.add(items.make());
    }
    int number = random.nextInt(5);
    String code = layout.has(Trait.CODED_NAMES) ? "031" + String.format("%03d", number) + "-" : "";
    boolean dated = layout.has(Trait.FILED_ABOVE) || layout.has(Trait.FOOTER);
    Content content =
        new Content(
            code + phrases.all("unit").get(number).get(0),
            code + phrases.all("department").get(number).get(0),
            phrases.all("project").get(random.nextInt(7)).get(0),
            year,
            dated ? (year + 1) + "-03-1" + random.nextInt(10) : null,
            budget,
            goals,
            groups,
            List.of(),
            Content.Stated.NOTHING,
            List.of());
    if (layout.has(Trait.ZERO_TOTAL_ROW)) {
      // Both of its columns say less than a part of them.
      TrueFinding empty = Plants.label("PART_SUM", budget.get(0).item(), null, null);
      content = content.with(empty).with(empty);
    }
    for (String plant : layout.plants()) {
      content = Plants.named(plant).into(content, layout, random);
    }
    return content;
  }

  private List<Content.Target> goals() {
    List<Content.Target> goals = new ArrayList<>();
    boolean weighted = layout.has(Trait.WEIGHTED_GOALS);
    boolean several = weighted || layout.has(Trait.GOAL_ROWS) || layout.has(Trait.NUMBERED_GOALS);
    int count = layout.goals().isEmpty() && !weighted ? 0 : several ? 3 : 1;
    for (int i = 0; i < count; i++) {
      int which = (random.nextInt(2) + 2 * i) % 5;
      goals.add(
          new Content.Target(
              weighted ? ItemMaker.points(layout) : null,
              phrases.all("goal").get(which).get(0)
                  + (layout.has(Trait.TEMPLATE_TEXT) ? "（100字以内）" : ""),
              weighted ? null : phrases.all("done").get(which).get(0)));
    }
    return goals;
  }
}
