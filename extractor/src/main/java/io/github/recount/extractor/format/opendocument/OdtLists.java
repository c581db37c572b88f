package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.numbering.ListNumbers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the lists that are open and labels their items. */
final class OdtLists {
  private final OdtStyles styles;
  private final ListNumbers numbers = new ListNumbers();
  private final Deque<String> open = new ArrayDeque<>();

  /** How often a style has begun to count anew. */
  private final Map<String, Integer> begun = new HashMap<>();

  private String label = "";

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Enters a list; one inside another that names no style has the style of the other. */
  void enter(@Nullable String style, boolean goesOn) {
    String outer = open.isEmpty() ? "" : open.element();
    String own = style == null ? outer : style;
    if (open.isEmpty() && !goesOn) {
      begun.merge(own, 1, Integer::sum);
    }
    open.push(own);
  }

  void leave() {
    open.pop();
    label = "";
  }

  /** Enters an item, whose first paragraph shows the label. */
  void item() {
    String style = open.element();
    String counter = style + "/" + begun.getOrDefault(style, 0);
    label = numbers.next(counter, styles.list(style), open.size() - 1);
  }

  String takeLabel() {
    String taken = label;
    label = "";
    return taken;
  }
}
