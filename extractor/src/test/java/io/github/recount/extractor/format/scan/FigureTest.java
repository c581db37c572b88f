package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.scan.Figure.Vote;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Readings of one figure are weighed against each other. */
class FigureTest {

  @Test
  void twoThatAgreeAreSure() {
    Vote figure = Figure.decide(votes("98.5", "98.5"), "DD.D");
    assertThat(figure.text()).isEqualTo("98.5");
    assertThat(figure.confidence()).isGreaterThan(0.95);
  }

  @Test
  void oneModelIsNoTwoWitnesses() {
    Vote once = new Vote("one", "98.5", 0.99);
    assertThat(Figure.decide(List.of(once, once, once), "DD.D").confidence()).isLessThan(0.95);
  }

  @Test
  void anIdeographIsNoFigure() {
    assertThat(Figure.decide(votes("了", "7"), "D").text()).isEqualTo("7");
    assertThat(Figure.decide(votes("了", ""), "D").text()).isEmpty();
    assertThat(Figure.decide(votes("了", "7"), "D").confidence()).isLessThan(0.8);
  }

  @Test
  void aDisputedFigureIsNotSure() {
    Vote figure = Figure.decide(votes("45.2", "46.2", "45.2", "45.2"), "DD.D");
    assertThat(figure.text()).isEqualTo("45.2");
    assertThat(figure.confidence()).isLessThan(0.95);
  }

  @Test
  void aReadingThatLostACharacterCountsLittle() {
    assertThat(Figure.decide(votes("7.5", "5", "5"), "D.D").text()).isEqualTo("7.5");
  }

  @Test
  void thePointIsWhereTheInkHasIt() {
    assertThat(Figure.decide(votes("55", "75"), "D.D").text()).isIn("5.5", "7.5");
    assertThat(Figure.decide(votes("525", "555"), "D.D").text()).isEqualTo("5.5");
    assertThat(Figure.decide(votes("1,234", "1234"), "D.DDD").text()).isEqualTo("1,234");
    assertThat(Figure.decide(votes("98.5", "985"), "DDD").text()).isEqualTo("985");
  }

  @Test
  void whatIsNoNumberLosesToWhatIsOne() {
    assertThat(Figure.decide(votes("576-55", "576.55", "576.55"), "DDD.DD").text())
        .isEqualTo("576.55");
    assertThat(Figure.decide(votes("1,2,3", "12,345.6"), "DD.DDD.D").text()).isEqualTo("12,345.6");
  }

  private static List<Vote> votes(String... texts) {
    // Each of another model.
    return IntStream.range(0, texts.length)
        .mapToObj(i -> new Vote("model " + i, texts[i], 0.95))
        .toList();
  }
}
