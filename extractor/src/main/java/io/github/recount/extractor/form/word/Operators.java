package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.util.Map;
import java.util.regex.Pattern;

/** Operators of a target, in signs and in words. */
public final class Operators {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("大于等于", "≥"),
          Map.entry("大于或等于", "≥"),
          Map.entry("不低于", "≥"),
          Map.entry("不少于", "≥"),
          Map.entry("不小于", "≥"),
          Map.entry("小于等于", "≤"),
          Map.entry("小于或等于", "≤"),
          Map.entry("不高于", "≤"),
          Map.entry("不超过", "≤"),
          Map.entry("不多于", "≤"),
          Map.entry("不大于", "≤"),
          Map.entry("大于", ">"),
          Map.entry("小于", "<"),
          Map.entry("等于", "="));

  private static final Pattern SIGN = Pattern.compile("[≥≤><=≧≦﹥﹤═]{1,2}");

  private Operators() {}

  public static boolean isWord(String text) {
    return SIGNS.containsKey(Wording.bare(text));
  }

  /** Whether a target's text begins with a sign of its own. */
  public static boolean isSigned(String text) {
    return SIGN.matcher(Wording.halfWidth(text)).lookingAt();
  }

  /** The sign that an operator's cell stands for, as printed; empty where it says no operator. */
  public static String sign(String operator) {
    String key = Wording.bare(operator);
    boolean sign = SIGN.matcher(Wording.halfWidth(key)).matches();
    return SIGNS.getOrDefault(key, sign ? key : "");
  }
}
