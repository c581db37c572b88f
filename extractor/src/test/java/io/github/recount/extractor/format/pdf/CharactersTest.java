package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of the file comes out, once. */
class CharactersTest {

  static List<Path> withoutRunningHeads() {
    return PdfFixtures.pdfs().stream()
        .filter(p -> !p.toString().contains("header-footer"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("withoutRunningHeads")
  void noneIsLostAndNoneIsAdded(Path pdf) throws Exception {
    String in;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      in = new PDFTextStripper().getText(document);
    }
    Document read = PdfFixtures.read(pdf);
    StringBuilder out = new StringBuilder();
    PdfFixtures.paragraphs(read).forEach(out::append);
    PdfFixtures.tables(read).stream()
        .flatMap(t -> t.cells().stream())
        .map(Cell::text)
        .forEach(out::append);
    assertThat(counts(in).values()).isNotEmpty();
    assertThat(counts(out.toString())).isEqualTo(counts(in));
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    PdfFixtures.squeezed(text)
        .codePoints()
        .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }
}
