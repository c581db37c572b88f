package io.github.recount.corpus.truth.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.recount.corpus.truth.Accuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts whose headings are replaced by words that the vocabulary does not hold. */
class UnknownHeadingsTest {
  private static final Path WORDS =
      Path.of("../extractor/src/test/resources/io/github/recount/extractor/language");

  private final SpecimenMaker maker = new SpecimenMaker();

  private static Map<Column, List<String>> words(String file) throws IOException {
    Map<Column, List<String>> words = new EnumMap<>(Column.class);
    for (String line : Files.readAllLines(WORDS.resolve(file))) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#") && !fields[0].equals("OTHER")) {
        Column column = fields[0].equals("LEVEL3") ? Column.NAME : Column.valueOf(fields[0]);
        words.computeIfAbsent(column, none -> new ArrayList<>()).add(fields[1]);
      }
    }
    return words;
  }

  private static Layout renamed(
      Layout layout, Map<Column, List<String>> words, double share, Random random) {
    List<String> columns = new ArrayList<>();
    for (String text : layout.columns()) {
      Layout.Headed headed = Layout.Headed.of(text);
      List<String> others = words.getOrDefault(headed.column(), List.of());
      boolean replaced =
          !others.isEmpty() && headed.words().size() == 1 && random.nextDouble() < share;
      columns.add(
          replaced ? headed.column() + "=" + others.get(random.nextInt(others.size())) : text);
    }
    return layout.headed(columns);
  }

  private Figures measure(Path corpus, String file, double share) throws IOException {
    Map<Column, List<String>> words = words(file);
    Random random = new Random(7);
    JsonMapper json = new JsonMapper();
    SpecimenWriter writer = new HtmlWriter();
    for (Layout layout : Layouts.all()) {
      if (!layout.heldOut()) {
        Specimen specimen = maker.make(renamed(layout, words, share, random), 3);
        Path folder = Files.createDirectories(corpus.resolve(layout.name()));
        json.writeValue(folder.resolve("truth.json").toFile(), specimen.truth());
        Files.write(folder.resolve("report." + writer.ending()), writer.write(specimen));
      }
    }
    return Figures.of(Accuracy.measure(corpus).table());
  }

  /** What the line of all reports says. */
  private record Figures(int missed, int spurious, double exact, double precision) {
    static Figures of(String table) {
      String line = table.lines().filter(l -> l.contains("**all**")).findFirst().orElseThrow();
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      return new Figures(
          Integer.parseInt(cells.get(4)),
          Integer.parseInt(cells.get(5)),
          Double.parseDouble(cells.get(7).replace(" %", "")),
          Double.parseDouble(cells.get(8).replace(" %", "")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "headings.held.tsv, 0.3, 0, 90",
    "headings.blind.tsv, 0.3, 3, 60",
    "headings.blind.tsv, 0.6, 5, 35"
  })
  void mostRowsComeOutRight(
      String file, double share, int missed, double exact, @TempDir Path corpus)
      throws IOException {
    Figures figures = measure(corpus, file, share);

    assertThat(figures.spurious()).isZero();
    assertThat(figures.missed()).isLessThanOrEqualTo(missed);
    assertThat(figures.exact()).isGreaterThan(exact);
    assertThat(figures.precision()).isGreaterThan(98);
  }
}
