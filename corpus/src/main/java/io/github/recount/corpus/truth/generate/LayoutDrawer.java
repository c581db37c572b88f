package io.github.recount.corpus.truth.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws layouts by lot: an order of columns, a word that real forms use for each heading, sections,
 * and what else a form does. The same lot gives the same layout.
 */
final class LayoutDrawer {
  private final Phrases words = new Phrases("words.tsv");

  Layout draw(String name, boolean heldOut, int lot) {
    Random random = new Random(7919L * lot);
    boolean department = random.nextInt(4) == 0;
    List<String> order = words.all("order").get(random.nextInt(words.all("order").size()));
    boolean rubric = order.get(0).equals("rubric");
    List<Trait> traits = traits(random, order.get(0));
    List<List<String>> head = new ArrayList<>();
    if (!department) {
      head.add(List.of(field("PROJECT", random)));
    }
    head.add(List.of(field("DEPARTMENT", random), field("BODY", random)));
    return new Layout(
        name,
        heldOut,
        "drawn by lot: order " + order.get(0),
        true,
        department ? "department" : "project",
        words.draw(department ? "department-title" : "project-title", random),
        head,
        rubric ? List.of() : budget(random),
        rubric ? List.of() : rows(random, department),
        goals(random, rubric),
        columns(order, random),
        sections(random, rubric),
        order.get(1).contains("SCORE") ? words.draw("total", random) : null,
        traits,
        List.of(),
        random.nextInt(3) == 0 ? Scoring.LINEAR : Scoring.RATIO,
        List.of(words.draw("notation", random)),
        List.of(),
        List.of(),
        List.of());
  }

  private String field(String role, Random random) {
    return role + "=" + words.draw(role, random);
  }

  private List<String> budget(Random random) {
    List<String> columns =
        new ArrayList<>(List.of("SIDE=" + words.draw("budget", random), "ITEM="));
    for (String column : List.of("INITIAL", "ADJUSTED", "EXECUTED")) {
      columns.add(field(column, random));
    }
    List<String> last = List.of("WEIGHT=分值", field("RATE", random), "SCORE=得分");
    columns.addAll(last);
    return columns;
  }

  private List<String> rows(Random random, boolean department) {
    List<String> rows = new ArrayList<>();
    rows.add(words.draw(department ? "department-money" : "project-money", random));
    List<List<String>> parts = words.all("parts");
    rows.addAll(parts.get(random.nextInt(parts.size())));
    return rows;
  }

  private List<String> goals(Random random, boolean none) {
    return none || random.nextInt(5) == 0
        ? List.of()
        : List.of("年度总体目标", words.draw("expected", random), words.draw("accomplished", random));
  }

  /** No two columns share a heading. */
  private List<String> columns(List<String> order, Random random) {
    Set<String> taken = new HashSet<>();
    List<String> columns = new ArrayList<>();
    for (String column : order.get(1).split(" ", -1)) {
      String[] upper = column.split("/", -1);
      String word = words.draw(upper[upper.length - 1], random);
      while (!taken.add(word) && !word.equals("权重")) {
        word = words.draw(upper[upper.length - 1], random);
      }
      String above = upper.length > 1 ? upper[0] + "/" : "";
      columns.add(upper[upper.length - 1] + "=" + above + word);
    }
    return columns;
  }

  /** Without a budget the sections make 100. */
  private List<String> sections(Random random, boolean rubric) {
    List<List<String>> all = words.all(rubric ? "rubric-sections" : "sections");
    return all.get(random.nextInt(all.size()));
  }

  private List<Trait> traits(Random random, String order) {
    List<Trait> traits = new ArrayList<>();
    for (List<String> choice : words.all("trait")) {
      String drawn = choice.get(random.nextInt(choice.size()));
      if (!drawn.equals("-")) {
        traits.add(Trait.valueOf(drawn));
      }
    }
    if (order.equals("C")) {
      traits.add(Trait.POINTS_IN_LABEL);
    }
    return traits;
  }
}
