package io.github.recount.normalizer.value;

import io.github.recount.normalizer.value.Quantity.Amount;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param name as printed
 * @param base unit to which values convert exactly; null where there is none
 */
record Unit(String name, Kind kind, @Nullable String base, BigDecimal factor) {
  private static final Map<String, Unit> KNOWN = load();
  private static final Map<Character, BigDecimal> LARGE =
      Map.of('万', BigDecimal.valueOf(10_000), '亿', BigDecimal.valueOf(100_000_000));

  /** Units are short; a longer run of words behind a number is a sentence. */
  private static final int LONGEST = 5;

  private static final int LONGEST_RATIO = 10;

  /** The unit that a run of text names, or null where it is more than a unit. */
  static @Nullable Unit read(String run) {
    String name =
        run.startsWith("(") && run.endsWith(")") ? run.substring(1, run.length() - 1) : run;
    Unit known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    return isCounter(name) ? counter(name) : null;
  }

  /** The unit of the table, or null. */
  static @Nullable Unit known(String name) {
    return KNOWN.get(name);
  }

  /** Whether this is 万 or 亿 alone: a number of what the context says. */
  boolean isLarge() {
    return name.length() == 1 && LARGE.containsKey(name.charAt(0));
  }

  /** The value in the base unit, trailing zeros neither added nor lost. */
  @Nullable Amount toBase(BigDecimal value) {
    if (base == null) {
      return null;
    }
    BigDecimal product = value.multiply(factor);
    int scale = Math.max(0, value.scale() - (factor.precision() - factor.scale() - 1));
    return new Amount(product.setScale(scale), base);
  }

  private static Unit counter(String name) {
    BigDecimal large = LARGE.get(name.charAt(0));
    if (large == null || name.contains("/")) {
      return new Unit(name, Kind.COUNT, name, BigDecimal.ONE);
    }
    return new Unit(name, Kind.COUNT, name.length() == 1 ? null : name.substring(1), large);
  }

  private static boolean isCounter(String name) {
    int slash = name.indexOf('/');
    if (name.isEmpty() || slash == 0 || slash == name.length() - 1) {
      return false;
    }
    return name.length() <= (slash > 0 ? LONGEST_RATIO : LONGEST)
        && name.chars().allMatch(Unit::ofName)
        && !Notation.has(Notation.Role.VAGUE, name)
        && !Notation.is(Notation.Role.RANK, name)
        && (slash > 0 || !startsLikeMeasure(name));
  }

  /** {@code 24小时在线} is no count of 小时在线: words behind a measure say something else. */
  private static boolean startsLikeMeasure(String name) {
    return KNOWN.values().stream()
        .anyMatch(unit -> unit.kind != Kind.COUNT && name.startsWith(unit.name));
  }

  private static boolean ofName(int c) {
    return Character.isLetter(c) || "/·²³㎡㎥℃°".indexOf(c) >= 0;
  }

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new HashMap<>();
    for (List<String> row : WordTable.read("units.tsv")) {
      String name = row.get(0);
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String base = row.size() > 2 ? row.get(2) : kind == Kind.COUNT ? name : null;
      BigDecimal factor = row.size() > 3 ? new BigDecimal(row.get(3)) : BigDecimal.ONE;
      units.put(name, new Unit(name, kind, base, factor));
    }
    return Map.copyOf(units);
  }
}
