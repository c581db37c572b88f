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
    int start = grid.height();
    heading(columns.stream().mapToInt(c -> c.words().size()).max().orElse(1));
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

  private void heading(int depth) {
    int top = grid.open();
    for (int i = 1; i < depth; i++) {
      grid.open();
    }
    for (int c = 0; c < columns.size(); c++) {
      List<String> words = columns.get(c).words();
      if (columns.get(c).column() == Column.SIDE) {
        put(top, lines.size() + depth, c, c + 1, side(words.get(0)));
        continue;
      }
      for (int level = 0; level < words.size(); level++) {
        boolean lowest = level + 1 == words.size();
        int end = lowest ? c + 1 : end(c, level);
        if (lowest || c == 0 || end(c - 1, level) <= c) {
          String text = drawn(words.get(level));
          put(top + level, lowest ? depth - level : 1, c, end, text);
        }
      }
    }
  }

  private void put(int row, int rowSpan, int from, int to, String text) {
    grid.put(row, rowSpan, from, to, columns.size(), text);
  }

  /** Behind the last column that shares its headings down to this level. */
  private int end(int column, int level) {
    List<String> words = columns.get(column).words();
    int end = column + 1;
    while (end < columns.size()
        && level + 1 < columns.get(end).words().size()
        && level < words.size()
        && columns.get(end).words().subList(0, level + 1).equals(words.subList(0, level + 1))) {
      end++;
    }
    return end;
  }

  private String side(String words) {
    return layout.has(Trait.UPRIGHT_LABELS) ? String.join("\n", words.split("")) : words;
  }

  private String drawn(String words) {
    if (layout.has(Trait.BROKEN_HEADINGS) && words.length() > 4) {
      return words.substring(0, 2) + "\n" + words.substring(2);
    }
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
      case LEVEL1 -> upright(level1(labels.part()));
      case LEVEL1_WEIGHT -> Integer.toString(labels.part().weight());
      case LEVEL2 -> upright(labels.level2());
      case LEVEL2_WEIGHT -> Points.plain(groupWeight(labels));
      case NUMBER -> Integer.toString(i + 1);
      case WEIGHT, SHARE ->
          line.isSum() ? Points.plain(weight(labels.part())) : ofRow(line, column);
      case SCORE ->
          line.isSum() ? Points.plain(content.sectionScore(labels.part())) : ofRow(line, column);
      default -> ofRow(line, column);
    };
  }

  private String upright(String label) {
    return layout.has(Trait.UPRIGHT_LEVELS)
        ? String.join("\n", label.split("(?<=\\p{IsHan})(?=\\p{IsHan})"))
        : label;
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
      case TARGET -> Figures.cut(layout, item.target().value());
      case UNIT -> item.target().unit();
      case ACTUAL -> blank ? "" : Figures.cut(layout, Figures.broken(layout, item.actual()));
      case RATIO -> item.percentScore("%");
      case WEIGHT, SHARE -> points(item.weight());
      case RAW_SCORE -> item.percentScore("");
      case SCORE -> blank ? "" : points(item.score());
      case REASON -> blank || item.reason() == null ? "" : item.reason();
      case EXPLANATION -> item.explanation();
      case CORE -> "是";
      case BASIS -> "年度工作计划";
      case COEFFICIENT -> item.percentScore("%");
      case PROOF -> "工作台账";
      case LAST_YEAR -> item.lastYear() == null ? "无" : item.lastYear();
      default -> "";
    };
  }

  private String points(@Nullable BigDecimal points) {
    return points == null ? "" : Figures.wide(layout, Points.plain(points));
  }
}
