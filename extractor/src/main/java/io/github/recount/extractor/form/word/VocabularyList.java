package io.github.recount.extractor.form.word;

import io.github.recount.extractor.source.ReadFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of words: the one that ships with the program, and a user's own in front of it. */
public final class VocabularyList {
  private static final String STANDARD = "vocabulary.tsv";
  private static final String HINTS = "headings.tsv";

  private VocabularyList() {}

  /** The vocabulary that ships with the program. */
  public static Vocabulary standard() {
    return new Vocabulary(shipped(STANDARD));
  }

  /**
   * The program's vocabulary with a user's words, which count first.
   *
   * @throws ReadFailure if the file is no list of words; the message names the line
   */
  public static Vocabulary withWordsOf(Path file) throws ReadFailure {
    List<VocabularyLine> lines = new ArrayList<>(lines(own(file)));
    lines.addAll(shipped(STANDARD));
    return new Vocabulary(lines);
  }

  private static List<String> own(Path file) throws ReadFailure {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "the vocabulary is no text in UTF-8", e);
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "the vocabulary cannot be read", e);
    }
  }

  /** Words that suggest a meaning, and say too little to be in a vocabulary. */
  static List<VocabularyLine> hints() {
    return shipped(HINTS);
  }

  private static List<VocabularyLine> shipped(String file) {
    try (InputStream in = VocabularyList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return lines(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (ReadFailure e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<VocabularyLine> lines(List<String> text) throws ReadFailure {
    List<VocabularyLine> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = i == 0 ? text.get(i).replace("\ufeff", "") : text.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          lines.add(VocabularyLine.of(line.stripTrailing()));
        } catch (IllegalArgumentException e) {
          throw new ReadFailure(
              ReadFailure.Code.DAMAGED, "vocabulary, line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return lines;
  }
}
