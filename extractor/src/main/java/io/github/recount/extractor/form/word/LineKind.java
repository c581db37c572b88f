package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a line outside the blocks of a form is. */
public final class LineKind {
  private static final int LONGEST = 70;

  private static final Pattern EVALUATION =
      Pattern.compile("自评|绩效.{0,8}评价.{0,4}[表报]|目标.{0,6}(申报|审批|批复)?表|考评表|监控表");

  private static final Pattern ENDS = Pattern.compile(".*(表|报告|自评|书)([（(].{0,20}[)）])?续?$");

  /** A line of a table of contents. */
  private static final Pattern CONTENTS =
      Pattern.compile(".*(错误[!！]未定义书签|[.…·]{4,}\\s*\\d*|\\t\\d{1,3})[。.]?$");

  private static final Pattern CONTINUED = Pattern.compile("^续表|[（(]续[表一二三1-9]{0,2}[)）]$|续表?$");

  private static final Pattern SENTENCE = Pattern.compile("[。；;]");
  private static final Pattern LISTED = Pattern.compile("^[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．].*");

  /** The heading of a chapter: what comes below it is no part of the table above it. */
  private static final Pattern CHAPTER =
      Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}\\s*、|[（(][一二三四五六七八九十]{1,3}[)）]).*");

  /** The foot of a form: who filled it in, and how to reach them. */
  private static final Pattern SIGNED =
      Pattern.compile(
          ".{0,8}(?:(?:填报|填表|制表|审核|复核|经办|联系|负责)人|电话|签字|签章|盖章|公章)[（(]?.{0,6}[)）]?[:：].*");

  private static final Pattern OF_THIS_FORM = Pattern.compile("[本该此](?:项目|专项|表)");

  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(备\\s*注|注|说\\s*明|填表说明|(?:其他)?需要?说明的?(?:事项|问题|情况))\\s*[:：1].*", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*[0-9]{1,2}\\s*[.、．].*", Pattern.DOTALL);

  private static final Pattern MONEY_UNIT = Pattern.compile("单位[:：]\\s*(?:人民币)?(亿元|万元|元)");

  /** A line of its own above or below a title: {@code （2022年度）}. */
  private static final Pattern YEAR = Pattern.compile("[（(]?((?:19|20)\\d\\d)年度?[)）]?");

  /** The headings of a form without anything between them. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?:一级指标)?二级指标三级指标|(?:三级指标|指标名称).{0,6}(?:指标值|目标值).{0,8}(?:完成值|完成情况)");

  private static final Pattern CLAUSE = Pattern.compile("[,，。；;]");

  private static final int SENTENCE_LENGTH = 30;

  private LineKind() {}

  /** A note of the form: rules of counting and scoring mostly. */
  public static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  public static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  public static boolean isYear(String text) {
    return text.length() <= LONGEST
        && YEAR.matcher(Wording.withYears(Wording.bare(text))).matches();
  }

  /** The unit that a line gives for the amounts below it: {@code 单位：万元}. */
  public static Optional<String> moneyUnit(String text) {
    Matcher unit = MONEY_UNIT.matcher(Wording.bare(text));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  /** Whether the line is a sentence or a chapter's heading: the table above it has ended. */
  public static boolean isProse(String text) {
    return text.length() >= SENTENCE_LENGTH
        || text.stripTrailing().endsWith("。")
        || isChapter(text);
  }

  private static boolean isChapter(String text) {
    return text.length() <= LONGEST && CHAPTER.matcher(text).matches();
  }

  /** Whether the text has clauses, as headings and labels have not. */
  public static boolean hasClauses(String text) {
    return CLAUSE.matcher(text).find();
  }

  /** Whether the line is of the foot of a form. */
  public static boolean isSigned(String text) {
    return SIGNED.matcher(Wording.bare(text)).matches();
  }

  /** Whether the line begins an item of a list, or a chapter. */
  public static boolean isListed(String text) {
    return LISTED.matcher(Wording.bare(text)).matches();
  }

  /** Whether a line beside a form speaks of this form and its project. */
  public static boolean isOfThisForm(String text) {
    return OF_THIS_FORM.matcher(text).find();
  }

  /** Whether the line is a form's heading, or a form, that has lost what parts its cells. */
  public static boolean runsTogether(String text) {
    return RUN_TOGETHER.matcher(Wording.bare(text)).find();
  }

  /** Whether the title is of a form that goes on from the page before: {@code 绩效自评表（续）}. */
  public static boolean isContinued(String title) {
    return CONTINUED.matcher(Wording.bare(title)).find();
  }

  /** Whether the line is the title of a form of evaluations or targets. */
  public static boolean isTitle(String text) {
    return mayBeTitle(text) && !isListed(text);
  }

  /**
   * Whether the line is such a title if a form stands below it; else it may be an item of a list.
   */
  public static boolean mayBeTitle(String text) {
    String bare = Wording.bare(text);
    return bare.length() <= LONGEST
        && EVALUATION.matcher(bare).find()
        && ENDS.matcher(bare).matches()
        && !SENTENCE.matcher(bare).find()
        && !CONTENTS.matcher(text.strip()).matches();
  }
}
