package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.recount.corpus.truth.generate.Generator;
import io.github.recount.normalizer.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is extracted from generated reports is as right as {@code docs/accuracy.md} says. */
class AccuracyTest {
  private static final Path COMMITTED = Path.of("../docs/accuracy.md");

  /** Shares are committed with two digits, cut. */
  private static final double CUT = 0.0001;

  /** In how many layouts an error is planted: enough for each format, and still quick. */
  private static final int LAYOUTS = 12;

  private static Accuracy open;
  private static Accuracy heldOut;
  private static Accuracy planted;

  /**
   * A committed line of a table by format.
   *
   * @param heldOut whether it is of the layouts that were set aside
   */
  record Figures(
      boolean heldOut,
      String format,
      int missed,
      int spurious,
      double exact,
      double f1,
      int wrong,
      int falseErrors) {

    static Figures of(boolean heldOut, String line) {
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      return new Figures(
          heldOut,
          cells.get(1),
          Integer.parseInt(cells.get(4)),
          Integer.parseInt(cells.get(5)),
          share(cells.get(7)),
          share(cells.get(10)),
          Integer.parseInt(cells.get(12)),
          Integer.parseInt(cells.get(13)));
    }

    private static double share(String percent) {
      return Double.parseDouble(percent.replace(" %", "")) / 100;
    }

    @Override
    public String toString() {
      return format + (heldOut ? ", layouts set aside" : "");
    }
  }

  @BeforeAll
  static void measure(@TempDir Path corpus) throws IOException {
    Generator generator = new Generator();
    generator.generate(corpus.resolve("open"), false, 1);
    generator.generate(corpus.resolve("held-out"), true, 1);
    open = Accuracy.measure(corpus.resolve("open"));
    heldOut = Accuracy.measure(corpus.resolve("held-out"));
    generator.plant(corpus.resolve("planted"), LAYOUTS, 1);
    planted = Accuracy.measure(corpus.resolve("planted"));
    String report = System.getProperty("accuracy.report");
    if (report != null) {
      Path folder = Files.createDirectories(Path.of(report));
      Files.writeString(folder.resolve("accuracy.md"), page());
      Files.write(folder.resolve("planted-errors.txt"), planted.errors());
      // Errors of the layouts set aside stay unseen, or they would soon be open ones.
      Files.write(folder.resolve("errors.txt"), open.errors());
    }
  }

  /** The committed page with the figures of this state. */
  private static String page() throws IOException {
    String old = Files.readString(COMMITTED);
    String words = old.substring(0, old.indexOf("## Planted errors"));
    return words
        + "## Planted errors\n\n"
        + planted.findings()
        + "\n## Open layouts\n\n"
        + open.table()
        + "\n## Layouts set aside\n\n"
        + heldOut.table();
  }

  static List<Figures> committed() throws IOException {
    List<Figures> figures = new ArrayList<>();
    boolean heldOut = false;
    boolean formats = false;
    for (String line : Files.readAllLines(COMMITTED)) {
      heldOut = line.startsWith("## ") ? line.contains("set aside") : heldOut;
      formats = line.startsWith("| format ") || formats && line.startsWith("|");
      if (formats && !line.startsWith("| format ") && !line.startsWith("|---")) {
        figures.add(Figures.of(heldOut, line.replace("*", "")));
      }
    }
    return figures;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("committed")
  void noFigureFallsBelowTheCommittedOne(Figures committed) {
    Accuracy accuracy = committed.heldOut() ? heldOut : open;
    boolean all = committed.format().equals("all");
    boolean written = all || accuracy.byFormat().containsKey(committed.format());
    if ("true".equals(System.getenv("CI"))) {
      assertThat(written).as("a build machine has what all formats need").isTrue();
    }
    assumeTrue(written, () -> "this machine has no font or program to write " + committed.format());
    Tally tally =
        all ? accuracy.all() : Objects.requireNonNull(accuracy.byFormat().get(committed.format()));
    assertThat(tally.missed()).as("missed evaluations").isLessThanOrEqualTo(committed.missed());
    assertThat(tally.spurious()).as("spurious").isLessThanOrEqualTo(committed.spurious());
    assertThat(tally.wrongSureNumbers()).as("wrong").isLessThanOrEqualTo(committed.wrong());
    assertThat(tally.findings().falseErrors())
        .as("findings of severity error that nothing calls for")
        .isLessThanOrEqualTo(committed.falseErrors());
    assertThat(tally.exact()).as("rows exact").isGreaterThan(committed.exact() - CUT);
    assertThat(tally.all().f1()).as("F1").isGreaterThan(committed.f1() - CUT);
  }

  /** The committed lines of planted errors, by code: precision and recall. */
  static List<List<String>> committedFindings() throws IOException {
    List<List<String>> findings = new ArrayList<>();
    boolean here = false;
    boolean table = false;
    for (String line : Files.readAllLines(COMMITTED)) {
      here = line.startsWith("## ") ? line.contains("Planted") : here;
      table = here && (line.startsWith("| finding ") || table && line.startsWith("|"));
      if (table && !line.startsWith("| finding ") && !line.startsWith("|---")) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        findings.add(List.of(cells.get(1), cells.get(3), cells.get(4)));
      }
    }
    return findings;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("committedFindings")
  void noFindingIsMissedMoreOftenThanCommitted(List<String> committed) {
    Count count = Objects.requireNonNull(planted.all().findings().codes().get(committed.get(0)));
    assertThat(count.precision())
        .as("precision")
        .isGreaterThan(Figures.share(committed.get(1)) - CUT);
    assertThat(count.recall()).as("recall").isGreaterThan(Figures.share(committed.get(2)) - CUT);
  }

  @Test
  void everyCodeIsPlanted() throws IOException {
    List<String> codes = Stream.of(Finding.Code.values()).map(Enum::name).toList();
    assertThat(planted.all().findings().codes().keySet()).containsAll(codes);
    assertThat(committedFindings()).extracting(line -> line.get(0)).containsAll(codes);
  }

  @Test
  void noErrorIsReportedButThoseThatFollow() {
    assertThat(planted.all().findings().falseErrors()).isZero();
  }

  @Test
  void eachFormatIsCommittedForBothSetsOfLayouts() throws IOException {
    assertThat(committed().stream().map(Figures::toString))
        .contains(
            "centred.txt",
            "html",
            "docx",
            "xlsx",
            "pdf",
            "cells.txt",
            "tabs.txt",
            "pages.txt",
            "layout.txt",
            "md")
        .contains("html, layouts set aside", "all, layouts set aside");
  }

  @Test
  void tableNamesFormatsLayoutsAndFields() {
    assertThat(open.table()).contains("| html |", "| national |", "| level3 |");
  }
}
