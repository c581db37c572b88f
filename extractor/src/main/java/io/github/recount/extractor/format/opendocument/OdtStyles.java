package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.numbering.ListLevel;
import io.github.recount.extractor.format.numbering.ListNumbers;
import io.github.recount.extractor.format.numbering.NumberFormat;
import io.github.recount.extractor.source.ReadFailure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document's styles say about list numbers, hidden text and hidden sheets. */
final class OdtStyles {
  /** Formats by how they begin to count; others are written in plain digits. */
  private static final Map<String, NumberFormat> FORMATS =
      Map.ofEntries(
          Map.entry("", NumberFormat.NONE),
          Map.entry("a", NumberFormat.LOWER_LETTER),
          Map.entry("A", NumberFormat.UPPER_LETTER),
          Map.entry("i", NumberFormat.LOWER_ROMAN),
          Map.entry("I", NumberFormat.UPPER_ROMAN),
          Map.entry("一", NumberFormat.CHINESE),
          Map.entry("壹", NumberFormat.CHINESE_LEGAL),
          Map.entry("甲", NumberFormat.HEAVENLY_STEMS),
          Map.entry("子", NumberFormat.EARTHLY_BRANCHES),
          Map.entry("①", NumberFormat.CIRCLED),
          Map.entry("１", NumberFormat.FULL_WIDTH));

  private final Map<String, @Nullable ListLevel[]> lists = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  /** Reads the styles of a part, of which the rest is left to others. */
  void read(XmlPull xml) throws ReadFailure {
    xml.children(root -> xml.children(section -> section(xml, section)));
  }

  /** Reads a section of a part if it holds styles. */
  void section(XmlPull xml, String section) throws ReadFailure {
    if (section.equals("automatic-styles") || section.equals("styles")) {
      xml.children(name -> style(xml, name));
    }
  }

  private void style(XmlPull xml, String name) throws ReadFailure {
    String id = String.valueOf(xml.attribute("name"));
    if (name.equals("list-style")) {
      @Nullable ListLevel[] levels = new @Nullable ListLevel[ListNumbers.LEVELS];
      lists.put(id, levels);
      xml.children(level -> level(xml, level, levels));
    } else if (name.equals("style")) {
      xml.children(
          properties -> {
            String display = xml.attribute("display");
            if ("none".equals(display) || "false".equals(display)) {
              hidden.add(id);
            }
          });
    }
  }

  private static void level(XmlPull xml, String name, @Nullable ListLevel[] levels) {
    int level = xml.number("level", 0) - 1;
    boolean isNumbered = name.equals("list-level-style-number");
    if (!isNumbered || level < 0 || level >= levels.length) {
      return;
    }
    String signs = text(xml, "num-format");
    NumberFormat format =
        FORMATS.getOrDefault(signs.isEmpty() ? "" : signs.substring(0, 1), NumberFormat.DECIMAL);
    levels[level] = new ListLevel(xml.number("start-value", 1), format, label(xml, level), false);
  }

  private static String label(XmlPull xml, int level) {
    String whole = text(xml, "num-list-format");
    if (!whole.isEmpty()) {
      return whole.replaceAll("%(\\d)%", "%$1");
    }
    StringBuilder label = new StringBuilder(text(xml, "num-prefix"));
    int shown = Math.max(1, Math.min(level + 1, xml.number("display-levels", 1)));
    for (int i = level - shown + 1; i <= level; i++) {
      label.append('%').append(i + 1).append(i < level ? "." : "");
    }
    return label + text(xml, "num-suffix");
  }

  private static String text(XmlPull xml, String attribute) {
    String value = xml.attribute(attribute);
    return value == null ? "" : value;
  }

  /** The levels of a list style, none of them numbered where it is unknown. */
  @Nullable ListLevel[] list(String style) {
    return lists.getOrDefault(style, new @Nullable ListLevel[ListNumbers.LEVELS]);
  }

  boolean isHidden(@Nullable String style) {
    return style != null && hidden.contains(style);
  }
}
