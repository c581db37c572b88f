package io.github.recount.normalizer.value;

import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.value.Notation.Role;
import io.github.recount.normalizer.value.Quantity.Comparator;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads declared texts as quantities; what reads in no way, or in more than one, stays text. */
public final class QuantityReader {
  /** No quantity is longer; the rest of a longer text is never looked at. */
  private static final int LONGEST = 80;

  /** {@code 90%(含90%)以上} says its bound twice. */
  private static final Pattern INCLUDED = Pattern.compile("(?<=[0-9%])\\(含[0-9.]{1,6}%?\\)");

  private static final String IDLE_ENDS = "。;,、!";

  /**
   * The quantity that a text states.
   *
   * @param impliedUnit unit for a bare number: of a unit column, or 万元 of a heading
   */
  public Quantity read(Declared declared, @Nullable String impliedUnit) {
    if (declared.text().length() > LONGEST) {
      return text(declared);
    }
    String plain = unwrapped(PlainText.of(declared.text()));
    if (Notation.is(Role.GRADE, plain)) {
      return bare(declared, Kind.GRADE, null);
    }
    Bounded bounded = Bounded.read(INCLUDED.matcher(plain).replaceAll("(含)"));
    if (bounded == null) {
      return text(declared);
    }
    Bounded date = CalendarText.read(bounded);
    if (date != null) {
      return bare(declared, Kind.DATE, date.comparator());
    }
    Measure measure = Measure.read(bounded.core());
    return measure == null
            || (measure.upper() != null && bounded.comparator() != null)
            || (impliedUnit == null && CalendarText.mayBe(bounded.core()))
        ? text(declared)
        : measured(declared, measure, bounded.comparator(), implied(impliedUnit));
  }

  private static Quantity measured(
      Declared declared, Measure measure, @Nullable Comparator comparator, @Nullable Unit implied) {
    Unit unit = completed(measure.unit(), implied);
    return new Quantity(
        declared.text(),
        comparator,
        measure.value(),
        measure.upper(),
        unit == null ? null : unit.name(),
        unit == null ? Kind.COUNT : unit.kind(),
        unit == null ? null : unit.toBase(measure.value()),
        declared.location());
  }

  /** A bare number takes the unit around it; {@code 3万} under 人 counts 万人, under 万元 money. */
  private static @Nullable Unit completed(@Nullable Unit printed, @Nullable Unit implied) {
    if (printed == null || implied == null) {
      return printed == null ? implied : printed;
    }
    if (!printed.isLarge()) {
      return printed;
    }
    Unit joined =
        implied.name().startsWith(printed.name())
            ? implied
            : Unit.read(printed.name() + implied.name());
    return joined == null ? printed : joined;
  }

  private static @Nullable Unit implied(@Nullable String unit) {
    return unit == null || unit.length() > LONGEST
        ? null
        : Unit.read(unwrapped(PlainText.of(unit)));
  }

  /** The text without idle marks behind it and without one pair of brackets around all of it. */
  private static String unwrapped(String plain) {
    int end = plain.length();
    while (end > 0 && IDLE_ENDS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean wrapped = end > 1 && plain.charAt(0) == '(' && plain.indexOf(')') == end - 1;
    return wrapped ? plain.substring(1, end - 1) : plain.substring(0, end);
  }

  private static Quantity text(Declared declared) {
    return bare(declared, Kind.TEXT, null);
  }

  private static Quantity bare(Declared declared, Kind kind, @Nullable Comparator comparator) {
    return new Quantity(
        declared.text(), comparator, null, null, null, kind, null, declared.location());
  }
}
