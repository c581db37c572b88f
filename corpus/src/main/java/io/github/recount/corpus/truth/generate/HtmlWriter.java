package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Web pages with the spans that a form has. */
final class HtmlWriter implements SpecimenWriter {
  @Override
  public String ending() {
    return "html";
  }

  @Override
  public byte[] write(Specimen specimen) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"></head><body>\n");
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        html.append("<p>").append(escaped(prose.text())).append("</p>\n");
      } else if (part instanceof Part.Ruled ruled) {
        html.append(ruled.boxed() ? "<table><tr><td>" : "");
        table(ruled.grid(), html);
        html.append(ruled.boxed() ? "</td></tr></table>\n" : "");
      }
    }
    return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Grid grid, StringBuilder html) {
    html.append("<table border=\"1\">\n");
    for (List<Cell> row : grid.rows()) {
      html.append("<tr>");
      for (Cell cell : row) {
        html.append("<td");
        if (cell.rowSpan() > 1) {
          html.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        if (cell.columnSpan() > 1) {
          html.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        html.append('>').append(escaped(cell.text())).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
