package io.github.recount.extractor.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a sentence. Dates, numbers of laws, telephone numbers and the like have
 * none of the units and are no figures.
 *
 * @param start in the text, the number's first digit
 * @param end behind the unit and what bounds it
 * @param comparator the bound as a sign, where words as 以上 make it one
 */
record Figure(
    int start, int end, BigDecimal value, @Nullable String comparator, String unit, Kind kind) {

  enum Kind {
    POINTS,
    PERCENT,
    MONEY,
    COUNT
  }

  private static final String NUMBER =
      "(?<![0-9.A-Za-z~\\-—〔\\[])(?<value>(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?:\\.[0-9]{1,6})?)";

  private static final String MORE = "(?<more>余|多)?";

  private static final String COUNTED =
      "人次|人天|人(?![员才均民])|场次|场|件次|件|份|个(?!月|百分点|工作日)|次|项次|项(?!目)|批次|批|期|处|户次|户|家次|家|名|台套|台次|台|套"
          + "|车次|辆次|辆|座|所|条|篇|平方公里|平方米|m2|公里|千米|立方米|万亩|亩|公顷|千克|公斤|吨|米|册次|册|本次?|部|幅|株|棵|头|羽"
          + "|班次|班|学时|课时|学分|例|起|宗|笔|张|枚|块|间|栋|幢|片|支|届|轮|对|盏|根|口|艘|架|眼|千瓦时|千瓦|度(?=[,。;、)]|$)|标段|卷|剂次|剂|床|箱|袋|瓶|包(?!括|含)";

  private static final Pattern FIGURE =
      Pattern.compile(
          NUMBER
              + MORE
              + "(?:(?<percent>%|‰)|(?<points>分(?![钟之数部别公支类])|个?百分点)"
              + "|(?<money>(?:亿|万|千|百)?(?:余|多)?(?:元|美元)(?!/))"
              + "|(?<count>(?:亿|万|千|百)?(?:余|多)?(?:"
              + COUNTED
              + "))|(?<bare>[亿万]))"
              + "(?:\\([^()]{0,6}\\))?(?<bound>(?:及?以上|及?以下|以内|之内|左右))?");

  private static final int BEFORE = 8;
  private static final String ENDS = ",。;、()";

  private static final Pattern MONEY =
      Pattern.compile("(?:资金|经费|预算|金额|总额|补助|拨款|支出|使用|投入|执行|支付|到位)(?:为|是|:|共|计|约|了|达)*$");

  private static final Pattern LEAST = Pattern.compile("(?:不低于|不少于|不小于|至少|≥|>=)$");
  private static final Pattern OVER = Pattern.compile("(?:超过|超|突破|逾|大于)$");
  private static final Pattern MOST = Pattern.compile("(?:不超过|不高于|不大于|至多|≤|<=)$");

  /** The figures of a text, in order. */
  static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
      // 万 alone is money at the end of a clause or behind a word for money; 60万大学生 is none.
      boolean counts =
          m.group("bare") == null
              || MONEY.matcher(before).find()
              || m.end("bare") == text.length()
              || ENDS.indexOf(text.charAt(m.end("bare"))) >= 0;
      if (counts) {
        figures.add(of(m, before));
      }
    }
    return figures;
  }

  private static Figure of(Matcher m, String before) {
    Kind kind = kind(m);
    String printed =
        switch (kind) {
          case POINTS -> m.group("points");
          case PERCENT -> m.group("percent");
          case MONEY -> m.group("money") == null ? m.group("bare") : m.group("money");
          case COUNT -> m.group("count");
        };
    String unit = printed.replaceAll("[余多]", "");
    boolean more = m.group("more") != null || !unit.equals(printed);
    return new Figure(
        m.start(),
        m.end(),
        new BigDecimal(m.group("value").replace(",", "")),
        more ? ">" : comparator(before, m.group("bound")),
        unit,
        kind);
  }

  private static Kind kind(Matcher m) {
    if (m.group("percent") != null) {
      return Kind.PERCENT;
    }
    if (m.group("points") != null) {
      return Kind.POINTS;
    }
    return m.group("count") == null ? Kind.MONEY : Kind.COUNT;
  }

  private static @Nullable String comparator(String before, @Nullable String bound) {
    if (LEAST.matcher(before).find() || bound != null && bound.endsWith("上")) {
      return ">=";
    }
    if (bound == null && !MOST.matcher(before).find() && OVER.matcher(before).find()) {
      return ">";
    }
    boolean most = bound != null && !bound.equals("左右");
    return most || MOST.matcher(before).find() ? "<=" : null;
  }

  Figure movedBy(int characters) {
    return new Figure(start + characters, end + characters, value, comparator, unit, kind);
  }
}
