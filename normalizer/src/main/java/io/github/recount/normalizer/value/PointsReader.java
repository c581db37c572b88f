package io.github.recount.normalizer.value;

import io.github.recount.extractor.report.Declared;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads weights and scores: {@code 10}, {@code 10分}, {@code (50 分)}, {@code 10%}. */
public final class PointsReader {
  private static final Set<String> UNITS = Set.of("分", "%");
  private final QuantityReader quantities = new QuantityReader();

  /** The points, with the scale as printed; null for anything else. */
  public @Nullable BigDecimal read(@Nullable Declared declared) {
    if (declared == null) {
      return null;
    }
    Quantity quantity = quantities.read(declared, null);
    boolean points = quantity.unit() == null || UNITS.contains(quantity.unit());
    return points && quantity.comparator() == null && quantity.upper() == null
        ? quantity.value()
        : null;
  }
}
