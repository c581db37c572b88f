package io.github.recount.corpus.truth.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.recount.corpus.truth.Accuracy;
import io.github.recount.corpus.truth.generate.PageRowsWriter.Break;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a page ends within a table of forty rows, the rows are the same. */
class PageBreakTest {
  private final Specimen specimen = specimen();

  private static Specimen specimen() {
    Layout layout =
        Layouts.all().stream().filter(l -> l.name().equals("many-rows")).findFirst().orElseThrow();
    return new SpecimenMaker().make(layout, 1);
  }

  private Grid grid() {
    return specimen.parts().stream()
        .filter(Part.Ruled.class::isInstance)
        .map(part -> ((Part.Ruled) part).grid())
        .findFirst()
        .orElseThrow();
  }

  private void write(Path corpus, String name, String ending, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(corpus.resolve(name));
    Files.write(folder.resolve("report." + ending), bytes);
    new JsonMapper().writeValue(folder.resolve("truth.json").toFile(), specimen.truth());
  }

  @Test
  void tableHasFortyRows() {
    assertThat(specimen.truth().evaluations().get(0).indicators()).hasSize(40);
  }

  @ParameterizedTest(name = "heading repeated {0}, row cut {1}, rows shifted {2}")
  @CsvSource({"false, true, false", "true, true, false", "false, false, true", "false, true, true"})
  void breakBetweenTabbedRows(boolean heading, boolean cut, boolean shift, @TempDir Path corpus)
      throws IOException {
    Grid grid = grid();
    int first = grid.headingStart() + grid.headings() + 1;
    for (int row = first; row < grid.rows().size() - 1; row++) {
      String table = PageRowsWriter.write(grid, List.of(new Break(row, heading, cut, shift)));
      String title = ((Part.Prose) specimen.parts().get(0)).text() + "\n";
      write(corpus, "break-" + row, "txt", (title + table).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Accuracy.measure(corpus).errors()).isEmpty();
  }

  @Test
  void breakBetweenRuledRows(@TempDir Path corpus) throws IOException {
    Optional<EmbeddedFont> font = EmbeddedFont.find();
    assumeTrue(font.isPresent(), "this machine has no Chinese TrueType font");
    // Each line of prose in front moves the table, and so the page break, by a line.
    for (int lines = 0; lines < 30; lines++) {
      write(
          corpus,
          "lines-" + lines,
          "pdf",
          pdf(font.orElseThrow(), lines, lines % 2 == 0, lines % 3 > 0));
    }
    assertThat(Accuracy.measure(corpus).errors()).isEmpty();
  }

  private byte[] pdf(EmbeddedFont font, int lines, boolean heading, boolean cut)
      throws IOException {
    List<Part> parts = new ArrayList<>(specimen.parts());
    for (int i = 0; i < lines; i++) {
      parts.add(0, new Part.Prose("单位按照要求组织了自评，并对资料进行了核对。"));
    }
    try (PDDocument document = new PDDocument();
        var out = new java.io.ByteArrayOutputStream()) {
      PdfWriter.draw(document, font, parts, heading, cut, Borders.ALL);
      document.save(out);
      return out.toByteArray();
    }
  }
}
