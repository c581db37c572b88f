package io.github.recount.corpus.run;

import io.github.recount.corpus.truth.generate.Generator;
import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Intake;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import technology.tabula.ObjectExtractor;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * How long PDFs take to JSON, as a share of what tabula's lattice mode and Tika's text of the same
 * files take together. Run by name; no test, as it depends on the machine and on what else it does.
 */
class PdfSpeed {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;

  /** One way to work through all files. */
  private interface Work {
    void on(Path pdf) throws Exception;
  }

  private final Intake intake = new Intake();
  private final DocumentReader reader;
  private final DocumentJson json = new DocumentJson("speed");
  private final Tika tika = new Tika();

  PdfSpeed() throws Exception {
    reader = new DocumentReader(ReadingOptions.DEFAULT, () -> {});
  }

  @Test
  void ratio(@TempDir Path corpus) throws Exception {
    Generator.ofPages().generate(corpus, false, 1);
    List<Path> pdfs;
    try (Stream<Path> files = Files.walk(corpus)) {
      pdfs = files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double ours = seconds(pdfs, this::recount);
      double theirs = seconds(pdfs, this::tabulaAndTika);
      if (round >= WARM_UP) {
        ratios.add(ours / theirs);
        System.out.printf(
            "%d files: recount %.2f s, tabula and Tika %.2f s, ratio %.2f%n",
            pdfs.size(), ours, theirs, ours / theirs);
      }
    }
    ratios.sort(null);
    System.out.printf("ratio in the middle of %d rounds: %.2f%n", ROUNDS, ratios.get(ROUNDS / 2));
  }

  private static double seconds(List<Path> pdfs, Work work) throws Exception {
    long start = System.nanoTime();
    for (Path pdf : pdfs) {
      work.on(pdf);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void recount(Path pdf) throws Exception {
    Input input = new Input(pdf.getFileName().toString(), pdf);
    json.write(reader.read(intake.admit(input)), OutputStream.nullOutputStream());
  }

  private void tabulaAndTika(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        ObjectExtractor pages = new ObjectExtractor(document)) {
      pages.extract().forEachRemaining(new SpreadsheetExtractionAlgorithm()::extract);
    }
    try (InputStream in = Files.newInputStream(pdf)) {
      tika.parseToString(in);
    }
  }
}
