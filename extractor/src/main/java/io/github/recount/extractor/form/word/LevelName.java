package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a level, split from the points printed in it and from its number in a list: {@code
 * 产出指标(50分)}, {@code 产出指标/50}, {@code 一、产出指标}.
 *
 * @param name bare name, empty where only the points are left
 * @param points as printed, without brackets or slash
 */
public record LevelName(String name, @Nullable String points) {
  private static final String NUMBER = "([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?\\s*分?)";

  private static final Pattern POINTS =
      Pattern.compile(
          "^(.*?)(?:[（(]\\s*" + NUMBER + "\\s*[)）]|(?<=\\p{IsIdeographic})[/／]" + NUMBER + ")$");

  public static LevelName of(String text) {
    String bare = Wording.bare(text);
    Matcher m = bare.length() > 60 ? null : POINTS.matcher(bare);
    return m != null && m.matches()
        ? new LevelName(
            ListNumber.without(m.group(1)), m.group(2) == null ? m.group(3) : m.group(2))
        : new LevelName(ListNumber.without(bare), null);
  }
}
