package io.github.recount.corpus.truth.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import io.github.recount.corpus.truth.Truth.TrueFinding;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantsTest {
  static List<Plant> plants() {
    return Plants.all();
  }

  private static List<TrueFinding> labels(Layout layout, Plant plant) {
    return new SpecimenMaker()
        .make(layout.with(plant.traits()), plant, 1).truth().evaluations().stream()
            .map(TrueEvaluation::findings)
            .flatMap(List::stream)
            .toList();
  }

  @ParameterizedTest
  @MethodSource("plants")
  void everyErrorIsLabelledWhereverItFits(Plant plant) {
    List<Layout> fitting =
        Layouts.all().stream()
            .filter(l -> l.evaluation() && plant.fits().test(l.with(plant.traits())))
            .filter(l -> l.annexes().isEmpty() && l.plants().isEmpty())
            .toList();

    assertThat(fitting).hasSizeGreaterThanOrEqualTo(8);
    if (!plant.name().endsWith("-right")) {
      assertThat(fitting).allSatisfy(l -> assertThat(labels(l, plant)).isNotEmpty());
    }
  }

  @Test
  void aTotalOfAnotherFigureIsLabelledWithBoth() {
    List<TrueFinding> labels = labels(Layouts.named("national"), Plants.named("total-twenty"));

    assertThat(labels).hasSize(1);
    TrueFinding label = labels.get(0);
    assertThat(label.code()).isEqualTo("TOTAL_MISMATCH");
    BigDecimal declared = new BigDecimal(String.valueOf(label.declared()));
    assertThat(declared.add(BigDecimal.valueOf(20)))
        .isEqualByComparingTo(String.valueOf(label.recomputed()));
  }
}
