package io.github.recount.extractor.format.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the items of a document's lists, in reading order. */
public final class ListNumbers {
  /** Levels that a list has at most. */
  public static final int LEVELS = 9;

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /**
   * The label of the next item.
   *
   * @param counter what the list shares its numbers under
   * @param levels the list's levels; a level that is absent gives no label
   */
  public String next(String counter, @Nullable ListLevel[] levels, int level) {
    if (level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    int[] numbers = counters.computeIfAbsent(counter, key -> unset());
    for (int above = 0; above < level; above++) {
      if (numbers[above] == Integer.MIN_VALUE) {
        numbers[above] = startOf(levels[above]);
      }
    }
    numbers[level] =
        numbers[level] == Integer.MIN_VALUE ? startOf(levels[level]) : numbers[level] + 1;
    Arrays.fill(numbers, level + 1, LEVELS, Integer.MIN_VALUE);
    return label(numbers, levels, levels[level]);
  }

  /** Begins a list's level anew, once for each list that says so. */
  public void restart(String list, String counter, int level) {
    if (started.add(list + "/" + level)) {
      counters.computeIfAbsent(counter, key -> unset())[level] = Integer.MIN_VALUE;
    }
  }

  private static int[] unset() {
    int[] numbers = new int[LEVELS];
    Arrays.fill(numbers, Integer.MIN_VALUE);
    return numbers;
  }

  private static int startOf(@Nullable ListLevel level) {
    return level == null ? 1 : level.start();
  }

  private static String label(int[] numbers, @Nullable ListLevel[] levels, ListLevel own) {
    StringBuilder label = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      int of = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && of >= 0 && of < LEVELS) {
        ListLevel level = levels[of];
        boolean plain = own.decimalOnly() || level == null;
        label.append((plain ? NumberFormat.DECIMAL : level.format()).write(numbers[of]));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString();
  }
}
