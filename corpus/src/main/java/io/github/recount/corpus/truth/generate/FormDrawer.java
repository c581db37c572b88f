package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Layout.Headed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out a form's content as its layout says, block below block on one table. */
final class FormDrawer {
  /** Narrower tables have no room for the goals. */
  private static final int FEWEST = 7;

  private final Layout layout;
  private final Content content;
  private final GridBuilder grid;
  private final List<Headed> columns;

  FormDrawer(Layout layout, Content content) {
    this.layout = layout;
    this.content = content;
    this.columns = layout.indicatorColumns();
    this.grid =
        new GridBuilder(Math.max(FEWEST, Math.max(columns.size(), layout.budgetColumns().size())));
  }

  Grid draw() {
    layout.head().forEach(this::head);
    if (layout.has(Trait.TOTAL_IN_HEAD)) {
      grid.row("自评总分", Points.plain(content.declared()));
    }
    if (!layout.budget().isEmpty()) {
      budget();
    }
    if (!layout.goals().isEmpty() && !layout.has(Trait.WEIGHTED_GOALS)) {
      goals();
    }
    for (int i = 0; i < content.groups().size(); i++) {
      if (layout.has(Trait.WEIGHTED_GOALS)) {
        weightedGoal(i);
      }
      new IndicatorDrawer(layout, content, i, grid).draw();
    }
    if (layout.total() != null) {
      total(layout.total());
    }
    if (layout.has(Trait.GRADE_ROW)) {
      grid.row("自评等级", content.grade());
    }
    if (layout.has(Trait.NOTES_ROW)) {
      grid.row(layout.scoring().notes());
    }
    return grid.build();
  }

  private void head(List<String> fields) {
    String[] texts = new String[fields.size() * 2];
    for (int i = 0; i < fields.size(); i++) {
      String[] field = fields.get(i).split("=", -1);
      texts[2 * i] = spaced(field[1]);
      texts[2 * i + 1] = value(field[0]);
    }
    int row = grid.open();
    // A field takes a label's part and a value's part: a quarter and three quarters, or as two
    // pairs.
    int of = texts.length == 2 ? 4 : 6;
    int[] edges = texts.length == 2 ? new int[] {0, 1, 4} : new int[] {0, 1, 3, 4, 6};
    for (int i = 0; i < texts.length; i++) {
      grid.put(row, 1, edges[i], edges[i + 1], of, texts[i]);
    }
  }

  private String value(String field) {
    return switch (field) {
      case "PROJECT" -> content.project();
      case "DEPARTMENT" -> content.department();
      case "BODY" -> content.unit();
      case "PHONE" -> "0512-60031288";
      case "LEADER" -> "贺远山";
      case "KIND" -> "□新增项目 √延续项目";
      default -> field;
    };
  }

  private void budget() {
    List<Headed> headed = layout.budgetColumns();
    int of = headed.size();
    int heading = grid.open();
    for (int i = 0; i < of; i++) {
      boolean side = headed.get(i).column() == Column.SIDE;
      String words = headed.get(i).words().get(0);
      grid.put(
          heading,
          side ? content.budget().size() + 1 : 1,
          i,
          i + 1,
          of,
          side ? label(words) : spaced(words));
    }
    for (int line = 0; line < content.budget().size(); line++) {
      int row = grid.open();
      for (int i = 0; i < of; i++) {
        if (headed.get(i).column() != Column.SIDE) {
          grid.put(row, 1, i, i + 1, of, cell(content.budget().get(line), headed.get(i), line));
        }
      }
    }
  }

  private String cell(Money money, Headed headed, int line) {
    String text =
        switch (headed.column()) {
          case ITEM -> money.item();
          case INITIAL -> money.initial();
          case ADJUSTED -> money.adjusted();
          case EXECUTED -> money.executed();
          case RATE -> money.rate();
          case WEIGHT -> money.weight();
          case SCORE -> money.score();
          default -> "";
        };
    boolean points =
        headed.column() == Column.RATE
            || headed.column() == Column.WEIGHT
            || headed.column() == Column.SCORE;
    if (text == null && line > 0 && points && layout.has(Trait.DASHED_BUDGET)) {
      return List.of("-", "—", "/").get(Math.floorMod(content.project().hashCode(), 3));
    }
    return text == null ? "" : Figures.broken(layout, text);
  }

  private void goals() {
    boolean rows = layout.has(Trait.GOAL_ROWS);
    int height = 1 + (rows ? content.goals().size() : 1);
    int heading = grid.open();
    grid.put(heading, height, 0, 1, 7, label(layout.goals().get(0)));
    grid.put(heading, 1, 1, 4, 7, spaced(layout.goals().get(1)));
    grid.put(heading, 1, 4, 7, 7, spaced(layout.goals().get(2)));
    if (rows) {
      for (Content.Target goal : content.goals()) {
        goalRow(goal.expected(), String.valueOf(goal.actual()));
      }
    } else if (layout.has(Trait.NUMBERED_GOALS)) {
      goalRow(numbered(true), numbered(false));
    } else {
      Content.Target goal = content.goals().get(0);
      goalRow(goal.expected(), String.valueOf(goal.actual()));
    }
  }

  private String numbered(boolean expected) {
    return java.util.stream.IntStream.range(0, content.goals().size())
        .mapToObj(
            i ->
                "目标%d：%s"
                    .formatted(
                        i + 1,
                        expected
                            ? content.goals().get(i).expected()
                            : content.goals().get(i).actual()))
        .collect(Collectors.joining("\n"));
  }

  private void goalRow(String expected, String actual) {
    int row = grid.open();
    grid.put(row, 1, 1, 4, 7, expected);
    grid.put(row, 1, 4, 7, 7, actual);
  }

  private void weightedGoal(int i) {
    int row = grid.open();
    Content.Target goal = content.goals().get(i);
    String weight = goal.weight() == null ? "" : Points.plain(goal.weight());
    grid.put(row, 1, 0, 1, 4, "年度目标%d：\n(%s分)".formatted(i + 1, weight));
    grid.put(row, 1, 1, 4, 4, goal.expected());
  }

  /** The word stands in front of the points, which stand below their columns. */
  private void total(String words) {
    int row = grid.open();
    int of = columns.size();
    int weight = index(Column.WEIGHT, Column.SHARE);
    int score = index(Column.SCORE, Column.SCORE);
    int label = weight >= 0 && weight < score ? weight : score;
    grid.put(row, 1, 0, label, of, spaced(words));
    for (int i = label; i < of; i++) {
      String text = "";
      if (i == weight) {
        text = points(content.printedWeights());
      } else if (i == score) {
        text = points(content.declared());
      }
      grid.put(row, 1, i, i + 1, of, text);
    }
  }

  private String points(BigDecimal points) {
    return layout.has(Trait.BLANK) ? "" : Points.plain(points);
  }

  private int index(Column column, Column other) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column() == column || columns.get(i).column() == other) {
        return i;
      }
    }
    return -1;
  }

  private String label(String words) {
    return layout.has(Trait.UPRIGHT_LABELS)
        ? String.join("\n", words.split("(?<=\\p{IsHan})(?=\\p{IsHan})"))
        : spaced(words);
  }

  private String spaced(String words) {
    if (layout.has(Trait.BROKEN_HEADINGS) && words.length() > 4) {
      return words.substring(0, 2) + "\n" + words.substring(2);
    }
    return layout.has(Trait.SPACED_HEADINGS) && words.length() <= 4
        ? String.join(" ", words.split(""))
        : words;
  }
}
