package io.github.recount.corpus.truth.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.pdf.PdfReader;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.RowStream;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import technology.tabula.HasText;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Rows of tables in PDF with the right cells, as the grid hands them on: pages stitched, rows that
 * a page's end has cut joined. Beside them what tabula gives on the same pages: with its lattice
 * mode, and with the mode that its command line takes when none is named, which guesses from a
 * page's lines whether its tables are ruled.
 */
class TableRowsTest {
  private static final Path PRINTED = Path.of("../extractor/src/test/resources/pdf");

  private static final Path COMMITTED = Path.of("../docs/accuracy.md");

  /** Shares are committed with two digits, cut. */
  private static final double CUT = 0.01;

  /** Rows with the right cells of all, in percent. */
  private record Shares(double ours, double lattice, double guess) {
    String line(String name) {
      return "| %s | %.2f %% | %.2f %% | %.2f %% |"
          .formatted(name, cut(ours), cut(lattice), cut(guess));
    }

    private static double cut(double share) {
      return Math.floor(share * 100) / 100;
    }
  }

  @ParameterizedTest
  @EnumSource
  void moreRowsAreRightThanTabulaGives(Borders borders, @TempDir Path folder) throws IOException {
    List<EmbeddedFont> fonts = EmbeddedFont.all();
    assumeTrue(!fonts.isEmpty(), "this machine has no font to write PDF with");
    int rows = 0;
    int[] right = new int[3];
    for (Layout layout : Layouts.all()) {
      PdfWriter writer = new PdfWriter(fonts.get(rows % fonts.size()), borders);
      Specimen specimen = new SpecimenMaker().make(layout, 1);
      Path pdf = Files.write(folder.resolve(layout.name() + ".pdf"), writer.write(specimen));
      List<List<String>> truth = truth(specimen);
      rows += truth.size();
      right[0] += common(truth, ours(pdf));
      right[1] += common(truth, tabula(pdf, page -> true));
      right[2] += common(truth, tabula(pdf, new SpreadsheetExtractionAlgorithm()::isTabular));
    }
    Shares shares = new Shares(share(right[0], rows), share(right[1], rows), share(right[2], rows));
    report(shares.line(borders.ending()));
    assertThat(shares.ours()).as("beside lattice").isGreaterThanOrEqualTo(shares.lattice());
    assertThat(shares.ours()).as("beside guess").isGreaterThan(shares.guess());
    assertThat(shares.ours()).as("share of rows").isGreaterThan(committed(borders.ending()) - CUT);
  }

  /** Fonts of other kinds, and cells cut in two by the end of a page. */
  @Test
  void moreRowsAreRightOfWhatAnOfficeProgramPrints() throws IOException {
    int rows = 0;
    int[] right = new int[3];
    for (Path pdf : printed()) {
      List<List<String>> truth = truth(html(pdf));
      rows += truth.size();
      right[0] += common(truth, ours(pdf));
      right[1] += common(truth, tabula(pdf, page -> true));
      right[2] += common(truth, tabula(pdf, new SpreadsheetExtractionAlgorithm()::isTabular));
    }
    Shares shares = new Shares(share(right[0], rows), share(right[1], rows), share(right[2], rows));
    report(shares.line("printed"));
    assertThat(shares.ours()).as("beside lattice").isGreaterThan(shares.lattice());
    assertThat(shares.ours()).as("beside guess").isGreaterThan(shares.guess());
    assertThat(shares.ours()).as("share of rows").isGreaterThan(committed("printed") - CUT);
  }

  private static List<Path> printed() throws IOException {
    try (Stream<Path> files = Files.list(PRINTED)) {
      return files
          .filter(f -> f.toString().endsWith(".pdf") && Files.exists(html(f)))
          .sorted()
          .toList();
    }
  }

  private static Path html(Path pdf) {
    return pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".html"));
  }

  private static List<List<String>> truth(Path html) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Jsoup.parse(html.toFile(), "UTF-8")
        .select("tr")
        .forEach(tr -> rows.add(filled(tr.select("td").stream().map(Element::text))));
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private static void report(String line) throws IOException {
    String report = System.getProperty("accuracy.report");
    if (report != null) {
      Path folder = Files.createDirectories(Path.of(report));
      Files.writeString(folder.resolve("tables-" + line.split(" ", -1)[1] + ".md"), line + "\n");
    }
  }

  private static double committed(String name) throws IOException {
    return Files.readAllLines(COMMITTED).stream()
        .filter(line -> line.startsWith("| " + name + " | ") && line.endsWith(" % |"))
        .filter(line -> line.split("\\|", -1).length == 6)
        .map(line -> Double.parseDouble(line.split("\\|", -1)[2].replace("%", "").strip()))
        .findFirst()
        .orElseThrow();
  }

  private static double share(int right, int rows) {
    return 100.0 * right / rows;
  }

  private static List<List<String>> truth(Specimen specimen) {
    List<List<String>> rows = new ArrayList<>();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Ruled ruled) {
        for (List<Grid.Cell> row : ruled.grid().rows()) {
          rows.add(filled(row.stream().map(Grid.Cell::text)));
        }
      }
    }
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private static List<List<String>> ours(Path pdf) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    SourceDocument source =
        new SourceDocument("a.pdf", pdf, "0".repeat(64), "application/pdf", Files.size(pdf));
    try {
      for (Piece piece : RowStream.of(new PdfReader().read(source))) {
        if (piece instanceof Row row) {
          rows.add(filled(row.filled().stream().map(Cell::text)));
        }
      }
    } catch (ReadFailure e) {
      throw new IOException(e);
    }
    return rows;
  }

  private static List<List<String>> tabula(Path pdf, Function<Page, Boolean> ruled)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        ObjectExtractor pages = new ObjectExtractor(document)) {
      pages
          .extract()
          .forEachRemaining(
              page -> {
                List<? extends technology.tabula.Table> tables =
                    ruled.apply(page)
                        ? new SpreadsheetExtractionAlgorithm().extract(page)
                        : new BasicExtractionAlgorithm().extract(page);
                tables.forEach(table -> rows.addAll(rows(table)));
              });
    }
    return rows;
  }

  private static List<List<String>> rows(technology.tabula.Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<? extends HasText> row : table.getRows()) {
      rows.add(filled(row.stream().map(HasText::getText)));
    }
    return rows;
  }

  /** The texts of a row as all three give them: no blanks, and compatible characters one. */
  private static List<String> filled(Stream<String> cells) {
    return cells
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static int common(List<List<String>> truth, List<List<String>> given) {
    Map<List<String>, Integer> left = new HashMap<>();
    given.forEach(row -> left.merge(row, 1, Integer::sum));
    int common = 0;
    for (List<String> row : truth) {
      if (left.getOrDefault(row, 0) > 0) {
        left.merge(row, -1, Integer::sum);
        common++;
      }
    }
    return common;
  }
}
