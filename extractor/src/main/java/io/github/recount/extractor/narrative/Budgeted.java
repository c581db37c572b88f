package io.github.recount.extractor.narrative;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells amounts of the whole budget from those of its items. */
final class Budgeted {

  /** Words behind which a sentence lists the parts of an amount. */
  private static final Pattern PARTS = Pattern.compile("其中|包括|分别");

  private static final String LEVEL = "(?:中央|省级?|市级?|区级?|县级?|上级|本级|自筹|配套)";

  private static final String OF_LEVEL = "[^,。;、:0-9]{0,10}:?[0-9.]{1,12}[万亿元]";

  /** Amounts of two levels of government are parts of one: 市级补助20万元、区级资金30万元. */
  private static final Pattern TWO_LEVELS =
      Pattern.compile("(" + LEVEL + ")" + OF_LEVEL + "[^。;]{0,40}?(?!\\1)" + LEVEL + OF_LEVEL);

  private static final Pattern NAMES_LEVEL = Pattern.compile(".{0,4}" + LEVEL + ".*");

  private final boolean levels;
  private boolean parts;

  Budgeted(String sentence) {
    this.levels = TWO_LEVELS.matcher(sentence).find();
  }

  /** Takes note of the words in front of the next figure. */
  void read(String words) {
    parts |= PARTS.matcher(words).find();
  }

  /** Whether an amount in words of the whole budget is one of its items: 三公经费预算数. */
  boolean isItem(ClaimRule rule, Figure figure, @Nullable Subject subject, Clause clause) {
    if (!rule.isFixed() || figure.kind() != Figure.Kind.MONEY || subject == null) {
      return false;
    }
    int known = figure.start() - rule.reach(clause.before());
    return parts
        || levels && NAMES_LEVEL.matcher(subject.name()).matches()
        || known > clause.start() && !Subject.isOfWhole(clause.text(), clause.start(), known);
  }
}
