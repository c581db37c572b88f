package io.github.recount.corpus.truth.generate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

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
    all.addAll(LooseWriter.all());
    EmbeddedFont.find()
        .map(font -> new PdfWriter(font, Borders.ALL))
        .ifPresent(
            pdf -> {
              all.addAll(List.of(pdf, new PdfTextWriter(pdf)));
              LaidOutWriter.of(pdf).ifPresent(all::add);
            });
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
    generate(corpus, layout -> layout.heldOut() == heldOut, seed);
  }

  /**
   * Writes a report of each of these layouts below {@code corpus}.
   *
   * @throws IOException if a file cannot be written
   */
  public void generate(Path corpus, Set<String> layouts, long seed) throws IOException {
    generate(corpus, layout -> layouts.contains(layout.name()), seed);
  }

  private void generate(Path corpus, Predicate<Layout> wanted, long seed) throws IOException {
    for (Layout layout : Layouts.all()) {
      if (wanted.test(layout)) {
        write(maker.make(layout, seed), corpus.resolve(layout.name() + "-" + seed), writers);
      }
    }
  }

  /**
   * Writes reports with an error each below {@code corpus}: every error in every layout that can
   * hold it, in one of the formats after the other.
   *
   * @param most in how many layouts each error is planted
   * @throws IOException if a file cannot be written
   */
  public void plant(Path corpus, int most, long seed) throws IOException {
    List<SpecimenWriter> whole = writers.stream().filter(w -> !w.losesRows()).toList();
    int next = 0;
    for (Plant plant : Plants.all()) {
      List<Layout> layouts = new ArrayList<>();
      for (Layout layout : Layouts.all()) {
        Layout able = layout.with(plant.traits());
        boolean single = layout.plants().isEmpty() && layout.annexes().isEmpty();
        if (!layout.heldOut() && single && plant.fits().test(able)) {
          layouts.add(able);
        }
      }
      Collections.shuffle(layouts, new Random(seed * 31 + plant.name().hashCode()));
      for (Layout layout : layouts.subList(0, Math.min(most, layouts.size()))) {
        String name = layout.name() + "-with-" + plant.name() + "-" + seed;
        SpecimenWriter writer = whole.get(next++ % whole.size());
        write(maker.make(layout, plant, seed), corpus.resolve(name), List.of(writer));
      }
    }
  }

  /**
   * Writes scans, which take much longer to read than other files: layouts and looks drawn by lot.
   *
   * @param heldOut whether the layouts that are set aside are written, or the others
   * @param ruled whether all cells have lines around them; else the tables have fewer, or none
   * @return how each was printed and scanned, a line each
   * @throws IOException if a file cannot be written, or this machine has no fonts to print with
   */
  public List<String> generateScans(
      Path corpus, boolean heldOut, boolean ruled, int count, long seed) throws IOException {
    Random random = new Random(seed * 31 + (heldOut ? 1 : 0));
    List<Layout> layouts = new ArrayList<>(Layouts.all());
    layouts.removeIf(layout -> layout.heldOut() != heldOut || !layout.evaluation());
    // On paper a wide digit is a digit.
    layouts.removeIf(layout -> layout.has(Trait.WIDE_FIGURES));
    layouts.removeIf(layout -> layout.notations().contains("wide"));
    Collections.shuffle(layouts, random);
    List<String> looks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Layout layout = layouts.get(i % layouts.size());
      ScanLook look = ScanLook.draw(random, ruled);
      looks.add(layout.name() + ": " + look);
      write(
          maker.make(layout, seed + i),
          corpus.resolve(layout.name() + "-" + (seed + i)),
          List.of(new ScanWriter(look)));
    }
    return looks;
  }

  private static void write(Specimen specimen, Path folder, List<SpecimenWriter> writers)
      throws IOException {
    Files.createDirectories(folder);
    JsonMapper json = new JsonMapper();
    json.writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("truth.json").toFile(), specimen.truth());
    for (SpecimenWriter writer : writers) {
      Files.write(folder.resolve("report." + writer.ending()), writer.write(specimen));
    }
  }
}
