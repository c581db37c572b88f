package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Wording;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How well a cell's text suits a column, as points for and against. The sizes matter only beside
 * each other: a word among points is worse than anything a good fit elsewhere makes up for.
 */
public final class Fit {
  private static final double IMPOSSIBLE = -5;
  private static final double UNLIKELY = -2;
  private static final double NEUTRAL = 0.3;

  /** A short word may be a unit, and a value such as 规范 as well. */
  private static final double POSSIBLE = 0.1;

  private static final double LIKELY = 1;
  private static final double SURE = 2;

  private static final int LONG = 24;

  /** So few characters are more often a value, such as 健全, than a name. */
  private static final int SHORT = 3;

  private static final double DOUBTFUL = -0.5;
  private static final Pattern YES_NO = Pattern.compile("[是否√☑□×]");
  private static final Pattern NUMBERS = Pattern.compile("序号|编号|(?i:No)\\.?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Pattern SHARE = Pattern.compile(".*(?:率|系数|比例|进度)");

  private static final Pattern SENTENCE = Pattern.compile("[。；;]");

  private final Vocabulary vocabulary;

  public Fit(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the text names a level, or gives its points. */
  public boolean isLevel(String text) {
    return vocabulary.isLevel1(text)
        || vocabulary.isLevel2(text)
        || LevelName.of(text).points() != null;
  }

  /** Points behind a name are mostly a section's. */
  private boolean isFirst(LevelName level) {
    return vocabulary.isLevel1(level.name())
        || level.points() != null && !vocabulary.isLevel2(level.name());
  }

  /** Whether the text speaks against the column. */
  public boolean rejects(String text, @Nullable Role role) {
    return !text.isBlank() && of(text, role) <= UNLIKELY;
  }

  public double of(String text, @Nullable Role role) {
    if (role == null) {
      return text.isBlank() ? 0 : UNLIKELY / 2;
    }
    if (text.isBlank()) {
      return blank(role);
    }
    if (Figures.isNone(text)) {
      return role == Role.LEVEL3 || role == Role.ITEM ? -LIKELY : 0;
    }
    return switch (role) {
      case LEVEL1 -> label(text, isFirst(LevelName.of(text)));
      case LEVEL2 -> label(text, vocabulary.isLevel2(LevelName.of(text).name()));
      case LEVEL3, LEVEL4, ITEM, GOAL_NAME -> name(text);
      case LEVEL1_WEIGHT, LEVEL2_WEIGHT, WEIGHT, SCORE, RAW_SCORE, SHARE ->
          Figures.isPoints(text) ? SURE : IMPOSSIBLE;
      case INITIAL, ADJUSTED, EXECUTED, RATE -> Figures.isQuantity(text) ? SURE : UNLIKELY;
      case TARGET, ACTUAL -> value(text);
      case OPERATOR -> word(text, ColumnContent.isOperator(text));
      case UNIT -> word(text, ColumnContent.isUnit(text));
      case EXPLANATION, EXPECTED, ACCOMPLISHED ->
          text.length() >= LONG ? LIKELY + NEUTRAL : Figures.isPoints(text) ? UNLIKELY : NEUTRAL;
      case REASON -> Figures.isPoints(text) ? UNLIKELY : NEUTRAL;
      default -> 0;
    };
  }

  /** How well a text suits a column that nobody asks for, by what its heading says it holds. */
  public static double other(String text, String headed) {
    String heading = Wording.key(headed);
    if (heading.startsWith("是否")) {
      return YES_NO.matcher(text).matches() ? SURE : DOUBTFUL;
    }
    if (NUMBERS.matcher(heading).matches()) {
      return NUMBER.matcher(text).matches() ? SURE : UNLIKELY;
    }
    boolean share = SHARE.matcher(heading).matches();
    return share ? Figures.isQuantity(text) ? LIKELY : DOUBTFUL : 0;
  }

  /** A row may lack a label or a reason, but hardly its name or its score. */
  private static double blank(Role role) {
    return switch (role) {
      case LEVEL3, ITEM -> -LIKELY;
      case WEIGHT, SCORE -> -NEUTRAL;
      default -> 0;
    };
  }

  private double label(String text, boolean known) {
    if (known) {
      return SURE;
    }
    if (Figures.isQuantity(text)) {
      return UNLIKELY;
    }
    // Some words serve as either level in different forms.
    if (vocabulary.isLevel1(text) || vocabulary.isLevel2(text)) {
      return -LIKELY;
    }
    return text.length() >= LONG ? UNLIKELY : NEUTRAL;
  }

  private static double word(String text, boolean known) {
    if (known) {
      return LIKELY;
    }
    return Wording.bare(text).length() <= 2 * SHORT ? POSSIBLE : UNLIKELY;
  }

  private double name(String text) {
    if (Figures.isQuantity(text)) {
      return UNLIKELY;
    }
    if (vocabulary.isLevel1(text) || text.length() >= 2 * LONG || SENTENCE.matcher(text).find()) {
      return -LIKELY;
    }
    boolean doubtful = Wording.bare(text).length() <= SHORT || vocabulary.isLevel2(text);
    return doubtful ? NEUTRAL : LIKELY + NEUTRAL;
  }

  private double value(String text) {
    if (Figures.isQuantity(text)) {
      return LIKELY;
    }
    boolean level = vocabulary.isLevel1(text) || vocabulary.isLevel2(text);
    return level ? UNLIKELY : text.length() >= 3 * LONG ? -LIKELY : NEUTRAL;
  }
}
