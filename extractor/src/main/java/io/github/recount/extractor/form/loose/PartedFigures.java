package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts figures together again that a blank or the end of a line has parted. */
final class PartedFigures {
  private static final Pattern SIGN = Pattern.compile("[≥≤><≧≦＞＜﹥﹤=＝]{1,2}");
  private static final Pattern SHARE_SIGN = Pattern.compile("[%‰％]");
  private static final Pattern FIGURE = Pattern.compile("[0-9.,]+");

  /** No figure ends with its point: {@code 140.} above {@code 32万元}. */
  private static final Pattern CUT_FIGURE = Pattern.compile("[^0-9]{0,2}[0-9,，]{1,15}[.．]");

  private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,6}[^0-9]{0,6}");

  private PartedFigures() {}

  /**
   * Signs and figures that a blank has parted, where the form has no column for the signs, and
   * figures that were broken at their point.
   */
  static List<Text> joined(List<Text> body, Heading heading) {
    boolean signs = !heading.has(Role.OPERATOR);
    boolean units = !heading.has(Role.UNIT);
    List<Text> joined = new ArrayList<>();
    for (Text text : body) {
      int last = joined.size() - 1;
      String left = last < 0 ? "" : joined.get(last).text();
      boolean sign =
          signs && SIGN.matcher(left).matches() && FIGURE.matcher(text.text()).lookingAt();
      boolean unit = units && FIGURE.matcher(left).find() && isUnit(text.text());
      boolean decimals =
          CUT_FIGURE.matcher(left).matches() && DECIMALS.matcher(text.text()).matches();
      if (sign || decimals || unit && Character.isDigit(left.charAt(left.length() - 1))) {
        joined.set(last, joined.get(last).followedBy(text));
      } else {
        joined.add(text);
      }
    }
    return joined;
  }

  private static boolean isUnit(String text) {
    return SHARE_SIGN.matcher(text).matches()
        || ColumnContent.isUnit(text) && !Figures.isNone(text);
  }
}
