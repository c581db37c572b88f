package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Signs that stand at one side of the place they take. */
class OwnWhiteTest {
  private static final double EM = 40;

  private static OwnWhite sign(Consumer<Graphics2D> drawing) {
    return new OwnWhite(Ink.darkerThanHalf(Gray.of(Drawing.page(100, 100, 3, drawing))), EM);
  }

  private static final Region ALL = new Region(0, 0, 100, 100);

  @Test
  void bracketsAreKnownByTheSideThatTheyBendTo() {
    OwnWhite opening = sign(g -> g.drawArc(40, 20, 24, 44, 100, 160));
    assertThat(opening.isBefore(ALL)).isTrue();
    assertThat(opening.isBehind(ALL)).isFalse();
    OwnWhite closing = sign(g -> g.drawArc(40, 20, 24, 44, 280, 160));
    assertThat(closing.isBehind(ALL)).isTrue();
    assertThat(closing.isBefore(ALL)).isFalse();
  }

  @Test
  void commasAreSmall() {
    assertThat(sign(g -> g.fillRect(40, 50, 6, 12)).isBehind(ALL)).isTrue();
  }

  @Test
  void strokesOfFiguresAndCharactersTakeAllOfTheirPlace() {
    OwnWhite one = sign(g -> g.fillRect(40, 20, 4, 36));
    assertThat(one.isBehind(ALL) || one.isBefore(ALL)).isFalse();
    OwnWhite radical =
        sign(
            g -> {
              g.drawLine(48, 20, 48, 60);
              g.drawLine(48, 20, 40, 40);
            });
    assertThat(radical.isBehind(ALL) || radical.isBefore(ALL)).isFalse();
  }
}
