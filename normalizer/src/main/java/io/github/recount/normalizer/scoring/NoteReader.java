package io.github.recount.normalizer.scoring;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Part;
import io.github.recount.normalizer.report.ScoringRules.SectionWeight;
import io.github.recount.normalizer.report.ScoringRules.Tier;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the scoring rules that a report's notes state. */
final class NoteReader {
  /** A note is a paragraph; what stands behind this in a longer one is not read. */
  private static final int LONGEST = 4000;

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int LEAST_TIERS = 2;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0\\u200b\\ufeff]+");

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![0-9.])(?<one>[0-9]{1,3})(?:%|分)?(?:\\([^()]{0,6}\\))?(?:[-—–~至]|,(?=[0-9]{1,3}%?[\\])]))"
              + "(?<other>[0-9]{1,3})(?:%|分)?");

  private static final Pattern DEDUCTION =
      Pattern.compile(
          "每(?:浮动|超过?|超出|低于?|降低?|下降|减少|少|增加|偏离|高于?)[^,。;0-9]{0,8}"
              + "(?<step>[0-9]{1,3}(?:\\.[0-9]{1,2})?)(?:%|个百分点),?(?:则)?扣(?:减|除)?(?:该项)?"
              + "(?<amount>[0-9]{1,3}(?:\\.[0-9]{1,2})?)(?<unit>%(?:的)?(?:权重|分值|权重分值)|分)");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?:^|[,。;:、为是])(?<name>[^,。;:、()0-9为是]{2,12}(?:指标|率|情况))(?<weight>[0-9]{1,3})(?:分|%)");

  private final List<RuleSentence> sentences;

  NoteReader(List<RuleSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** What the notes say; of sections only those of these names. */
  StatedRules read(List<Declared> notes, Set<String> sectionNames) {
    List<SectionRules> parts =
        notes.stream()
            .map(NoteReader::plain)
            .map(note -> SectionRules.of(note.text(), note.location(), sectionNames))
            .toList();
    Map<String, RowRule> ofSections = new HashMap<>();
    parts.forEach(part -> part.rules().forEach(ofSections::putIfAbsent));
    List<Note> plain = parts.stream().map(part -> new Note(part.rest(), part.location())).toList();
    Stated<Deduction> deduction = first(plain, NoteReader::deduction);
    Stated<Formula> positive = first(plain, text -> formula(Part.POSITIVE, text));
    Stated<Formula> reverse = first(plain, text -> formula(Part.REVERSE, text));
    Stated<Formula> equal = first(plain, text -> formula(Part.EQUAL, text));
    Stated<List<Tier>> tiers = first(plain, NoteReader::tiers);
    Stated<List<SectionWeight>> sections = first(plain, NoteReader::sections);
    Location location =
        Arrays.asList(positive, reverse, equal, deduction, tiers, sections).stream()
            .filter(stated -> stated != null)
            .map(Stated::location)
            .findFirst()
            .orElse(null);
    return new StatedRules(
        value(positive),
        value(reverse),
        value(equal),
        tiers == null ? List.of() : tiers.value(),
        value(deduction),
        sections == null ? List.of() : sections.value(),
        ofSections,
        location);
  }

  private record Note(String text, Location location) {}

  private record Stated<T>(T value, Location location) {}

  private static <T> @Nullable Stated<T> first(
      List<Note> notes, Function<String, @Nullable T> reading) {
    for (Note note : notes) {
      T value = reading.apply(note.text());
      if (value != null) {
        return new Stated<>(value, note.location());
      }
    }
    return null;
  }

  private static <T> @Nullable T value(@Nullable Stated<T> stated) {
    return stated == null ? null : stated.value();
  }

  private static Note plain(Declared note) {
    String text = note.text().substring(0, Math.min(LONGEST, note.text().length()));
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new Note(BLANKS.matcher(plain).replaceAll(""), note.location());
  }

  private @Nullable Formula formula(Part part, String text) {
    return sentences.stream()
        .filter(sentence -> sentence.part() == part)
        .filter(sentence -> sentence.pattern().matcher(text).find())
        .map(RuleSentence::formula)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Deduction deduction(String text) {
    Matcher m = DEDUCTION.matcher(text);
    if (!m.find() || new BigDecimal(m.group("step")).signum() == 0) {
      return null;
    }
    return new Deduction(
        new BigDecimal(m.group("step")),
        new BigDecimal(m.group("amount")),
        m.group("unit").equals("分"));
  }

  /** Ranges that lead from 100 to 0, or back, without a gap are tiers; no other ranges do that. */
  private static @Nullable List<Tier> tiers(String text) {
    List<Tier> ranges = new ArrayList<>();
    Matcher m = RANGE.matcher(text);
    while (m.find()) {
      BigDecimal one = new BigDecimal(m.group("one"));
      BigDecimal other = new BigDecimal(m.group("other"));
      ranges.add(new Tier(one.min(other), one.max(other)));
    }
    List<Tier> down = chain(ranges);
    Collections.reverse(ranges);
    return down == null ? chain(ranges) : down;
  }

  private static @Nullable List<Tier> chain(List<Tier> ranges) {
    List<Tier> chain = new ArrayList<>();
    for (Tier tier : ranges) {
      boolean goesOn =
          !chain.isEmpty() && chain.get(chain.size() - 1).lower().compareTo(tier.upper()) == 0;
      if (!goesOn) {
        chain.clear();
      }
      boolean begins = tier.upper().compareTo(FULL) == 0;
      if ((goesOn || begins) && tier.lower().compareTo(tier.upper()) < 0) {
        chain.add(tier);
      }
      if (chain.size() >= LEAST_TIERS && tier.lower().signum() == 0) {
        return chain;
      }
    }
    return null;
  }

  /** Points of sections that make 100 together. */
  private static @Nullable List<SectionWeight> sections(String text) {
    List<SectionWeight> sections = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Matcher m = SECTION.matcher(text);
    while (m.find()) {
      BigDecimal weight = new BigDecimal(m.group("weight"));
      sections.add(new SectionWeight(m.group("name"), weight));
      sum = sum.add(weight);
    }
    return sections.size() > 1 && sum.compareTo(FULL) == 0 ? sections : null;
  }
}
