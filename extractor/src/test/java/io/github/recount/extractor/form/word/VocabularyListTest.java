package io.github.recount.extractor.form.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyListTest {
  private final Path file;

  VocabularyListTest(@TempDir Path folder) {
    this.file = folder.resolve("words.tsv");
  }

  @Test
  void ownWordsCountBeforeTheProgramsAndAddToThem() throws Exception {
    Vocabulary words = words("# mine\n\nindicator\tTARGET\t心愿值 分值\n");

    assertThat(words.role(Place.INDICATOR, "心 愿 值")).contains(Role.TARGET);
    assertThat(words.role(Place.INDICATOR, "分值")).contains(Role.TARGET);
    assertThat(words.role(Place.INDICATOR, "得分")).contains(Role.SCORE);
  }

  @Test
  void starStandsForAnyText() throws Exception {
    Vocabulary words = words("indicator\tREASON\t*为何*\n");

    assertThat(words.role(Place.INDICATOR, "未完成为何如此")).contains(Role.REASON);
    assertThat(words.role(Place.INDICATOR, "如此")).isEmpty();
  }

  @Test
  void mistakeIsNamedWithItsLine() {
    assertMistake("# mine\nindicator\tGOAL\t值\n", "line 2: no meaning «GOAL»");
    assertMistake("table\tTARGET\t值\n", "line 1: no place «table»");
    assertMistake("indicator TARGET 值\n", "line 1: a place, a meaning and words");
    assertMistake("indicator\tTARGET\t*\n", "line 1: a word is missing");
  }

  @Test
  void textInAnotherEncodingIsNoList() throws IOException {
    Files.write(file, new byte[] {(byte) 0xd6, (byte) 0xb8, (byte) 0xb1, (byte) 0xea});

    assertThatThrownBy(() -> VocabularyList.withWordsOf(file))
        .isInstanceOf(ReadFailure.class)
        .hasMessageContaining("UTF-8");
  }

  private void assertMistake(String text, String message) {
    assertThatThrownBy(() -> words(text))
        .isInstanceOf(ReadFailure.class)
        .hasMessageContaining(message);
  }

  private Vocabulary words(String text) throws IOException, ReadFailure {
    Files.writeString(file, text);
    return VocabularyList.withWordsOf(file);
  }
}
