package io.github.recount.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.word.VocabularyList;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of two readings the one with whole rows is the sounder. */
class SoundnessTest {
  private static final Location PLACE = Location.line(1);

  private static @Nullable Declared declared(@Nullable String text) {
    return text == null ? null : new Declared(text, PLACE);
  }

  private static Indicator row(
      String name, @Nullable String actual, @Nullable String weight, String score) {
    return new Indicator(
        null,
        "产出指标",
        "数量指标",
        name,
        null,
        declared("≥10个"),
        declared(actual),
        null,
        declared(weight),
        declared(score),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        1,
        PLACE);
  }

  private static double sound(Indicator... rows) {
    Evaluation evaluation =
        new Evaluation(
            Evaluation.Scope.PROJECT,
            Evaluation.Form.TABLE,
            "自评表",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(rows),
            null,
            List.of(),
            List.of(),
            PLACE);
    return new Soundness(VocabularyList.standard())
        .of(new Report(List.of(evaluation), null, "native", List.of()));
  }

  @Test
  void wholeRowsAreSounderThanCutOnes() {
    Indicator whole = row("修路里程", "12个", "10", "10");

    assertThat(sound(whole)).isGreaterThan(sound(row("修路里程", null, "10", "10")));
    assertThat(sound(whole)).isGreaterThan(sound(row("修路里程", "12个", null, "10")));
    assertThat(sound(whole)).isGreaterThan(sound(row("修", "12个", "10", "10")));
    assertThat(sound(whole)).isGreaterThan(sound(row("修路里程", "12个", "个别", "10")));
  }

  @Test
  void aScoreAboveItsWeightSpeaksAgainstAReading() {
    assertThat(sound(row("修路里程", "12个", "10", "10")))
        .isGreaterThan(sound(row("修路里程", "12个", "10", "98")));
  }

  @Test
  void partsOfRowsCountAgainstAFormOfPoints() {
    assertThat(sound(row("走访户数", "12户", "10", "9"), row("走访", "12户", null, "")))
        .isLessThan(sound(row("走访户数", "12户", "10", "9")));
  }

  @Test
  void aFormWithoutValuesIsSounderThanNone() {
    Report none = new Report(List.of(), null, "native", List.of());

    assertThat(sound(row("立项依据", null, "10", "9"), row("过程管理", null, "10", "9")))
        .isGreaterThan(new Soundness(VocabularyList.standard()).of(none));
  }

  @Test
  void weightsThatComeToAHundredSpeakForAReading() {
    assertThat(sound(row("走访户数", "12户", "40", "40"), row("走访次数", "12次", "60", "60")))
        .isGreaterThan(sound(row("走访户数", "12户", "40", "40"), row("走访次数", "12次", "55", "55")));
  }
}
