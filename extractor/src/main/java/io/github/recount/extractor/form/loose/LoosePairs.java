package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LabelledFigure;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a budget's amounts that stand beside their labels: {@code 资金总额 预算数 100万元 实际支出 98.5万元 执行率
 * 98.5%}, also a label and its amount in one text.
 */
final class LoosePairs {
  private static final Set<Role> AMOUNTS = EnumSet.of(Role.INITIAL, Role.ADJUSTED, Role.EXECUTED);

  private static final int FEWEST = 2;

  private final Vocabulary vocabulary;
  private final List<Text> texts;

  LoosePairs(Vocabulary vocabulary, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
  }

  /** Where a line that begins there ends, its name in front; the same place where none does. */
  int end(int start) {
    int end = endOfPairs(start);
    if (end == start && start + 1 < texts.size() && Figures.points(text(start)).isEmpty()) {
      end = endOfPairs(start + 1);
      return end > start + 1 ? end : start;
    }
    return end;
  }

  private int endOfPairs(int start) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int at = start;
    while (at < texts.size()) {
      Optional<LabelledFigure> both = LabelledFigure.of(text(at));
      boolean beside = both.isEmpty() && at + 1 < texts.size() && Figures.isQuantity(text(at + 1));
      Optional<Role> role =
          both.isPresent() || beside
              ? vocabulary.role(Place.BUDGET, both.map(LabelledFigure::label).orElse(text(at)))
              : Optional.empty();
      if (role.isEmpty() || !roles.add(role.get())) {
        break;
      }
      at += beside ? 2 : 1;
    }
    boolean amounts = roles.stream().anyMatch(AMOUNTS::contains);
    return roles.size() >= FEWEST && amounts ? at : start;
  }

  private String text(int i) {
    return texts.get(i).text();
  }
}
