package io.github.recount.extractor.narrative;

import io.github.recount.extractor.narrative.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right: each figure claims something, or nothing. */
final class SentenceReader {
  private static final String NO_NOUN = "等|完成|达|占|以|左右|均|全部|并|和|及|获|为|被|已|因|都|实际|超";

  /** A figure may come in front of what it counts: 新建3个停车场. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?!的|进行|用于|予以|[^,。;]{0,10}未|表示|认为|参加|参与|单位[^,。;]{3}|"
              + NO_NOUN
              + ")(?<name>[一-龥]{2,10}?)(?=实际|完成|已|均|全部|共|[,。;、()]|$)");

  /** Words behind a figure that say what is counted, but not where they end. */
  private static final Pattern NOUN = Pattern.compile("^(?!" + NO_NOUN + ")[一-龥“\"《]");

  /** So short a subject in front of a counted noun is only the verb: 新建. */
  private static final int VERB = 4;

  private final List<ClaimRule> rules;
  private final String text;
  private final int start;
  private final int end;
  private final @Nullable Integer year;
  private final Budgeted budgeted;
  private final List<Found> found = new ArrayList<>();
  private Period period = Period.THIS;
  private boolean details;
  private @Nullable Subject last;
  private @Nullable Series series;
  private Optional<ClaimRule> seriesRule = Optional.empty();
  private int done;

  /**
   * A reader of the sentence from {@code start} to {@code end}.
   *
   * @param year of the report, null where it is not known
   */
  SentenceReader(List<ClaimRule> rules, String text, int start, int end, @Nullable Integer year) {
    this.rules = rules;
    this.text = text;
    this.start = start;
    this.end = end;
    this.year = year;
    this.done = start;
    this.budgeted = new Budgeted(text.substring(start, end));
  }

  List<Found> read() {
    for (Figure figure : Figure.in(text.substring(start, end))) {
      read(figure.movedBy(start));
    }
    return found;
  }

  private void read(Figure figure) {
    String words = text.substring(done, figure.start());
    period = period.after(words, year);
    details |= words.contains("其中");
    budgeted.read(words);
    Clause clause = Clause.of(text, start, end, done, figure);
    boolean goesOn = series != null && series.goesOn(words);
    series = goesOn ? series : Series.before(text, done, figure.start());
    Subject own = series == null ? Subject.of(text, clause.start(), figure.start()) : series.next();
    Optional<ClaimRule> rule =
        goesOn ? seriesRule.filter(r -> r.isOf(figure)) : rule(figure, clause);
    seriesRule = rule;
    if (rule.isPresent()) {
      claim(figure, rule.get(), clause, own);
    } else if (own != null) {
      last = own;
    }
    done = figure.end();
  }

  private Optional<ClaimRule> rule(Figure figure, Clause clause) {
    return rules.stream()
        .filter(r -> r.isOf(figure) && r.fits(clause.before(), clause.after()))
        .findFirst()
        .filter(r -> !r.property().equals("-") && !Period.isCompared(clause.before()));
  }

  private void claim(Figure figure, ClaimRule rule, Clause clause, @Nullable Subject own) {
    Subject subject = own == null ? earlier(figure, clause) : own;
    boolean item = budgeted.isItem(rule, figure, own, clause);
    String about =
        item && own != null ? own.name() : about(figure, rule, clause.after(), own, subject);
    String property = period.property(property(rule, figure));
    if (about != null && !property.isEmpty()) {
      boolean named = subject != null && (item || !rule.isFixed());
      int from = named && subject != null ? subject.start() : clause.start();
      boolean behind = clause.after().startsWith(about);
      found.add(
          new Found(
              figure,
              about,
              property,
              Math.min(behind ? Math.max(from, done) : from, figure.start()),
              figure.end() + (behind ? about.length() : 0)));
    }
    if (about != null && subject != null && !rule.property().equals("part")) {
      last = subject;
    }
  }

  private String property(ClaimRule rule, Figure figure) {
    boolean detail = details && figure.kind() == Kind.COUNT && rule.property().equals("actual");
    return detail ? "part" : rule.property();
  }

  /** The subject of a clause that has none of its own; points may stand in a clause behind it. */
  private @Nullable Subject earlier(Figure figure, Clause clause) {
    int before = clause.start() - 1;
    if (figure.kind() == Kind.POINTS && before > done) {
      Subject subject = Subject.of(text, Clause.startOf(text, done, before), before);
      return subject == null ? last : subject;
    }
    return last;
  }

  private static @Nullable String about(
      Figure figure, ClaimRule rule, String after, @Nullable Subject own, @Nullable Subject any) {
    if (rule.isFixed()) {
      return rule.about();
    }
    String named = rule.nameBehind(after);
    if (named != null) {
      return named;
    }
    boolean verb = own == null || own.name().length() <= VERB;
    if (verb && figure.kind() == Kind.COUNT && !rule.looksBehind()) {
      Matcher counted = COUNTED.matcher(after);
      if (counted.find()) {
        return counted.group("name");
      }
      if (NOUN.matcher(after).find()) {
        return null;
      }
    }
    return any == null ? null : any.name();
  }
}
