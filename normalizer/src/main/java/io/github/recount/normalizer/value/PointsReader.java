package io.github.recount.normalizer.value;

import io.github.recount.extractor.report.Declared;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weights and scores: {@code 10}, {@code 10分}, {@code (50 分)}, {@code 10%}. */
public final class PointsReader {
  private static final Set<String> UNITS = Set.of("分", "%");

  /** Among points {@code 9. 62} is no item of a list. */
  private static final Pattern BROKEN = Pattern.compile("(?<=[0-9])\\s*\\.\\s*(?=[0-9])");

  private final QuantityReader quantities = new QuantityReader();

  /** The points, with the scale as printed; null for anything else. */
  public @Nullable BigDecimal read(@Nullable Declared declared) {
    if (declared == null) {
      return null;
    }
    String whole = BROKEN.matcher(declared.text()).replaceAll(".");
    Quantity quantity = quantities.read(new Declared(whole, declared.location()), null);
    boolean points = quantity.unit() == null || UNITS.contains(quantity.unit());
    return points && quantity.comparator() == null && quantity.upper() == null
        ? quantity.value()
        : null;
  }
}
