package io.github.recount.normalizer.scoring;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.sum.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note says of single sections, {@code 时效指标：每延迟1天扣1分}, and the rest of it.
 *
 * @param rules by the key of the section's name
 * @param rest of the note, which speaks of all rows
 */
record SectionRules(Map<String, RowRule> rules, String rest, Location location) {
  private static final RowRuleReader READER = new RowRuleReader();

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=^|[。;])(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)])?"
              + "(?<name>[^,:;。()0-9]{2,12})(?:\\([^()]{0,12}\\))?[:](?<rule>[^。]{4,200})(?=。|$)");

  SectionRules {
    rules = Map.copyOf(rules);
  }

  static SectionRules of(String note, Location location, Set<String> names) {
    Map<String, RowRule> rules = new HashMap<>();
    StringBuilder rest = new StringBuilder();
    Matcher m = SENTENCE.matcher(note);
    int from = 0;
    while (m.find()) {
      String name = Names.key(m.group("name"));
      RowRule rule = names.contains(name) ? READER.read(m.group("rule")) : null;
      if (rule != null && rule.isClear()) {
        rules.putIfAbsent(name, rule);
        rest.append(note, from, m.start());
        from = m.end();
      }
    }
    return new SectionRules(rules, rest.append(note.substring(from)).toString(), location);
  }
}
