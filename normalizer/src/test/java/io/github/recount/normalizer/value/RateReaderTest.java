package io.github.recount.normalizer.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateReaderTest {
  @ParameterizedTest
  @CsvSource({
    "100,,100",
    "1.00,,100",
    "1,,100",
    "100%,,100",
    "(100%),,100",
    "（100%）,,100",
    "97.53%,97.53,97.53",
    "0.9753,97.53,97.53",
    "97.53,97.53,97.53",
    "0.98,0.98,0.98",
    "0,0,0"
  })
  void oneRateInEveryNotation(String text, BigDecimal expected, BigDecimal percent) {
    Quantity rate = new RateReader().read(new Declared(text, Location.line(1)), expected);

    assertThat(rate.kind()).isEqualTo(Quantity.Kind.PERCENT);
    assertThat(rate.base()).isNotNull();
    assertThat(rate.base().value()).isEqualByComparingTo(percent);
    assertThat(rate.base().unit()).isEqualTo("%");
  }
}
