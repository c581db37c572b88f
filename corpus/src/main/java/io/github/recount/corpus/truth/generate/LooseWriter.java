package io.github.recount.corpus.truth.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that has kept only the cells: blank ones and the places of merges are gone.
 *
 * @param betweenCells what parts the cells of a row
 * @param betweenRows what parts the rows, and the paragraphs
 * @param width where lines are broken whatever stands there, a blank line between; 0 for nowhere
 */
record LooseWriter(String ending, String betweenCells, String betweenRows, int width)
    implements SpecimenWriter {

  /** The ways in which forms lose their tables. */
  static List<LooseWriter> all() {
    return List.of(
        new LooseWriter("lines.txt", "\n", "\n", 0),
        new LooseWriter("blanks.txt", " ", "\n", 0),
        new LooseWriter("commas.txt", ",", "\n", 0),
        new LooseWriter("run.txt", " ", " ", 0),
        new LooseWriter("wrap28.txt", " ", " ", 28),
        new LooseWriter("wrap14.txt", " ", " ", 14));
  }

  @Override
  public boolean losesRows() {
    return true;
  }

  @Override
  public byte[] write(Specimen specimen) {
    List<String> rows = new ArrayList<>();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        rows.add(prose.text());
      } else if (part instanceof Part.Ruled ruled) {
        ruled.grid().rows().forEach(row -> rows.add(line(row)));
      }
    }
    rows.removeIf(String::isBlank);
    String text = String.join(betweenRows, rows) + "\n";
    return (width == 0 ? text : wrapped(text)).getBytes(StandardCharsets.UTF_8);
  }

  private String line(List<Grid.Cell> row) {
    return row.stream()
        .map(cell -> cell.text().replace("\n", ""))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(betweenCells));
  }

  private String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < text.length(); from += width) {
      lines.append(text, from, Math.min(text.length(), from + width)).append("\n\n");
    }
    return lines.toString();
  }
}
