package io.github.recount.normalizer.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {
  private static final int COLUMNS = 9;
  private final QuantityReader reader = new QuantityReader();

  @ParameterizedTest
  @MethodSource
  void notations(List<String> row) {
    Quantity read = read(row.get(0), row.get(1).isEmpty() ? null : row.get(1));

    assertThat(read.text()).isEqualTo(row.get(0));
    assertThat(shown(read)).isEqualTo(row.subList(2, COLUMNS));
  }

  static Stream<List<String>> notations() {
    return WordTable.read("quantities.tsv").stream().map(QuantityReaderTest::padded);
  }

  private static List<String> padded(List<String> row) {
    return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(COLUMNS).toList();
  }

  @Test
  void printedNumbersAreReadBack() {
    Random random = new Random(20230530);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(5));
      String grouped = String.format(Locale.ROOT, "%,." + value.scale() + "f", value);

      assertThat(read(value.toPlainString() + "件", null).value()).isEqualTo(value);
      assertThat(read("≥" + grouped, "万元").value()).isEqualTo(value);
      assertThat(read(fullWidth(value.toPlainString()), null).value()).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource
  void hostileTextsStayTextAndAreQuick(String text) {
    Quantity read = Assertions.assertTimeout(Duration.ofSeconds(1), () -> read(text, text));

    assertThat(read.kind()).isEqualTo(Kind.TEXT);
    assertThat(read.text()).isEqualTo(text);
  }

  static Stream<String> hostileTextsStayTextAndAreQuick() {
    return Stream.of(
        "",
        " ",
        "(",
        "()",
        "（）",
        "。。。",
        "≥≥≥≥≥≥≥≥≥≥",
        "<=>=<=>=",
        "-------------------------------------------------------------------------------",
        "\u0000\u0001\u001b\u007f\u200b\ufeff",
        "\ud83d\ude00\ud83d",
        "以上以上以上以上以上以上以上以上以上以上以上以上以上以上以上以上",
        "1 1, 1. 1 1, 1. 1 1, 1. 1 1, 1. 1 1, 1. 1 1, 1. 1 1, 1. 1 1, 1. 1",
        "2023年".repeat(16),
        "1-".repeat(39),
        "9".repeat(10_000),
        "≥".repeat(100_000),
        "1 ".repeat(50_000),
        "内".repeat(100_000));
  }

  private Quantity read(String text, String unit) {
    return reader.read(new Declared(text, Location.line(1)), unit);
  }

  private static List<String> shown(Quantity read) {
    return Stream.of(
            read.comparator() == null ? null : read.comparator().sign(),
            read.value(),
            read.upper(),
            read.unit(),
            read.kind().name().toLowerCase(Locale.ROOT),
            read.base() == null ? null : read.base().value(),
            read.base() == null ? null : read.base().unit())
        .map(field -> field == null ? "" : field.toString())
        .toList();
  }

  private static String fullWidth(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c - '!' + '！')))
        .reduce("", String::concat);
  }
}
