package io.github.recount.corpus.truth.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutDrawerTest {
  private final LayoutDrawer drawer = new LayoutDrawer();

  @Test
  void oneLotGivesOneLayout() {
    assertThat(drawer.draw("a", false, 3)).isEqualTo(new LayoutDrawer().draw("a", false, 3));
    assertThat(drawer.draw("a", false, 3)).isNotEqualTo(drawer.draw("a", false, 4));
  }

  @Test
  void weightsMakeAHundredWithTheBudget() {
    for (Layout layout : drawn()) {
      int sections = layout.parts().stream().mapToInt(Layout.Part::weight).sum();
      int budget = layout.budget().isEmpty() ? 0 : layout.budgetPoints().intValue();
      assertThat(sections + budget).as(layout.toString()).isEqualTo(100);
    }
  }

  @Test
  void noHeadingStandsTwiceButPointsOfLevels() {
    for (Layout layout : drawn()) {
      List<String> lowest =
          layout.indicatorColumns().stream()
              .map(column -> column.words().get(column.words().size() - 1))
              .filter(word -> !word.equals("权重"))
              .toList();
      assertThat(lowest).as(layout.toString()).doesNotHaveDuplicates();
    }
  }

  private List<Layout> drawn() {
    return IntStream.range(0, 200).mapToObj(lot -> drawer.draw("drawn", false, lot)).toList();
  }
}
