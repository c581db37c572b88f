package io.github.recount.extractor.form.word;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what was recognized in a picture for the word of forms that it is one sign off: headings
 * and names of levels, never figures, and nothing that is sure.
 */
public final class MisreadWords {
  /** Above, the text is what it says. */
  private static final double SURE = 0.95;

  /** That the word is the one that is printed. */
  private static final double TRUST = 0.9;

  private final Vocabulary vocabulary;
  private final Set<String> settled = new LinkedHashSet<>();

  public MisreadWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What was taken for what, in words. */
  public List<String> warnings() {
    return List.copyOf(settled);
  }

  /** The pieces with known words in their cells. */
  public List<Piece> settledIn(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      all.add(piece instanceof Row row ? settled(row) : piece);
    }
    return all;
  }

  private Row settled(Row row) {
    Row done = row;
    for (Cell cell : row.cells()) {
      if (cell.confidence() < SURE) {
        Optional<String> word = word(cell.text());
        if (word.isPresent()) {
          settled.add(
              "«%s» was recognized and taken for the known word «%s»"
                  .formatted(Wording.clean(cell.text()), Wording.clean(word.get())));
          done = done.with(cell, cell.settled(word.get(), TRUST));
        }
      }
    }
    return done;
  }

  /** The text with the one sign that makes its word a known one. */
  private Optional<String> word(String text) {
    String key = Wording.key(text);
    if (key.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return vocabulary.besides(key).flatMap(word -> mended(text, key, word));
  }

  /** Blanks and brackets stay where they are. */
  private static Optional<String> mended(String text, String key, String word) {
    int at = 0;
    while (key.charAt(at) == word.charAt(at)) {
      at++;
    }
    int sign = -1;
    for (int i = 0, seen = 0; i < text.length() && sign < 0; i++) {
      if (!Wording.bare(text.substring(i, i + 1)).isEmpty() && seen++ == at) {
        sign = i;
      }
    }
    boolean same = sign >= 0 && text.charAt(sign) == key.charAt(at);
    return same
        ? Optional.of(text.substring(0, sign) + word.charAt(at) + text.substring(sign + 1))
        : Optional.empty();
  }
}
