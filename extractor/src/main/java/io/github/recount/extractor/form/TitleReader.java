package io.github.recount.extractor.form;

import io.github.recount.extractor.grid.Wording;
import java.util.regex.Pattern;

/** Tells the titles that open a form, or a part of the report, from other lines. */
final class TitleReader {
  private static final int LONGEST = 70;

  private static final Pattern EVALUATION =
      Pattern.compile("自评|绩效.{0,8}评价.{0,4}[表报]|目标.{0,6}(申报|审批|批复)?表|考评表|监控表");

  private static final Pattern ENDS = Pattern.compile(".*(表|报告|自评|书)([（(].{0,20}[)）])?$");

  /** A line of a table of contents. */
  private static final Pattern CONTENTS =
      Pattern.compile(".*(错误[!！]未定义书签|[.…·]{4,}\\s*\\d*|\\t\\d{1,3})[。.]?$");

  private static final Pattern SENTENCE = Pattern.compile("[。；;]");
  private static final Pattern LISTED = Pattern.compile("^[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．].*");

  /** The heading of a chapter: what comes below it is no part of the table above it. */
  private static final Pattern CHAPTER =
      Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}\\s*、|[（(][一二三四五六七八九十]{1,3}[)）]).*");

  private TitleReader() {}

  static boolean isChapter(String text) {
    return text.length() <= LONGEST && CHAPTER.matcher(text).matches();
  }

  /** Whether the line is the title of a form of evaluations or targets. */
  static boolean isTitle(String text) {
    String bare = Wording.bare(text);
    return bare.length() <= LONGEST
        && EVALUATION.matcher(bare).find()
        && ENDS.matcher(bare).matches()
        && !SENTENCE.matcher(bare).find()
        && !LISTED.matcher(bare).matches()
        && !CONTENTS.matcher(text.strip()).matches();
  }
}
