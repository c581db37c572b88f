package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Achieved.Kind;
import io.github.recount.corpus.truth.generate.Item.Goal;
import java.util.List;
import java.util.Random;

/** Draws targets in the notations of a layout, and actuals that reach them or fall short. */
final class Targets {
  private final Layout layout;
  private final Random random;
  private final Phrases phrases;
  private final int year;

  Targets(Layout layout, Random random, Phrases phrases, int year) {
    this.layout = layout;
    this.random = random;
    this.phrases = phrases;
    this.year = year;
  }

  /** A target and what came of it. */
  record Pair(Goal target, String actual, Achieved achieved) {}

  Pair draw(String unit, boolean reached) {
    return switch (unit) {
      case "词" -> words(reached);
      case "月" -> date(reached);
      case "期" -> span();
      case "万元", "元/人", "天", "‰" -> atMost(unit, reached);
      default -> atLeast(unit, reached);
    };
  }

  private Pair words(boolean reached) {
    String grade = phrases.draw("grade", random);
    String operator = layout.has(Column.OPERATOR) ? "定性" : "";
    return new Pair(
        new Goal(operator, grade, "", grade),
        reached ? grade : "基本" + grade,
        Achieved.inWords(Kind.WORDS, reached));
  }

  private Pair date(boolean reached) {
    int month = 6 + random.nextInt(6);
    String text =
        switch (random.nextInt(3)) {
          case 0 -> year + "年" + month + "月底前";
          case 1 -> year + "年" + month + "月30日前";
          default -> month + "月底前完成";
        };
    return new Pair(
        new Goal("", text, "", text),
        year + "年" + (month + (reached ? 0 : 1)) + "月",
        Achieved.inWords(Kind.DATE, reached));
  }

  /** A time that the work takes; it is kept or the row would say something else. */
  private Pair span() {
    String text = List.of(year + "年内", "全年", year + ".1.1-12.31", "1-12月").get(random.nextInt(4));
    return new Pair(new Goal("", text, "", text), text, Achieved.inWords(Kind.DATE, true));
  }

  private Pair atMost(String unit, boolean reached) {
    int value = 5 + random.nextInt(90);
    String text =
        layout.notations().contains("words")
            ? List.of("不超过" + value + unit, value + unit + "以内").get(random.nextInt(2))
            : sign("≤") + value + unit;
    int actual = reached ? value - random.nextInt(4) : value + 1 + random.nextInt(3);
    return pair(
        operator("≤"),
        unit,
        text,
        Integer.toString(actual),
        Achieved.of(Kind.AT_MOST, value, actual));
  }

  private Pair atLeast(String unit, boolean reached) {
    boolean percent = unit.equals("%");
    int value = percent ? 80 + random.nextInt(20) : 12 + random.nextInt(900);
    int more = percent ? Math.min(100, value + random.nextInt(8)) : value + random.nextInt(20);
    int less = value - 1 - random.nextInt(5);
    String number = Integer.toString(value);
    String text =
        switch (layout.notations().get(random.nextInt(layout.notations().size()))) {
          case "words" ->
              List.of("不低于" + number + unit, number + unit + "以上", "不少于" + number + unit)
                  .get(random.nextInt(3));
          case "plain" -> number + unit;
          case "wide" -> "＞＝" + Figures.wide(number) + (percent ? "％" : unit);
          case "spaced" -> "≥ " + number + " " + unit;
          default -> sign("≥") + number + unit;
        };
    boolean repeated =
        layout.notations().contains("repeated") && reached && !layout.has(Column.OPERATOR);
    return pair(
        operator("≥"),
        unit,
        text,
        repeated ? text : Integer.toString(reached ? more : less),
        Achieved.of(Kind.AT_LEAST, value, reached ? more : less));
  }

  private Pair pair(String operator, String unit, String text, String actual, Achieved achieved) {
    String value = Points.plain(achieved.target());
    if (layout.has(Column.OPERATOR) || layout.has(Column.UNIT)) {
      String shown = layout.has(Column.OPERATOR) ? value : sign(sign(operator)) + value;
      return new Pair(new Goal(operator, shown, unit, text), actual, achieved);
    }
    return new Pair(
        new Goal("", text, "", text), actual.equals(text) ? actual : actual + unit, achieved);
  }

  /** The sign as this layout writes it. */
  private String sign(String plain) {
    boolean most = plain.equals("≤") || plain.equals("小于等于");
    if (layout.notations().contains("ascii")) {
      return most ? "<=" : ">=";
    }
    if (layout.notations().contains("double")) {
      return most ? "≦" : "≧";
    }
    return most ? "≤" : "≥";
  }

  private String operator(String sign) {
    if (!layout.notations().contains("operator-words")) {
      return sign;
    }
    return sign.equals("≤") ? "小于等于" : "大于等于";
  }
}
