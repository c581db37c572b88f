package io.github.recount.normalizer.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsReaderTest {
  private final PointsReader reader = new PointsReader();

  @ParameterizedTest
  @CsvSource({
    "10,10",
    "10分,10",
    "(50 分),50",
    "（25 分）,25",
    "10%,10",
    "９．２０,9.20",
    "7.5,7.5",
    "9. 62,9.62",
    "9 .62,9.62"
  })
  void points(String text, BigDecimal points) {
    assertThat(reader.read(new Declared(text, Location.line(1)))).isEqualTo(points);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/", "10分*执行率", "≥10", "5-10", "满分", "10人"})
  void noPoints(String text) {
    assertThat(reader.read(new Declared(text, Location.line(1)))).isNull();
  }

  @Test
  void nothingDeclared() {
    assertThat(reader.read(null)).isNull();
  }
}
