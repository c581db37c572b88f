package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four real reports, which are not part of the project: figures counted by hand. Skipped where the
 * folder named by {@code -Drecount.reports} is absent.
 */
class RealReportsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("recount.reports", "../../shared/seeds"));

  @Test
  void departmentByGoals() throws Exception {
    NormalizedEvaluation e = read("000").get(0);

    assertThat(e.year()).isEqualTo(2020);
    assertThat(e.goals()).extracting(g -> text(g.weight())).containsExactly("25", "35", "10");
    assertThat(e.indicators()).hasSize(14);
    NormalizedBudgetLine budget = e.budget().get(0);
    assertThat(text(budget.adjusted())).isEqualTo("23782237");
    assertThat(text(budget.executed())).isEqualTo("23194481.63");
    assertThat(text(budget.rate())).isEqualTo("97.53%");
    assertThat(text(budget.score())).isEqualTo("29.26");
    Quantity.Amount base = Objects.requireNonNull(Objects.requireNonNull(budget.executed()).base());
    assertThat(base.value()).isEqualByComparingTo("23194481.63");
    assertThat(base.unit()).isEqualTo("元");
    assertThat(declared(e)).isEqualByComparingTo("99.26");
    assertThat(recomputed(e)).isEqualByComparingTo("99.26");
    assertThat(codes(e)).containsExactly(Code.UNIT_SUSPECT);
  }

  @Test
  void departmentWithTablesCutByPages() throws Exception {
    List<NormalizedEvaluation> all = read("001");

    assertThat(all).hasSize(2);
    for (NormalizedEvaluation e : all) {
      assertThat(e.indicators()).hasSize(32);
      assertThat(levels1(e)).containsExactly(19L, 10L, 3L);
      assertThat(e.indicators()).allMatch(i -> i.level2() != null && i.score() != null);
      assertThat(declared(e)).isEqualByComparingTo("97");
      assertThat(recomputed(e)).isEqualByComparingTo("96");
      assertThat(codes(e)).contains(Code.TOTAL_MISMATCH);
    }
    assertThat(codes(all.get(0))).contains(Code.SECTION_MISMATCH);
    assertThat(all.get(0).indicators())
        .anyMatch(i -> "≤10%".equals(text(i.target())) && "0.1%".equals(text(i.actual())));
    assertThat(all.get(0).indicators())
        .filteredOn(i -> i.repairs().stream().anyMatch(RealReportsTest::isInferred))
        .hasSize(2)
        .allMatch(i -> i.confidence() < 0.8);
    assertThat(all.get(1).goals())
        .hasSize(10)
        .allMatch(g -> g.expected() != null && g.actual() != null);
  }

  @Test
  void projectsInProse() throws Exception {
    List<NormalizedEvaluation> all = read("002");

    assertThat(all)
        .extracting(e -> text(declared(e)))
        .containsExactly("95", "98", "95", "95", "80", "95", "95");
    assertThat(all)
        .extracting(e -> Objects.requireNonNull(e.total()).grade())
        .containsExactly("优", "优", "优", "优", "良", "优", "优");
    assertThat(all)
        .extracting(e -> text(Objects.requireNonNull(e.budget().get(0).adjusted()).value()))
        .containsExactly("79", "24.4", "55", "82", "540", "13.66", "20");
    assertThat(codes(all.get(6))).contains(Code.RATE_MISMATCH);
    assertThat(all.subList(0, 6)).noneMatch(e -> codes(e).contains(Code.RATE_MISMATCH));
  }

  @Test
  void departmentAndItsProjects() throws Exception {
    List<NormalizedEvaluation> all = read("004");

    assertThat(all)
        .extracting(e -> e.indicators().size())
        .containsExactly(27, 14, 10, 8, 8, 12, 8, 8);
    assertThat(all)
        .extracting(e -> text(declared(e).stripTrailingZeros()))
        .containsExactly("97", "100", "100", "100", "100", "99.2", "100", "100");
    assertThat(all).allMatch(e -> declared(e).compareTo(recomputed(e)) == 0);
    assertThat(codes(all.get(2))).contains(Code.WEIGHT_SUM);
    assertThat(all.get(2).findings())
        .anyMatch(f -> "110".equals(text(f.recomputed())) || "110".equals(text(f.declared())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "004"})
  void everyFindingAndNoOther(String prefix) throws Exception {
    List<String> found = ExactFindings.found(file(prefix));

    assertThat(found).isEqualTo(ExactFindings.expected("real-" + prefix, found));
  }

  private static Path file(String prefix) throws Exception {
    assumeThat(FOLDER).as("no real reports here").isDirectory();
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .findAny()
          .orElseThrow();
    }
  }

  private static List<NormalizedEvaluation> read(String prefix) throws Exception {
    Path file = file(prefix);
    SourceDocument source = new Detector().detect(file.getFileName().toString(), file);
    return new Normalizer().normalize(source.sha256(), new Extractor().extract(source));
  }

  private static boolean isInferred(Repair repair) {
    return repair.kind() == Repair.Kind.VALUE_INFERRED;
  }

  private static List<Long> levels1(NormalizedEvaluation e) {
    List<String> names = e.indicators().stream().map(NormalizedIndicator::level1).toList();
    return names.stream()
        .distinct()
        .map(name -> names.stream().filter(n -> Objects.equals(n, name)).count())
        .toList();
  }

  private static List<Code> codes(NormalizedEvaluation e) {
    return e.findings().stream().map(f -> f.code()).toList();
  }

  private static BigDecimal declared(NormalizedEvaluation e) {
    NormalizedTotal total = Objects.requireNonNull(e.total());
    return Objects.requireNonNull(total.declared());
  }

  private static BigDecimal recomputed(NormalizedEvaluation e) {
    NormalizedTotal total = Objects.requireNonNull(e.total());
    return Objects.requireNonNull(total.recomputed());
  }

  private static String text(@Nullable Quantity quantity) {
    return quantity == null ? "" : quantity.text();
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
