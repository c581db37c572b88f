package io.github.recount.extractor.form;

import io.github.recount.extractor.grid.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a grade that is ticked among all grades: {@code □优 ☑良 □中 □差}, {@code 优（√） 良（ ）}. */
final class CheckedGrade {
  private static final String TICKED = "[☑☒√✓✔■●]";
  private static final String BOX = "[☑☒√✓✔■●□☐○◯◻]";
  private static final String GRADE = "(优秀?|良好?|中等?|较?差|不?合格)";
  private static final Pattern ANY_BOX = Pattern.compile(BOX);
  private static final Pattern BEHIND_TICK = Pattern.compile(TICKED + GRADE);
  private static final Pattern BEFORE_TICK = Pattern.compile(GRADE + TICKED);

  /** A grade of a scale and where it begins or ends. */
  private static final Pattern STEP = Pattern.compile(GRADE + "[(\\[:]?[^,;、]{0,4}\\d");

  private static final Pattern CLAUSE = Pattern.compile("[。;]|,[^,]{4,}");

  /** So many are a scale and no answer. */
  private static final int SCALE = 3;

  private CheckedGrade() {}

  /**
   * Whether a text may be a grade: no conclusion in whole sentences, and more than what the grades
   * are: {@code 优（≥90%） 良（80%—90%） 中（60%—80%） …}.
   */
  static boolean isAnswer(String text) {
    String marks = Wording.halfWidth(Wording.bare(text));
    boolean scale = STEP.matcher(marks).results().count() >= SCALE;
    boolean sentence = CLAUSE.matcher(marks).find();
    return ANY_BOX.matcher(marks).find() || !scale && !sentence;
  }

  /** The ticked grade, null where none is ticked; a text without boxes as it stands. */
  static @Nullable String of(String text) {
    if (!ANY_BOX.matcher(text).find()) {
      return text;
    }
    String marks = Wording.halfWidth(Wording.bare(text)).replaceAll("[()\\[\\]]", "");
    boolean boxesFirst = ANY_BOX.matcher(marks).lookingAt();
    Matcher m = (boxesFirst ? BEHIND_TICK : BEFORE_TICK).matcher(marks);
    return m.find() ? m.group(1) : null;
  }
}
