package io.github.recount.extractor.form.run;

import static io.github.recount.extractor.form.run.RunFit.DOUBTFUL;
import static io.github.recount.extractor.form.run.RunFit.IMPOSSIBLE;
import static io.github.recount.extractor.form.run.RunFit.LIKELY;
import static io.github.recount.extractor.form.run.RunFit.NEUTRAL;
import static io.github.recount.extractor.form.run.RunFit.UNLIKELY;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text without gaps that may be a cell, and what it tells alone. Many ways lead through
 * the same word, so what was found out of it is kept.
 */
final class RunWord {
  static final int LONG_NAME = 26;
  static final int LONG_VALUE = 24;
  private static final int SHORT_NAME = 3;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final Pattern FIGURE_LAST = Pattern.compile("[0-9]\\D{0,2}$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?)"
              + "[底前内初末中旬以之]{0,3}(?:完成)?");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:达成|部分达成|未达成|稳步|进一步|有所|显著|明显|有效|不断|逐步|逐年|持续|长期|基本|全面|良好|较好|较高|优|合格|达标|完成|已|及时|满意|提[高升]|增强|改善|促进|保障|无|是).*");
  private static final Pattern NO_NAME = Pattern.compile("[，。；、,.)）:：%％‰].*");

  private final String text;
  private final Lazy<Optional<Figure>> figure = new Lazy<>(() -> Figure.of(text()));
  private final Lazy<Optional<BigDecimal>> points = new Lazy<>(this::pointsThatItIs);
  private final Lazy<Boolean> none = new Lazy<>(() -> Figures.isNone(text()));
  private final Lazy<Double> name = new Lazy<>(this::fitAsName);
  private final Lazy<Double> value = new Lazy<>(this::fitAsValue);
  private final Lazy<Double> reason = new Lazy<>(this::fitAsReason);
  private final Lazy<Double> words = new Lazy<>(this::fitAsWords);

  RunWord(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The figure that it is. */
  Optional<Figure> figure() {
    return figure.get();
  }

  /** The weight or the score that it may be, a hundred at most. */
  Optional<BigDecimal> points() {
    return points.get();
  }

  double asName() {
    return name.get();
  }

  double asValue() {
    return value.get();
  }

  double asReason() {
    return reason.get();
  }

  double asWords() {
    return words.get();
  }

  boolean startsWithDigit() {
    return CellEnds.isDigit(text.charAt(0));
  }

  boolean isNone() {
    return none.get();
  }

  private double fitAsName() {
    if (IndicatorName.isFiller(text)) {
      return NEUTRAL;
    }
    if (text.length() < 2) {
      return IMPOSSIBLE;
    }
    if (NO_NAME.matcher(text).matches() || Figures.isQuantity(text)) {
      return IMPOSSIBLE;
    }
    double fit = text.length() <= SHORT_NAME ? DOUBTFUL : LIKELY;
    fit -= DIGITS.splitAsStream(text).skip(1).count() * LIKELY;
    boolean digits = startsWithDigit() || CellEnds.isDigit(text.charAt(text.length() - 1));
    fit += digits || FIGURE_LAST.matcher(text).find() ? UNLIKELY : 0;
    fit += text.chars().anyMatch(c -> CellEnds.isSign((char) c)) ? UNLIKELY : 0;
    fit += text.indexOf('。') >= 0 ? UNLIKELY : 0;
    return fit + (text.length() > LONG_NAME ? DOUBTFUL : 0);
  }

  private double fitAsValue() {
    if (DATE.matcher(text).matches()) {
      return LIKELY;
    }
    Optional<Figure> number = figure();
    if (number.isPresent()) {
      Figure f = number.get();
      double unit = f.hasKnownUnit() ? LIKELY : f.unit().isEmpty() ? -NEUTRAL : DOUBTFUL - NEUTRAL;
      return unit + (f.sign().isEmpty() ? 0 : LIKELY);
    }
    if (isNone()) {
      return 0;
    }
    boolean digits = text.chars().anyMatch(c -> CellEnds.isDigit((char) c));
    if (text.length() > LONG_VALUE * 2 || NO_NAME.matcher(text).matches()) {
      return IMPOSSIBLE;
    }
    double words = RESULT.matcher(text).matches() ? LIKELY : DOUBTFUL;
    return words + (digits ? UNLIKELY : 0) + (text.length() > LONG_VALUE ? DOUBTFUL : 0);
  }

  private double fitAsReason() {
    if (isNone()) {
      return NEUTRAL;
    }
    boolean other =
        Figures.isQuantity(text) || IndicatorName.isFiller(text) || NO_NAME.matcher(text).matches();
    return other ? IMPOSSIBLE : text.length() <= SHORT_NAME ? DOUBTFUL : 0;
  }

  private double fitAsWords() {
    return Figures.isQuantity(text) ? DOUBTFUL : 0;
  }

  private Optional<BigDecimal> pointsThatItIs() {
    boolean odd = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return odd || !startsWithDigit() || text.endsWith(".")
        ? Optional.empty()
        : Figures.points(text).filter(p -> p.compareTo(HUNDRED) <= 0 && p.scale() <= 2);
  }

  /** A value that is found once, and only where it is asked for. */
  private static final class Lazy<T> {
    private final Supplier<T> found;
    private @Nullable T value;

    Lazy(Supplier<T> found) {
      this.found = found;
    }

    T get() {
      T known = value;
      if (known == null) {
        known = found.get();
        value = known;
      }
      return known;
    }
  }
}
