package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.run.RunForm;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives forms back their rows where a text has kept only the cells: one a line, or all in a line
 * between blanks. A run of headings tells the columns, and what the texts behind it say tells the
 * rows. Text without such headings stays as it is.
 */
public final class LooseText {
  /** Narrower than this no page and no cell is broken. */
  private static final int NARROWEST = 12;

  /** Blanks at either end of a broken line are lost. */
  private static final int RAGGED = 2;

  /** What no cell begins with. */
  private static final Pattern REST = Pattern.compile("[.．%‰，。；、）)]");

  private final Vocabulary vocabulary;
  private final WholeWords words;

  public LooseText(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = new WholeWords(vocabulary);
  }

  /** The pieces of a document, loose cells put into rows. */
  public List<Piece> inRows(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    List<Prose> run = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Prose p) {
        run.add(p);
      } else {
        whole.addAll(rows(run));
        run.clear();
        whole.add(piece);
      }
    }
    whole.addAll(rows(run));
    return whole;
  }

  private List<? extends Piece> rows(List<Prose> run) {
    int margin = margin(run);
    @Nullable LooseForm best = null;
    int most = 0;
    for (Cut cut : Cut.values()) {
      LooseForm form = new LooseForm(vocabulary, texts(run, cut, margin));
      int columns = form.indicatorColumns();
      if (columns > most) {
        most = columns;
        best = form;
      }
    }
    return best == null ? RunForm.parted(run, vocabulary) : best.pieces();
  }

  private List<Text> texts(List<Prose> run, Cut cut, int margin) {
    List<Text> texts = new ArrayList<>();
    boolean full = false;
    for (Prose line : run) {
      List<Text> own = cut.texts(line, full);
      int last = texts.size() - 1;
      if (full && last >= 0 && !own.isEmpty() && isRest(own.get(0).text(), texts.get(last))) {
        texts.set(last, texts.get(last).followedBy(own.get(0)));
        own = own.subList(1, own.size());
      }
      texts.addAll(own);
      full = line.text().length() >= margin;
    }
    return words.whole(texts);
  }

  /** Whether a break of lines has cut a figure or a known word. */
  private boolean isRest(String text, Text above) {
    boolean word =
        words.isWord(above.text() + text) && !(words.isWord(above.text()) && words.isWord(text));
    return word || REST.matcher(text).lookingAt();
  }

  /** The length at which lines were broken, or one that none has where they were not. */
  private static int margin(List<Prose> run) {
    int longest = run.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    long full = run.stream().filter(p -> p.text().length() >= longest - RAGGED).count();
    return full >= 2 && longest >= NARROWEST ? longest - RAGGED : Integer.MAX_VALUE;
  }

  /** A text of its own, whether it begins a line, and whether it may go on from a full one. */
  record Text(String text, Location place, boolean startsLine, boolean mayGoOn) {
    Text followedBy(Text rest) {
      return new Text(text + rest.text(), place, startsLine, mayGoOn);
    }

    Text goingOn() {
      return new Text(text, place, startsLine, true);
    }

    /** This heading with that of the group above it. */
    Text behind(Text group) {
      return new Text(group.text() + text, place, startsLine, mayGoOn);
    }
  }

  /** What parts the cells of a text. */
  private enum Cut {
    LINES("\\n"),
    /** Not those within short brackets: {@code (50 分)}. */
    BLANKS("[\\s\\u3000\\u00a0]+(?!(?<=[（(][^（()）]{0,12}\\s)[^（()）]{0,12}[)）])"),
    COMMAS("\\s*[,|;]\\s*");

    private final String gap;

    Cut(String gap) {
      this.gap = gap;
    }

    List<Text> texts(Prose prose, boolean behindFull) {
      List<Text> texts = new ArrayList<>();
      for (String text : (this == LINES ? prose.text() : prose.text().strip()).split(gap, -1)) {
        boolean first = texts.isEmpty();
        texts.add(new Text(text, prose.location(), first, first && behindFull));
      }
      return texts.stream().filter(text -> !text.text().isBlank()).toList();
    }
  }
}
