package io.github.recount.extractor.format.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the input fields of a page show. */
final class HtmlField {
  private HtmlField() {}

  static String shown(Element field) {
    return switch (field.normalName()) {
      case "textarea" -> field.wholeText();
      case "select" -> choice(field);
      default -> input(field);
    };
  }

  private static String choice(Element field) {
    Element chosen = field.selectFirst("option[selected]");
    Element shown = chosen == null ? field.selectFirst("option") : chosen;
    return shown == null ? "" : shown.text();
  }

  private static String input(Element field) {
    return switch (field.attr("type").toLowerCase(Locale.ROOT)) {
      case "checkbox", "radio" -> field.hasAttr("checked") ? "☑" : "□";
      case "button", "submit", "reset", "image", "file", "password" -> "";
      default -> field.attr("value");
    };
  }
}
