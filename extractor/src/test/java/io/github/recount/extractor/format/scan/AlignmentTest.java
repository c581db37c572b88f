package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings of one line are laid beside each other. */
class AlignmentTest {

  @ParameterizedTest
  @CsvSource({"abcd, abcd, 0 1 2 3", "abcd, xbcd, 0 1 2 3", "abcd, acd, 0 -1 1 2", "ab, xab, 1 2"})
  void eachSignHasItsPartner(String one, String other, String partners) {
    Alignment alignment = Alignment.of(signs(one), signs(other));
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < one.length(); i++) {
      found.append(i == 0 ? "" : " ").append(alignment.partner(i));
    }
    assertThat(found).hasToString(partners);
    assertThat(alignment.at(one.length())).isEqualTo(other.length());
  }

  private static List<String> signs(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }
}
