package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The PDF cases of the tests, and what was read of them in a form people can compare. */
final class PdfFixtures {
  private static final Path FOLDER = Path.of("src/test/resources/pdf");

  private PdfFixtures() {}

  static List<Path> pdfs() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path pdf(String name) {
    return FOLDER.resolve(name + ".pdf");
  }

  static Path beside(Path pdf, String ending) {
    return pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ending));
  }

  static Document read(Path pdf) throws ReadFailure {
    return new PdfReader().read(source(pdf));
  }

  static SourceDocument source(Path pdf) {
    return new SourceDocument(
        pdf.getFileName().toString(),
        pdf,
        "0".repeat(64),
        "application/pdf",
        pdf.toFile().length());
  }

  static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).text())
        .toList();
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }

  /** One line a paragraph or cell: place, spans and text. */
  static String grid(Document document) {
    StringBuilder grid = new StringBuilder();
    grid.append("pages ").append(document.pages()).append(", ").append(document.text());
    document.warnings().forEach(w -> grid.append("\nwarning: ").append(w));
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        grid.append("\np").append(paragraph.location().page()).append(" ").append(paragraph.text());
      } else if (block instanceof Table table) {
        grid.append(
            "\np%d table %d x %d"
                .formatted(table.location().page(), table.rowCount(), table.columnCount()));
        table.cells().forEach(c -> grid.append("\n  ").append(line(c)));
      }
    }
    return grid.append("\n").toString();
  }

  private static String line(Cell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() > 1
            ? " (%d x %d)".formatted(cell.rowSpan(), cell.columnSpan())
            : "";
    return "%d,%d%s | %s"
        .formatted(cell.row(), cell.column(), spans, cell.text().replace("\n", " ⏎ "))
        .stripTrailing();
  }
}
