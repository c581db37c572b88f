package io.github.recount.extractor.form;

import io.github.recount.extractor.form.LooseText.Text;
import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which columns can stand whose heading takes several rows that were written one
 * behind the other: the last texts are those of a lower row and stand in the place of the group, or
 * of the few groups, that the row above names.
 */
final class HeadingRows {
  /** A heading has at most three rows. */
  private static final int MOST_LOWER = 2;

  /** So many groups of a row are divided by the row below it. */
  private static final int MOST_GROUPS = 3;

  /**
   * No form has more headings in all its rows; the orders of a hostile text's would be countless.
   */
  private static final int MOST_TEXTS = 24;

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
    if (texts.size() <= MOST_TEXTS) {
      collect(texts, MOST_LOWER, orders);
    }
    return orders;
  }

  private void collect(List<Text> texts, int depth, List<List<Text>> orders) {
    if (depth == 0 || isPlausible(texts) && depth == MOST_LOWER) {
      return;
    }
    for (int lower = 2; lower + 1 < texts.size(); lower++) {
      for (int group = 0; group < lower; group++) {
        for (int behind = group + 1; behind <= Math.min(group + MOST_GROUPS, lower); behind++) {
          List<Text> under =
              under(texts.subList(group, behind), texts.subList(lower, texts.size()));
          if (!under.isEmpty()) {
            List<Text> ordered = new ArrayList<>(texts.subList(0, group));
            ordered.addAll(under);
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

  /**
   * The lower headings, each with what its group says if it says nothing of its own; none where
   * they do not say more exactly what these groups say.
   */
  private List<Text> under(List<Text> groups, List<Text> lower) {
    List<Text> under = new ArrayList<>();
    for (Text group : groups) {
      int from = under.size();
      Set<String> own = new HashSet<>();
      while (under.size() < lower.size()
          && mayCover(group, lower.get(under.size()))
          && own.add(Wording.key(lower.get(under.size()).text()))) {
        Text text = lower.get(under.size());
        under.add(isGeneric(text) || isLevel(group) ? text.behind(group) : text);
      }
      if (under.size() == from) {
        return List.of();
      }
    }
    return under.size() == lower.size() ? under : List.of();
  }

  private boolean mayCover(Text group, Text lower) {
    return isGeneric(lower) || mayCover(role(group), role(lower));
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
      case LEVEL1, LEVEL2 -> lower == Role.WEIGHT;
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
      boolean late =
          name && values
              || isAim(role) && seen.contains(Role.SCORE)
              || isGeneric(texts.get(i)) && seen.contains(Role.SCORE);
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
