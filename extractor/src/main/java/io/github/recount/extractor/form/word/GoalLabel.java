package io.github.recount.extractor.form.word;

import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label of a goal that stands in a row of its own: {@code 年度绩效目标2(35分)}.
 *
 * @param number as printed, blank where it has none
 * @param weight as printed, null where it has none
 */
public record GoalLabel(String number, @Nullable String weight) {
  private static final Pattern LABEL =
      Pattern.compile(
          "^年度(?:总体|绩效|履职|工作)*目标([0-9一二三四五六七八九十]{0,2})[:：]?(?:[（(]([0-9.]{1,5}分?)[)）])?[:：]?$");

  /** Short for other words; anywhere but alone in a cell they say nothing. */
  private static final Map<String, String> SHORT =
      Map.of("预期", "预期目标", "完成", "完成情况", "实际", "实际完成情况", "实际完成", "实际完成情况");

  /** What a text alone in its cell says of the goals beside it or below. */
  public static Optional<Role> role(String text, Vocabulary vocabulary) {
    String key = Wording.key(text);
    return vocabulary.role(Place.GOAL, SHORT.getOrDefault(key, key));
  }

  /** The label that a text is. */
  public static Optional<GoalLabel> of(String text) {
    Matcher m = LABEL.matcher(Wording.halfWidth(Wording.bare(text)));
    return m.matches() ? Optional.of(new GoalLabel(m.group(1), m.group(2))) : Optional.empty();
  }

  /** Whether a text is the label of one goal among others. */
  public static boolean matches(String text) {
    return of(text).filter(GoalLabel::isOwn).isPresent();
  }

  /** Whether it tells its goal from others. */
  public boolean isOwn() {
    return !number.isEmpty() || weight != null;
  }
}
