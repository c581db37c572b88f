package io.github.recount.extractor.form;

import io.github.recount.extractor.form.LooseText.Text;
import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which columns can stand whose heading takes several rows that were written one
 * behind the other: the last texts are those of a lower row and stand in the place of the group, or
 * of the two, that the row above names.
 */
final class HeadingRows {
  /** A heading has at most three rows. */
  private static final int MOST_LOWER = 2;

  /** Names, weights, scores and what else a row has once. */
  private static final Set<Role> ONCE =
      EnumSet.of(
          Role.LEVEL1,
          Role.LEVEL2,
          Role.LEVEL3,
          Role.OPERATOR,
          Role.TARGET,
          Role.UNIT,
          Role.ACTUAL,
          Role.SCORE,
          Role.REASON);

  private final Vocabulary vocabulary;

  HeadingRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Other orders than the one in which the texts stand. */
  List<List<Text>> orders(List<Text> texts) {
    List<List<Text>> orders = new ArrayList<>();
    collect(texts, MOST_LOWER, orders);
    return orders;
  }

  private void collect(List<Text> texts, int depth, List<List<Text>> orders) {
    if (depth == 0 || isPlausible(texts) && depth == MOST_LOWER) {
      return;
    }
    for (int lower = 2; lower + 1 < texts.size(); lower++) {
      for (int group = 0; group < lower; group++) {
        for (int behind = group + 1; behind <= Math.min(group + 2, lower - 1); behind++) {
          if (mayCover(texts.subList(group, behind), texts.subList(lower, texts.size()))) {
            List<Text> ordered = new ArrayList<>(texts.subList(0, group));
            ordered.addAll(under(texts.get(group), texts.subList(lower, texts.size())));
            ordered.addAll(texts.subList(behind, lower));
            if (isPlausible(ordered)) {
              orders.add(ordered);
            } else {
              collect(ordered, depth - 1, orders);
            }
          }
        }
      }
    }
  }

  /** Whether lower headings say more exactly what these groups say. */
  private boolean mayCover(List<Text> groups, List<Text> lower) {
    int next = 0;
    for (Text group : groups) {
      int from = next;
      while (next < lower.size()
          && (isGeneric(lower.get(next)) || mayCover(role(group), role(lower.get(next))))) {
        next++;
      }
      if (next == from) {
        return false;
      }
    }
    return next == lower.size();
  }

  /** A heading that says nothing of its own says what its group says. */
  private static List<Text> under(Text group, List<Text> lower) {
    return lower.stream().map(text -> isGeneric(text) ? text.behind(group) : text).toList();
  }

  private static boolean isGeneric(Text text) {
    return ColumnGroups.GENERIC.contains(Wording.key(text.text()));
  }

  private static boolean mayCover(@Nullable Role group, @Nullable Role lower) {
    if (lower == null || lower == Role.REASON) {
      return false;
    }
    boolean name = lower == Role.LEVEL1 || lower == Role.LEVEL2 || lower == Role.LEVEL3;
    if (group == null) {
      return !name;
    }
    return switch (group) {
      case LEVEL3 -> name || lower == Role.WEIGHT;
      case TARGET -> lower == Role.OPERATOR || lower == Role.TARGET || lower == Role.UNIT;
      case ACTUAL -> lower == Role.ACTUAL || lower == Role.WEIGHT || lower == Role.SCORE;
      case WEIGHT, SCORE -> lower == Role.WEIGHT || lower == Role.SCORE;
      default -> false;
    };
  }

  /** Whether names come first and nothing comes twice. */
  private boolean isPlausible(List<Text> texts) {
    Set<Role> seen = EnumSet.noneOf(Role.class);
    boolean values = false;
    for (int i = 0; i < texts.size(); i++) {
      Role role = role(texts.get(i));
      boolean name = role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.LEVEL3;
      // The label of the block stands left of the names, and may be one of their words.
      boolean label = i == 0 && role == Role.LEVEL3 && texts.size() > 1 && isLevel(texts.get(1));
      if (label) {
        continue;
      }
      boolean late = name && values || isAim(role) && seen.contains(Role.SCORE);
      if (late || role != null && ONCE.contains(role) && !seen.add(role)) {
        return false;
      }
      values |= role == Role.TARGET || role == Role.ACTUAL || role == Role.SCORE;
    }
    return true;
  }

  private static boolean isAim(@Nullable Role role) {
    return role == Role.OPERATOR || role == Role.TARGET || role == Role.UNIT;
  }

  private boolean isLevel(Text text) {
    Role role = role(text);
    return role == Role.LEVEL1 || role == Role.LEVEL2;
  }

  private @Nullable Role role(Text text) {
    return vocabulary.role(Place.INDICATOR, text.text()).orElse(null);
  }
}
