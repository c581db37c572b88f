package io.github.recount.corpus.truth.generate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a corpus of labelled reports; the same layouts and seed give the same reports. */
public final class Generator {
  private final SpecimenMaker maker = new SpecimenMaker();
  private final List<SpecimenWriter> writers;

  /** A generator of all formats for which this machine has what they need. */
  public Generator() {
    List<SpecimenWriter> all =
        new ArrayList<>(
            List.of(
                new HtmlWriter(),
                new CellLinesWriter(),
                new TabRowsWriter(false),
                new TabRowsWriter(true),
                new PageRowsWriter(),
                new PipesWriter(),
                new DocxWriter(),
                new XlsxWriter()));
    EmbeddedFont.find().ifPresent(font -> all.add(new PdfWriter(font, Borders.ALL)));
    writers = List.copyOf(all);
  }

  private Generator(List<SpecimenWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /**
   * A generator of the same pages with all lines, with lines between rows only, and with none;
   * writes nothing on a machine without a Chinese TrueType font.
   */
  public static Generator ofPages() {
    List<SpecimenWriter> writers = new ArrayList<>();
    EmbeddedFont.find()
        .ifPresent(
            font -> {
              for (Borders borders : Borders.values()) {
                writers.add(new PdfWriter(font, borders));
              }
            });
    return new Generator(writers);
  }

  /** The endings of the files that this machine can write. */
  public List<String> formats() {
    return writers.stream().map(SpecimenWriter::ending).toList();
  }

  /**
   * Writes one report a layout below {@code corpus}, in folders of the layouts' names.
   *
   * @param heldOut whether the layouts that are set aside are written, or the others
   * @throws IOException if a file cannot be written
   */
  public void generate(Path corpus, boolean heldOut, long seed) throws IOException {
    for (Layout layout : Layouts.all()) {
      if (layout.heldOut() == heldOut) {
        write(maker.make(layout, seed), corpus.resolve(layout.name() + "-" + seed));
      }
    }
  }

  private void write(Specimen specimen, Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonMapper json = new JsonMapper();
    json.writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("truth.json").toFile(), specimen.truth());
    for (SpecimenWriter writer : writers) {
      Files.write(folder.resolve("report." + writer.ending()), writer.write(specimen));
    }
  }
}
