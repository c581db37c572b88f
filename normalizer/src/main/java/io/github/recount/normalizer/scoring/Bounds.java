package io.github.recount.normalizer.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values for which a clause of a row's own rule is meant: {@code 80%(含)-95%}, {@code ≥95%}.
 *
 * @param percent whether the bounds are printed with a per cent sign
 */
record Bounds(
    @Nullable BigDecimal lower,
    boolean withLower,
    @Nullable BigDecimal upper,
    boolean withUpper,
    boolean percent) {

  private static final Pattern END =
      Pattern.compile(
          "(?<least>≥|≧|>=|大于或?等于|不低于|不少于|达到)?(?<most>≤|≦|<=|小于或?等于|不超过|不高于)?"
              + "(?<more>>|大于|高于|超过)?(?<less><|小于|低于|不足|少于|未达到?|不到)?"
              + "(?<number>[0-9]{1,7}(?:\\.[0-9]{1,4})?)(?<percent>%)?(?<without>\\(不含\\))?"
              + "(?:[^-—–~至到0-9%,;。以及()<≤]{1,3}(?=及?以))?(?:\\(含\\)|及)*(?<up>以上|(?:≤|<)(?=[^0-9]))?(?<down>以[下内])?");

  /** Two bare numbers are a range only with one of these between them. */
  private static final Pattern RANGE =
      Pattern.compile("[0-9%)][^-—–~至到0-9,;。]{0,3}[-—–~至到]{1,2}[0-9]");

  private static final int SIDES = 2;

  /** One printed end. */
  private record End(BigDecimal number, int side, boolean with, boolean percent) {}

  /** Null where the words hold no bound, or more than a pair of them. */
  static @Nullable Bounds read(String words) {
    List<End> ends = new ArrayList<>();
    Matcher m = END.matcher(words);
    while (m.find()) {
      ends.add(end(m));
    }
    if (ends.size() == 1 && ends.get(0).side() != 0) {
      End only = ends.get(0);
      return only.side() > 0 ? of(only, null) : of(null, only);
    }
    return ends.size() == SIDES ? between(ends.get(0), ends.get(1), words) : null;
  }

  boolean contains(BigDecimal value) {
    int aboveLower = lower == null ? 1 : value.compareTo(lower);
    int aboveUpper = upper == null ? -1 : value.compareTo(upper);
    return (aboveLower > 0 || (aboveLower == 0 && withLower))
        && (aboveUpper < 0 || (aboveUpper == 0 && withUpper));
  }

  /** Side 1 is a lower end, -1 an upper one, 0 is not told by the end itself. */
  private static End end(Matcher m) {
    boolean lower = m.group("least") != null || m.group("more") != null || m.group("up") != null;
    boolean upper = m.group("most") != null || m.group("less") != null || m.group("down") != null;
    boolean strict =
        m.group("more") != null || m.group("less") != null || "<".equals(m.group("up"));
    return new End(
        new BigDecimal(m.group("number")),
        lower == upper ? 0 : lower ? 1 : -1,
        !strict && m.group("without") == null,
        m.group("percent") != null);
  }

  private static @Nullable Bounds between(End first, End second, String words) {
    boolean range = RANGE.matcher(words).find();
    boolean rises = first.number().compareTo(second.number()) <= 0;
    End low = rises ? first : second;
    End high = rises ? second : first;
    boolean told = low.side() > 0 || high.side() < 0;
    return low.side() >= 0 && high.side() <= 0 && (range || told) ? of(low, high) : null;
  }

  private static Bounds of(@Nullable End low, @Nullable End high) {
    return new Bounds(
        low == null ? null : low.number(),
        low != null && low.with(),
        high == null ? null : high.number(),
        high != null && high.with(),
        (low != null && low.percent()) || (high != null && high.percent()));
  }
}
