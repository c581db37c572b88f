package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document's styles say about list numbers and hidden text. */
final class DocxStyles {
  private static final int MAX_INHERITANCE = 20;

  private final Map<String, Style> styles = new HashMap<>();

  private static final class Style {
    @Nullable String parent;
    @Nullable String list;
    @Nullable Boolean hidden;
    int level = -1;
  }

  void read(XmlPull xml) throws ReadFailure {
    xml.children(root -> section(xml));
  }

  /** Reads the element of the styles just entered. */
  void section(XmlPull xml) throws ReadFailure {
    xml.children(name -> style(xml, name));
  }

  private void style(XmlPull xml, String name) throws ReadFailure {
    String id = xml.attribute("styleId");
    if (!name.equals("style") || id == null) {
      return;
    }
    Style style = new Style();
    styles.put(id, style);
    xml.children(part -> property(xml, part, style));
  }

  private static void property(XmlPull xml, String name, Style style) throws ReadFailure {
    switch (name) {
      case "basedOn" -> style.parent = xml.attribute("val");
      case "pPr", "rPr", "numPr" -> xml.children(part -> property(xml, part, style));
      case "numId" -> style.list = xml.attribute("val");
      case "ilvl" -> style.level = xml.number("val", -1);
      case "vanish" -> style.hidden = xml.isOn();
      default -> {}
    }
  }

  /** The list that paragraphs of a style belong to. */
  @Nullable String list(@Nullable String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < MAX_INHERITANCE; i++) {
      if (style.list != null) {
        return style.list;
      }
      style = styles.get(style.parent);
    }
    return null;
  }

  /** The list level of a style, or -1 where it says none. */
  int level(@Nullable String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < MAX_INHERITANCE; i++) {
      if (style.level >= 0) {
        return style.level;
      }
      style = styles.get(style.parent);
    }
    return -1;
  }

  boolean isHidden(@Nullable String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < MAX_INHERITANCE; i++) {
      if (style.hidden != null) {
        return style.hidden;
      }
      style = styles.get(style.parent);
    }
    return false;
  }
}
