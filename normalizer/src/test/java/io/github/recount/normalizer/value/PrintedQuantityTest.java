package io.github.recount.normalizer.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading what was printed gives back the value, for every comparator and unit that is known. */
class PrintedQuantityTest {
  private static final int ROUNDS = 40;

  private final Random random = new Random(20_240_530);
  private final QuantityReader reader = new QuantityReader();

  @Test
  void allNotations() {
    List<List<String>> words =
        WordTable.read("notations.tsv").stream()
            .filter(row -> List.of("front", "behind").contains(row.get(1)))
            .toList();
    List<String> units = WordTable.read("units.tsv").stream().map(row -> row.get(0)).toList();
    for (List<String> word : words) {
      for (String unit : units) {
        for (int i = 0; i < ROUNDS; i++) {
          check(word, unit);
        }
      }
    }
  }

  private void check(List<String> word, String unit) {
    BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(5));
    String number = dressed(value);
    boolean front = word.get(1).equals("front");
    String text = front ? word.get(0) + number + unit : number + unit + word.get(0);
    Quantity read = reader.read(new Declared(text, Location.line(1)), null);

    assertThat(read.value()).as(text).isEqualByComparingTo(value);
    assertThat(read.unit()).as(text).isEqualTo(unit);
    assertThat(read.comparator()).as(text).isNotNull();
    assertThat(read.comparator().sign()).as(text).isEqualTo(word.get(2));
    assertThat(read.text()).isEqualTo(text);
  }

  /** Plain, with groups of thousands, or in full width. */
  private String dressed(BigDecimal value) {
    String plain = value.toPlainString();
    return switch (random.nextInt(3)) {
      case 0 -> grouped(value);
      case 1 -> fullWidth(plain);
      default -> plain;
    };
  }

  private static String grouped(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  private static String fullWidth(String plain) {
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
