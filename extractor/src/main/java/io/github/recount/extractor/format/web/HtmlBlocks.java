package io.github.recount.extractor.format.web;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what a page, or a cell of it, shows: its lines and tables in order. */
final class HtmlBlocks {
  private static final Set<String> BLOCKS =
      words(
          "address article aside blockquote body center dd details dir div dl dt fieldset",
          "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre",
          "section ul");

  private static final Set<String> UNSEEN =
      words("script style head noscript template object svg del rt rp datalist");

  private final List<Flow> flow = new ArrayList<>();
  private HtmlLine line = new HtmlLine();

  private HtmlBlocks() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  static List<Flow> read(Element element) throws ReadFailure {
    HtmlBlocks blocks = new HtmlBlocks();
    blocks.children(element, false);
    blocks.endLine();
    return blocks.flow;
  }

  private void children(Element element, boolean preformatted) throws ReadFailure {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.add(text.getWholeText(), preformatted);
      } else if (node instanceof Element child && !isHidden(child)) {
        element(child, preformatted);
      }
    }
  }

  private void element(Element element, boolean preformatted) throws ReadFailure {
    String name = element.normalName();
    switch (name) {
      case "br" -> line.breakLine();
      case "table" -> table(element);
      case "input", "select", "textarea" -> line.add(HtmlField.shown(element), true);
      case "li" -> item(element);
      case "iframe" -> frame(element);
      default -> {
        boolean isBlock = BLOCKS.contains(name);
        if (isBlock) {
          endLine();
        }
        children(element, preformatted || name.equals("pre"));
        if (isBlock) {
          endLine();
        }
      }
    }
  }

  /** A page within the page, where it stands in it and need not be loaded. */
  private void frame(Element element) throws ReadFailure {
    endLine();
    flow.addAll(read(Jsoup.parse(element.attr("srcdoc")).body()));
  }

  private void table(Element element) throws ReadFailure {
    endLine();
    for (Element caption : element.select("> caption")) {
      children(caption, false);
      endLine();
    }
    flow.add(HtmlTable.read(element));
  }

  private void item(Element element) throws ReadFailure {
    endLine();
    Element list = element.parent();
    if (list != null && list.normalName().equals("ol") && !list.hasAttr("type")) {
      int first = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
      int place = list.children().indexOf(element);
      line.add(first + place + ".", true);
    }
    children(element, false);
    endLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      flow.add(new FlowLine(line.text(), null));
    }
    line = new HtmlLine();
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("type").equalsIgnoreCase("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }
}
