package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.FreeHeading;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the headings of blocks in a run of texts: where they end, and in which order their columns
 * stand when the rows of a heading were written one behind the other. What can be read in more than
 * one way is read so that the texts below suit the columns best.
 */
final class LooseHeadings {
  /** So many headings in a row are no accident. */
  private static final int FEWEST = 4;

  private static final int FEWEST_AMOUNTS = 3;
  private static final int FEWEST_OF_GOALS = 2;

  /** No form has so many columns; a hostile text may. */
  private static final int MOST_COLUMNS = 40;

  /** So many texts below a heading show what its columns hold. */
  private static final int BODY = 80;

  private static final double WHOLE_WORD = 2;
  private static final double PART_OF_WORD = 1.5;

  /** A word that nobody knows heads a group rather than a column. */
  private static final double UNKNOWN_COLUMN = 1;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final Vocabulary vocabulary;
  private final FreeHeading free;
  private final HeadingRows rows;
  private final HeadingReader headings;
  private final List<Text> texts;
  private final Map<Integer, Optional<Found>> known = new HashMap<>();

  LooseHeadings(Vocabulary vocabulary, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.free = new FreeHeading(vocabulary);
    this.rows = new HeadingRows(vocabulary);
    this.headings = new HeadingReader(vocabulary);
    this.texts = texts;
  }

  /**
   * A heading among the texts.
   *
   * @param columns its texts, in the order of the columns
   * @param end index of the first text below it
   */
  record Found(Heading heading, List<Text> columns, int end) {
    Found {
      columns = List.copyOf(columns);
    }
  }

  /** The heading that begins there. */
  Optional<Found> at(int start) {
    if (start == texts.size()) {
      return Optional.empty();
    }
    Optional<Found> found = known.get(start);
    if (found == null) {
      found = find(start);
      known.put(start, found);
    }
    return found;
  }

  private Optional<Found> find(int start) {
    for (Place block : List.of(Place.INDICATOR, Place.BUDGET, Place.GOAL)) {
      Optional<Found> found = begins(start, block) ? find(start, block) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return isUnknownGroup(start) ? unlessBehind(start) : Optional.empty();
  }

  /** The heading that begins with an unknown group, unless one behind needs none of its text. */
  private Optional<Found> unlessBehind(int start) {
    Optional<Found> behind = at(start + 1).or(() -> at(start + 2));
    return find(start, Place.INDICATOR)
        .filter(
            found ->
                behind.isEmpty()
                    || suits(found, start + 2) > suits(behind.orElseThrow(), start + 2));
  }

  private boolean begins(int start, Place block) {
    return switch (block) {
      case INDICATOR -> mayBeginIndicators(texts.get(start).text());
      case BUDGET -> names(start, block) && (start == 0 || role(start - 1, Place.FIELD).isEmpty());
      default -> names(start, block) && !isSideLabel(start);
    };
  }

  /** Indicators are named before anything is said of them, and numbered before they are named. */
  private boolean mayBeginIndicators(String text) {
    return vocabulary
        .role(Place.INDICATOR, text)
        .filter(
            role ->
                role == Role.LEVEL1
                    || role == Role.LEVEL2
                    || role == Role.LEVEL3
                    || role == Role.OTHER && vocabulary.knows(Place.INDICATOR, text))
        .isPresent();
  }

  /** A group of names in words of its own, which a row below it divides. */
  private boolean isUnknownGroup(int i) {
    return !names(i, Place.INDICATOR) && mayName(i, Place.INDICATOR);
  }

  /** The label of the block of goals stands left of its headings, and may be one of their words. */
  private boolean isSideLabel(int i) {
    return i + 2 < texts.size()
        && role(i, Place.GOAL).equals(role(i + 1, Place.GOAL))
        && names(i + 2, Place.GOAL);
  }

  private Optional<Role> role(int i, Place block) {
    return vocabulary.role(block, texts.get(i).text());
  }

  private boolean names(int i, Place block) {
    String text = texts.get(i).text();
    return vocabulary.role(block, text).isPresent()
        && !LineKind.hasClauses(Wording.key(text))
        && !areSeveral(text, block);
  }

  /** Whether the text is rather headings side by side. */
  private boolean areSeveral(String text, Place block) {
    String[] words = BLANKS.split(text.strip(), -1);
    return words.length > 1
        && Stream.of(words).filter(word -> vocabulary.knows(block, word)).count() > 1;
  }

  /** Headings in words of their own, two at most side by side, stand between known ones. */
  private boolean mayName(int i, Place block) {
    return block == Place.INDICATOR
        && isFree(i)
        && (namesNext(i, block) || isFree(i + 1) && namesNext(i + 1, block));
  }

  private boolean namesNext(int i, Place block) {
    return i + 1 < texts.size() && names(i + 1, block);
  }

  private boolean isFree(int i) {
    return i < texts.size() && free.mayBe(texts.get(i).text());
  }

  private Optional<Found> find(int start, Place block) {
    int end = start;
    while (end < texts.size()
        && end - start < MOST_COLUMNS
        && (names(end, block) || mayName(end, block))) {
      end++;
    }
    int fewest =
        switch (block) {
          case GOAL -> FEWEST_OF_GOALS;
          case BUDGET -> FEWEST_AMOUNTS;
          default -> FEWEST;
        };
    List<Found> readings = new ArrayList<>();
    // What stands first below a heading may look like one more.
    for (; end - start >= fewest; end--) {
      List<Text> columns = texts.subList(start, end);
      boolean known = names(start, block);
      if (known) {
        read(columns, block, end).ifPresent(readings::add);
      }
      if (block == Place.INDICATOR) {
        for (List<Text> ordered : rows.orders(columns)) {
          if (known || !ordered.get(0).equals(columns.get(0))) {
            read(ordered, block, end).ifPresent(readings::add);
          }
        }
      }
      if (!readings.isEmpty() && vocabulary.knows(block, texts.get(end - 1).text())) {
        break;
      }
    }
    return readings.size() < 2
        ? readings.stream().findFirst()
        : readings.stream().max(Comparator.comparingDouble(found -> suits(found, start)));
  }

  private Optional<Found> read(List<Text> columns, Place block, int end) {
    return headings
        .read(LooseForm.row(columns), List.of())
        .filter(heading -> heading.block() == block)
        .map(heading -> new Found(heading, columns, end));
  }

  /** Whether the text is rather a heading than what stands below one. */
  private boolean isLeft(int i) {
    return vocabulary.knows(Place.INDICATOR, texts.get(i).text())
        || role(i, Place.INDICATOR).filter(Role.REASON::equals).isPresent();
  }

  /** How well the heading explains itself and the texts below it. */
  private double suits(Found found, int start) {
    double points = 0;
    for (int i = start; i < found.end(); i++) {
      boolean whole = vocabulary.knows(found.heading().block(), texts.get(i).text());
      points += whole ? WHOLE_WORD : PART_OF_WORD;
    }
    long unknown = found.heading().columns().stream().filter(c -> c.role() == null).count();
    points -= unknown * UNKNOWN_COLUMN;
    for (int i = found.end(); i < texts.size() && isLeft(i); i++) {
      points -= WHOLE_WORD;
    }
    List<Text> body = texts.subList(found.end(), Math.min(texts.size(), start + BODY));
    RowCutter cutter = new RowCutter(vocabulary, found.heading().columns(), false);
    return points + cutter.score(LooseForm.tokens(PartedFigures.joined(body, found.heading())));
  }
}
