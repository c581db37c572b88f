package io.github.recount.corpus.truth.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Markdown tables: no merges, line breaks as tags. */
final class PipesWriter implements SpecimenWriter {
  @Override
  public String ending() {
    return "md";
  }

  @Override
  public byte[] write(Specimen specimen) {
    StringBuilder text = new StringBuilder();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        text.append(prose.text()).append("\n\n");
      } else if (part instanceof Part.Ruled ruled) {
        List<List<String>> rows = TabRowsWriter.rows(ruled.grid());
        for (int i = 0; i < rows.size(); i++) {
          String line = String.join(" | ", rows.get(i)).replace("\n", "<br>");
          text.append("| ").append(line).append(" |\n");
          if (i == 0) {
            text.append("|").append(" --- |".repeat(ruled.grid().columns())).append('\n');
          }
        }
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
