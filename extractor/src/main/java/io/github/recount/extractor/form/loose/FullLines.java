package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which texts may go on from the line above where the text of a page has one line for what is
 * left of a row: the cells that were broken stand alone in their lines, and lines of one length are
 * full.
 */
final class FullLines {
  /** One line alone is as long as it happens to be. */
  private static final int FEWEST = 2;

  /** Shorter ones are labels and marks. */
  private static final int SHORTEST = 5;

  private final Vocabulary vocabulary;
  private final List<Text> texts;

  FullLines(Vocabulary vocabulary, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
  }

  /** The texts, those behind a full line marked. */
  List<Text> marked() {
    Map<Integer, Integer> lengths = new HashMap<>();
    IntStream.range(0, texts.size())
        .filter(this::isAlone)
        .forEach(i -> lengths.merge(texts.get(i).text().length(), 1, Integer::sum));
    long inLines = texts.stream().filter(text -> !text.startsLine()).count();
    List<Text> marked = new ArrayList<>(texts);
    for (int i = 1; i < texts.size() && inLines > 0; i++) {
      int length = isAlone(i - 1) ? texts.get(i - 1).text().length() : 0;
      if (lengths.getOrDefault(length, 0) >= FEWEST) {
        marked.set(i, texts.get(i).goingOn());
      }
    }
    return marked;
  }

  /** Whether a wording that is no known word has a line of its own. */
  private boolean isAlone(int i) {
    String text = texts.get(i).text();
    return texts.get(i).startsLine()
        && (i + 1 == texts.size() || texts.get(i + 1).startsLine())
        && text.length() >= SHORTEST
        && !Figures.isQuantity(text)
        && Stream.of(Vocabulary.Place.values()).noneMatch(place -> vocabulary.knows(place, text))
        && !vocabulary.isLevel1(text)
        && !vocabulary.isLevel2(text);
  }
}
