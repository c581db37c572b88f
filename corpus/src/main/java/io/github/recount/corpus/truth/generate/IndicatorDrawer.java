package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Layout.Headed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a block of indicators with its heading. */
final class IndicatorDrawer {
  private final Layout layout;
  private final GridBuilder grid;
  private final List<Headed> columns;
  private final List<Line> lines = new ArrayList<>();

  private final Content content;

  /** A row to draw; filler rows and sums have no item and belong to the item above. */
  private record Line(Item labels, @Nullable Item item, String filler, boolean isSum) {
    Line(Item labels, String filler) {
      this(labels, null, filler, false);
    }
  }

  /** A drawer of the rows of one goal, or of all of them. */
  IndicatorDrawer(Layout layout, Content content, int group, GridBuilder grid) {
    this.layout = layout;
    this.content = content;
    this.grid = grid;
    List<Item> items = content.groups().get(group);
    this.columns = layout.indicatorColumns();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      lines.add(new Line(item, item, "", false));
      boolean last = i + 1 == items.size() || !sameGroup(item, items.get(i + 1));
      if (last && layout.has(Trait.FILLER_ROWS)) {
        lines.add(new Line(item, "指标" + (2 + countBack(items, i)) + "："));
      }
      if (last && layout.has(Trait.DOTTED_ROWS)) {
        lines.add(new Line(item, "……"));
      }
      boolean ends = i + 1 == items.size() || !item.part().equals(items.get(i + 1).part());
      if (ends && layout.has(Trait.SUBTOTALS)) {
        lines.add(new Line(item, null, "小计", true));
      }
    }
  }

  private static int countBack(List<Item> items, int i) {
    int count = 0;
    while (i > 0 && sameGroup(items.get(i - 1), items.get(i))) {
      i--;
      count++;
    }
    return count;
  }

  private static boolean sameGroup(Item a, Item b) {
    return a.part().equals(b.part()) && a.level2().equals(b.level2());
  }

  void draw() {
    boolean two = columns.stream().anyMatch(c -> c.words().size() > 1);
    int start = grid.height();
    heading(two);
    grid.headings(start);
    for (int i = 0; i < lines.size(); i++) {
      int row = grid.open();
      int sum = lines.get(i).isSum() ? sum(row, lines.get(i).filler()) : 0;
      for (int c = 0; c < columns.size(); c++) {
        Column column = columns.get(c).column();
        if (column == Column.SIDE || c < sum && !column.isSectionWide()) {
          continue;
        }
        int span = span(i, column);
        if (span > 0) {
          grid.put(row, span, c, c + 1, columns.size(), text(i, column));
        }
      }
    }
  }

  /** Puts the word for a sum behind the section's label, up to the points; tells where it ends. */
  private int sum(int row, String words) {
    int from = 0;
    while (columns.get(from).column() == Column.SIDE
        || columns.get(from).column().isSectionWide()) {
      from++;
    }
    int to = from;
    while (!columns.get(to).column().isPoints()) {
      to++;
    }
    grid.put(row, 1, from, to, columns.size(), words);
    return to;
  }

  private void heading(boolean two) {
    int upper = grid.open();
    int lower = two ? grid.open() : upper;
    int of = columns.size();
    for (int c = 0; c < of; c++) {
      Headed headed = columns.get(c);
      String words = headed.words().get(0);
      if (headed.column() == Column.SIDE) {
        String label =
            layout.has(Trait.UPRIGHT_LABELS) ? String.join("\n", words.split("")) : words;
        grid.put(upper, lines.size() + (two ? 2 : 1), c, c + 1, of, label);
      } else if (headed.words().size() == 1) {
        grid.put(upper, two ? 2 : 1, c, c + 1, of, spaced(words));
      } else {
        if (c == 0 || !columns.get(c - 1).words().get(0).equals(words)) {
          int end = c + 1;
          while (end < of && columns.get(end).words().get(0).equals(words)) {
            end++;
          }
          grid.put(upper, 1, c, end, of, words);
        }
        grid.put(lower, 1, c, c + 1, of, headed.words().get(1));
      }
    }
  }

  private String spaced(String words) {
    return layout.has(Trait.SPACED_HEADINGS) && words.length() <= 4
        ? String.join(" ", words.split(""))
        : words;
  }

  /** How many rows the cell covers that begins here; 0 where a cell from above stands. */
  private int span(int i, Column column) {
    boolean merged =
        column.isSectionWide() && !layout.has(Trait.LABELS_REPEATED)
            || column.isGroupWide()
                && !layout.has(Trait.LABELS_REPEATED)
                && !layout.has(Trait.LEVEL2_REPEATED);
    if (!merged) {
      return 1;
    }
    if (i > 0 && same(i - 1, i, column)) {
      return 0;
    }
    int end = i + 1;
    while (end < lines.size() && same(i, end, column)) {
      end++;
    }
    return end - i;
  }

  private boolean same(int a, int b, Column column) {
    if (lines.get(a).isSum() != lines.get(b).isSum() && !column.isSectionWide()) {
      return false;
    }
    Item one = lines.get(a).labels();
    Item other = lines.get(b).labels();
    return column.isSectionWide() ? one.part().equals(other.part()) : sameGroup(one, other);
  }

  private String text(int i, Column column) {
    Line line = lines.get(i);
    Item labels = line.labels();
    return switch (column) {
      case LEVEL1 -> level1(labels.part());
      case LEVEL1_WEIGHT -> Integer.toString(labels.part().weight());
      case LEVEL2 -> labels.level2();
      case LEVEL2_WEIGHT -> Points.plain(groupWeight(labels));
      case NUMBER -> Integer.toString(i + 1);
      case WEIGHT, SHARE ->
          line.isSum() ? Points.plain(weight(labels.part())) : ofRow(line, column);
      case SCORE ->
          line.isSum() ? Points.plain(content.sectionScore(labels.part())) : ofRow(line, column);
      default -> ofRow(line, column);
    };
  }

  private BigDecimal weight(Layout.Part part) {
    return Points.sum(
        content.items().stream().filter(item -> item.part().equals(part)).toList(), Item::weight);
  }

  private String ofRow(Line line, Column column) {
    return line.item() == null
        ? column == Column.NAME ? line.filler() : ""
        : cell(line.item(), column);
  }

  private BigDecimal groupWeight(Item of) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : lines) {
      BigDecimal weight = line.item() == null ? null : line.item().weight();
      if (weight != null && sameGroup(line.labels(), of)) {
        sum = sum.add(weight);
      }
    }
    return sum;
  }

  private String level1(Layout.Part part) {
    if (layout.has(Trait.NAME_LOST) && layout.parts().indexOf(part) == 1) {
      return "(" + part.weight() + "分)";
    }
    if (layout.has(Trait.POINTS_ON_OWN_LINE)) {
      return part.name() + "\n(" + part.weight() + " 分)";
    }
    return layout.has(Trait.POINTS_IN_LABEL)
        ? part.name() + "(" + part.weight() + "分)"
        : part.name();
  }

  private String cell(Item item, Column column) {
    boolean blank = layout.has(Trait.BLANK);
    return switch (column) {
      case NAME -> item.printed();
      case OPERATOR -> item.target().operator();
      case TARGET -> item.target().value();
      case UNIT -> item.target().unit();
      case ACTUAL -> blank ? "" : item.actual();
      case RATIO -> item.percentScore("%");
      case WEIGHT, SHARE -> item.weight() == null ? "" : Points.plain(item.weight());
      case RAW_SCORE -> item.percentScore("");
      case SCORE -> blank || item.score() == null ? "" : Points.plain(item.score());
      case REASON -> blank || item.reason() == null ? "" : item.reason();
      case EXPLANATION -> item.explanation();
      case CORE -> "是";
      case BASIS -> "年度工作计划";
      case COEFFICIENT -> item.percentScore("%");
      case PROOF -> "工作台账";
      case LAST_YEAR -> "无";
      default -> "";
    };
  }
}
