package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two models are two witnesses, and one model in two sizes is one. */
class ChorusTest {

  @Test
  void whatTwoModelsSayIsSure() {
    Reading agreed = sing(voice("a", "指标", 0.8), voice("b", "指标", 0.8));
    assertThat(agreed.text()).isEqualTo("指标");
    assertThat(agreed.confidence()).isGreaterThan(0.95);
  }

  @Test
  void whatOneModelSaysTwiceIsNot() {
    assertThat(sing(voice("a", "指标", 0.99), voice("a", "指标", 0.99)).confidence()).isLessThan(0.95);
  }

  @Test
  void eachSignIsVotedOn() {
    Reading agreed =
        sing(voice("a", "噪声投拆", 0.9), voice("b", "嗓声投诉", 0.7), voice("a", "噪声投诉", 0.6));
    assertThat(agreed.text()).isEqualTo("噪声投诉");
    assertThat(agreed.confidence()).isLessThan(0.95);
  }

  @Test
  void halvesOfOtherBracketsAreOfOne() {
    Reading mixed = sing(voice("a", "(万元}", 0.9), voice("b", "(万元}", 0.9));
    assertThat(mixed.inLikeBrackets().text()).isEqualTo("(万元)");
    assertThat(sing(voice("a", "{a}", 0.9)).inLikeBrackets().text()).isEqualTo("{a}");
  }

  private static Reading sing(Voice... voices) {
    return Chorus.sing(List.of(voices), Reading::confidence);
  }

  private static Voice voice(String model, String text, double confidence) {
    List<Reading.Sign> signs =
        Stream.of(text.split("")).map(s -> new Reading.Sign(s, 0, 1, confidence)).toList();
    return new Voice(model, new Reading(signs));
  }
}
