package io.github.recount.extractor.form.word;

import io.github.recount.extractor.grid.Wording;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an item of a form in front of its label: {@code 2.项目实施内容及过程概述}. */
public final class ItemNumber {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})\\s*[.．、](?![0-9])");

  private ItemNumber() {}

  private static OptionalInt of(String label) {
    Matcher m = NUMBER.matcher(Wording.clean(label));
    return m.lookingAt() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
  }

  /** Whether one label counts on from another. */
  public static boolean countsOn(String label, String from) {
    OptionalInt own = of(label);
    OptionalInt other = of(from);
    return own.isPresent() && other.isPresent() && own.getAsInt() == other.getAsInt() + 1;
  }
}
