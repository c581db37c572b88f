package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label with its figure in one text: {@code 预算数：812.4万元}.
 *
 * @param label without its colon
 * @param figure as printed
 */
public record LabelledFigure(String label, String figure) {
  private static final int LONGEST = 60;

  private static final Pattern IN_ONE =
      Pattern.compile("(\\D{2,16}?):?(-?[0-9][0-9,]{0,20}(?:\\.[0-9]{1,6})?(?:亿元|万元|元|%)?)");

  /** The label and the figure that a text is. */
  public static Optional<LabelledFigure> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = IN_ONE.matcher(Wording.halfWidth(Wording.bare(text)));
    return m.matches() ? Optional.of(new LabelledFigure(m.group(1), m.group(2))) : Optional.empty();
  }
}
