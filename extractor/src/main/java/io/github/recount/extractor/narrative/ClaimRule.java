package io.github.recount.extractor.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code claims.tsv}: what a figure is if these words stand around it.
 *
 * @param property of the claim; {@code -} for none
 * @param about what the figure is of; {@code $} for the subject in front of it
 */
record ClaimRule(String kind, String property, String about, Pattern front, Pattern behind) {

  /** Words that may open a clause before it says anything. */
  private static final String OPENING =
      "(?:^|[,。;:、()])(?:其中:?|我(?:单位|部门|[局委办院校所厅站队区县市镇乡])|本(?:单位|部门|级)|截至[^,。;:、]{2,12}|[0-9]{4}年度?|全年|本年度?|当年|年内|年末|年底|目前|共计?|累计|已经?|并|及|和|先后|顺利|均)*";

  /** Words that may lead up to a figure. */
  private static final String LEADING =
      "(?:为|是|:|达到|达|共计|共|合计|总计|计|约|近|了|仅|至|到|均|有|完成|保持在|稳定在|控制在|[≥≤><=])*";

  static List<ClaimRule> all() {
    return DataLines.of("claims.tsv").stream()
        .map(
            f ->
                new ClaimRule(f[0], f[1], f[2], compiled(f[3]), compiled(f.length > 4 ? f[4] : "")))
        .toList();
  }

  private static Pattern compiled(String words) {
    return Pattern.compile(words.replace("L", OPENING).replace("E", LEADING));
  }

  boolean isOf(Figure figure) {
    return switch (kind) {
      case "points" -> figure.kind() == Figure.Kind.POINTS && figure.unit().equals("分");
      case "percent" -> figure.kind() == Figure.Kind.PERCENT;
      case "money" -> figure.kind() == Figure.Kind.MONEY;
      case "yuan" -> figure.kind() == Figure.Kind.MONEY && figure.unit().endsWith("元");
      default -> figure.kind() == Figure.Kind.COUNT;
    };
  }

  boolean fits(CharSequence before, CharSequence after) {
    return front.matcher(before).find() && behind.matcher(after).find();
  }

  /** Where the words that this rule knows begin, counted back from the figure. */
  int reach(CharSequence before) {
    Matcher m = front.matcher(before);
    return m.find() ? before.length() - m.start() : 0;
  }

  /** The subject where it stands behind the figure. */
  @Nullable String nameBehind(CharSequence after) {
    if (!behind.pattern().contains("?<name>")) {
      return null;
    }
    Matcher m = behind.matcher(after);
    return m.find() ? m.group("name") : null;
  }

  boolean isFixed() {
    return !about.equals("$");
  }

  boolean looksBehind() {
    return !behind.pattern().isEmpty();
  }
}
