package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.NormalizedIndicator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicator that prose speaks of. Prose shortens and turns names ({@code 创业培训} for {@code
 * 创业培训参与人数}); where more than one indicator fits, none is meant.
 */
final class Subjects {
  /** Shorter names, as 结案率, may be said of anything. */
  private static final int SHORTEST = 4;

  /** How many characters one name may have between those of the other. */
  private static final int MOST_BETWEEN = 3;

  /** Longer texts are no names; comparing them would only cost time. */
  private static final int LONGEST = 60;

  private static final Pattern IDLE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern COUNTED = Pattern.compile("(?:人数|数量|数|指标)$");

  private final Map<String, List<NormalizedIndicator>> exact = new HashMap<>();
  private final List<NormalizedIndicator> rows = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, List<NormalizedIndicator>> turned = new HashMap<>();
  private final Map<String, @Nullable NormalizedIndicator> known = new HashMap<>();

  private Subjects() {}

  static Subjects of(List<NormalizedIndicator> indicators) {
    Subjects subjects = new Subjects();
    for (NormalizedIndicator row : indicators) {
      String key = key(row.level3());
      subjects.exact.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
      if (key.length() <= LONGEST) {
        subjects.rows.add(row);
        subjects.keys.add(key);
        subjects.turned.computeIfAbsent(sorted(key), none -> new ArrayList<>()).add(row);
      }
    }
    return subjects;
  }

  /** The indicator of just this name. */
  @Nullable NormalizedIndicator named(String about) {
    List<NormalizedIndicator> same = exact.getOrDefault(key(about), List.of());
    return same.size() == 1 ? same.get(0) : null;
  }

  /** The indicator that a shorter, longer or turned name can only mean. */
  @Nullable NormalizedIndicator meant(String about) {
    String key = key(about);
    if (key.length() < SHORTEST || key.length() > LONGEST) {
      return null;
    }
    if (exact.containsKey(key)) {
      return named(about);
    }
    if (!known.containsKey(key)) {
      known.put(key, search(key));
    }
    return known.get(key);
  }

  private @Nullable NormalizedIndicator search(String about) {
    List<NormalizedIndicator> same = turned.get(sorted(about));
    if (same != null) {
      return same.size() == 1 ? same.get(0) : null;
    }
    List<Predicate<String>> ways =
        List.of(
            name -> name.contains(about) || (name.length() >= SHORTEST && about.contains(name)),
            name -> isSpread(name, about) || isSpread(about, name));
    for (Predicate<String> way : ways) {
      List<NormalizedIndicator> found = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        if (way.test(keys.get(i))) {
          found.add(rows.get(i));
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.get(0) : null;
      }
    }
    return null;
  }

  /** Whether the shorter name stands in the longer one in order, with a little between. */
  private static boolean isSpread(String shorter, String longer) {
    int between = longer.length() - shorter.length();
    if (shorter.length() < SHORTEST || between < 0 || between > MOST_BETWEEN) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  static String key(String name) {
    String plain = IDLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    String bare = COUNTED.matcher(plain).replaceFirst("");
    return bare.isEmpty() ? plain : bare;
  }

  private static String sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
