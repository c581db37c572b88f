package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.scoring.Outcome.Kind;
import io.github.recount.normalizer.scoring.RowRule.Band;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rule of one row or section: {@code ≥95%得满分，80%-95%得80%分值，低于80%不得分}. */
final class RowRuleReader {
  /** What stands behind this in a longer text is not read. */
  private static final int LONGEST = 1500;

  private static final int SHOWN = 60;

  /** {@code (含90%)} names again the end that is meant. */
  private static final Pattern WITH = Pattern.compile("\\((不?)含[0-9.]{1,6}(?:%|分)?\\)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0\\u200b\\ufeff]+");

  /** Only a text with one of these says anything of points; others explain the indicator. */
  private static final Pattern OF_POINTS =
      Pattern.compile("得分|计分|扣分|记分|赋分|给分|满分|不得|[得计记扣][0-9]|[扣得计记][^。;,]{0,8}分|零分");

  private static final String NUMBER = "[0-9]{1,4}(?:\\.[0-9]{1,3})?";
  private static final String OF_WEIGHT = "(?:权重分值|权重分|权重|标准分值|标准分|分值|分数|满分)";

  /** {@code (实际完成值/目标值)}, {@code B/A}. */
  private static final String QUOTIENT =
      "\\(?(?:(?:全年)?(?:实际)?(?:完成|实际|执行)(?:值|数|量)|B)\\)?[/÷]\\(?(?:(?:年初|年度|预期|全年)?"
          + "(?:计划)?(?:目标|指标|计划|预算|设定|完成)(?:值|数|量)|A)\\)?(?:[*×]100%)?\\)?";

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<deduction>每(?!年|月|日|天|季|周)[^。;0-9扣得]{0,10}?(?<step>"
              + NUMBER
              + "|一)(?<unit>%|个?百分点|[^,。;0-9扣得分]{1,4}?)?"
              + "(?:以[上内])?[,:]?[^,。;0-9扣得]{0,8},?(?:则|相应|再)?扣(?:减|除)?"
              + "(?:该项|该指标|本项|指标|其)?(?:"
              + OF_WEIGHT
              + "的?)?(?<taken>"
              + NUMBER
              + ")(?<takenunit>%|分))"
              + "|(?<ratio>得分(?:=|等于|为)[^。;,=]{0,10}?(?:分值|权重|标准分|满分|[0-9]分?)[*×xX](?!\\(?1(?:00%)?-)"
              + "[^。;,*×0-9]{0,24}(?:率|比例|比重|程度|[AB])"
              + "|(?<!不)按(?:照|实际)?[^。;,扣]{0,14}(?:比例|之比|比值|比率|比重|百分比|完成率|达成率|实现率|达标率|执行率)(?:计算)?(?:相应)?(?:得分|计分|给分|记分|赋分|扣分|扣减|扣除|计算得分|计算|折算|计|得)?(?!.{0,3}酌情)"
              + "|"
              + QUOTIENT
              + "(?:或A/B)?[*×xX](?:该|本|指标|项|的)*(?:"
              + OF_WEIGHT
              + "|"
              + NUMBER
              + "分)|(?:分值|权重|标准分|满分|[0-9]分)[*×xX]"
              + QUOTIENT
              + ")"
              + "|(?<zero>(?:不(?:得|计|记|给)分|(?:得|计|记|为|扣至)0分|(?<![0-9.])0分|零分|扣(?:除|完)?(?:全部|所有)(?:分值|分数|分)|不予得分))"
              + "|(?<full>(?:得|计|记|赋|给)(?:该项|本项|该指标)?(?:所赋)?(?:满分|全分|全部分值|全部分数|全部权重分))"
              + "|(?<share>(?:得|计|记|赋|给)(?:该项|本项|指标)?(?:"
              + OF_WEIGHT
              + "的?)?(?<part>"
              + NUMBER
              + ")%(?:的)?"
              + OF_WEIGHT
              + "?)"
              + "|(?<points>(?:得|计|记|赋|给)(?<got>"
              + NUMBER
              + ")分)"
              + "|(?<less>扣(?:减|除)?(?<lost>"
              + NUMBER
              + ")分)");

  private static final Pattern MOST = Pattern.compile("最(?:多|高)扣(?:减|除)?(" + NUMBER + ")分");

  /** What has been read of a rule so far. */
  private static final class Draft {
    final List<Band> bands = new ArrayList<>();
    final List<Deduction> deductions = new ArrayList<>();
    boolean ratio;
    final List<Outcome> met = new ArrayList<>();
    boolean nothing;
    boolean doubtful;
    int begin = -1;
    int end;
  }

  /** The rule; an unclear one where points are spoken of and no more is understood; else null. */
  @Nullable RowRule read(String words) {
    String text = words.substring(0, Math.min(LONGEST, words.length()));
    String joined = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String plain = WITH.matcher(joined).replaceAll("($1含)");
    if (!OF_POINTS.matcher(plain).find()) {
      return null;
    }
    Draft draft = new Draft();
    Matcher m = CLAUSE.matcher(withoutCap(plain));
    while (m.find()) {
      add(m, condition(plain, draft.end, m.start()), cap(plain), draft);
    }
    String shown = draft.begin < 0 ? plain : plain.substring(draft.begin, draft.end);
    String cut = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    return rule(cut, draft);
  }

  private static RowRule rule(String text, Draft draft) {
    long ways = draft.deductions.stream().distinct().count() + (draft.ratio ? 1 : 0);
    if (draft.doubtful || ways > 1) {
      return RowRule.unclear(text);
    }
    if (!draft.deductions.isEmpty()) {
      return new RowRule(text, draft.bands, draft.met, Formula.DEDUCTION, draft.deductions.get(0));
    }
    Formula otherwise = draft.nothing ? Formula.FULL_OR_NOTHING : null;
    Formula missed = draft.ratio ? Formula.RATIO : otherwise;
    return new RowRule(text, draft.bands, draft.met, missed, null);
  }

  private static void add(Matcher m, String condition, @Nullable BigDecimal most, Draft draft) {
    if (draft.begin < 0) {
      draft.begin = m.start() - condition.length();
    }
    draft.end = m.end();
    if (m.group("deduction") != null) {
      draft.deductions.add(deduction(m, most));
    } else if (m.group("ratio") != null) {
      draft.ratio = true;
    } else {
      add(condition, outcome(m), draft);
    }
  }

  private static void add(String condition, Outcome outcome, Draft draft) {
    Bounds bounds = Bounds.read(condition);
    boolean none = outcome.equals(Outcome.nothing());
    if (condition.contains("每")) {
      draft.doubtful = true;
    } else if (bounds != null) {
      draft.bands.add(new Band(bounds, outcome));
    } else if (none) {
      draft.nothing = true;
      draft.doubtful |= condition.matches(".*[0-9].*");
    } else {
      draft.met.add(outcome);
    }
  }

  private static Outcome outcome(Matcher m) {
    if (m.group("zero") != null) {
      return Outcome.nothing();
    }
    if (m.group("share") != null) {
      return new Outcome(Kind.SHARE, new BigDecimal(m.group("part")));
    }
    if (m.group("points") != null) {
      return new Outcome(Kind.POINTS, new BigDecimal(m.group("got")));
    }
    return m.group("less") == null
        ? Outcome.all()
        : new Outcome(Kind.LESS, new BigDecimal(m.group("lost")));
  }

  private static Deduction deduction(Matcher m, @Nullable BigDecimal most) {
    String step = m.group("step");
    String unit = m.group("unit");
    boolean percent = unit != null && (unit.equals("%") || unit.endsWith("百分点"));
    boolean one = step.equals("一") || new BigDecimal(step).signum() == 0;
    return new Deduction(
        one ? BigDecimal.ONE : new BigDecimal(step),
        new BigDecimal(m.group("taken")),
        m.group("takenunit").equals("分"),
        percent ? null : unit == null ? "" : unit,
        most);
  }

  /** The words in front of an outcome, back to the end of the sentence or clause before. */
  private static String condition(String plain, int from, int to) {
    String words = plain.substring(Math.min(from, to), to);
    int sentence = Math.max(words.lastIndexOf('。'), words.lastIndexOf(';'));
    return words.substring(sentence + 1).replaceFirst("^[,:、]+", "");
  }

  private static String withoutCap(String plain) {
    Matcher m = MOST.matcher(plain);
    return m.replaceAll(cap -> "。".repeat(cap.group().length()));
  }

  private static @Nullable BigDecimal cap(String plain) {
    Matcher m = MOST.matcher(plain);
    return m.find() ? new BigDecimal(m.group(1)) : null;
  }
}
