package io.github.recount.exporter.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of the page's data; what is not there is left out, since an archive has much of it. */
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Fields with(String name, @Nullable Object value) {
    boolean nothing =
        value == null
            || value.equals("")
            || (value instanceof Collection<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!nothing) {
      // As text: a script would round the number and lose the zeros that the report prints.
      values.put(name, value instanceof BigDecimal n ? n.toPlainString() : value);
    }
    return this;
  }

  Map<String, Object> done() {
    return Collections.unmodifiableMap(values);
  }

  /** One object for each of a list's values, with its order from 1. */
  static <T> List<Map<String, Object>> each(List<T> list, Function<T, Fields> fields) {
    List<Map<String, Object>> all = new ArrayList<>();
    list.forEach(value -> all.add(fields.apply(value).done()));
    return all;
  }

  /** A figure of ours, without the zeros that its calculation left behind. */
  static @Nullable BigDecimal computed(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros();
  }

  /** Declared less recomputed; null where one is missing or they are equal. */
  static @Nullable BigDecimal difference(
      @Nullable BigDecimal declared, @Nullable BigDecimal recomputed) {
    return declared == null || recomputed == null || declared.compareTo(recomputed) == 0
        ? null
        : computed(declared.subtract(recomputed));
  }
}
