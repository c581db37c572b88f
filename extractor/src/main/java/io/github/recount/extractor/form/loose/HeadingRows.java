package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.ColumnGroups;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which columns can stand whose heading takes several rows that were written one
 * behind the other: the texts of a lower row stand below the groups that the row above names among
 * its columns.
 */
final class HeadingRows {
  /** A heading has at most three rows. */
  private static final int MOST_ROWS = 3;

  /** A text alone is a title. */
  private static final int FEWEST_IN_ROW = 2;

  /** What a group divides is more than one column. */
  private static final int FEWEST_UNDER = 2;

  /**
   * No form has more headings in all its rows; the orders of a hostile text's would be countless.
   */
  private static final int MOST_TEXTS = 24;

  /** A real heading needs some hundreds, rarely some thousands. */
  private static final int MOST_TRIES = 6_000;

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

  /** What says something of indicators that are named. */
  private static final Set<Role> BEHIND_NAMES =
      EnumSet.of(Role.TARGET, Role.ACTUAL, Role.SCORE, Role.EXPLANATION, Role.REASON);

  /** What proves a figure stands behind it. */
  private static final Pattern PROOF = Pattern.compile("佐证|证明|材料|来源");

  /** A heading, and those below it if it is a group. */
  private record Node(Text text, List<Node> under) {
    Node {
      under = List.copyOf(under);
    }

    boolean isGroup() {
      return !under.isEmpty();
    }
  }

  private final Vocabulary vocabulary;
  private final Map<String, Optional<Role>> roles = new HashMap<>();
  private int tries;

  HeadingRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Other orders than the one in which the texts stand. */
  List<List<Text>> orders(List<Text> texts) {
    if (texts.size() > MOST_TEXTS || isPlausible(texts) && texts.stream().allMatch(this::isKnown)) {
      return List.of();
    }
    tries = MOST_TRIES;
    return divided(texts, MOST_ROWS).stream()
        .filter(row -> row.stream().anyMatch(Node::isGroup))
        .map(this::columns)
        .filter(this::isPlausible)
        .distinct()
        .toList();
  }

  private boolean isKnown(Text text) {
    return role(text) != null;
  }

  /** The ways to part the texts into so many rows at most, each given by its first row. */
  private List<List<Node>> divided(List<Text> texts, int rows) {
    List<List<Node>> ways = new ArrayList<>();
    ways.add(texts.stream().map(text -> new Node(text, List.of())).toList());
    for (int upper = FEWEST_IN_ROW; rows > 1 && upper + FEWEST_UNDER <= texts.size(); upper++) {
      for (List<Node> lower : divided(texts.subList(upper, texts.size()), rows - 1)) {
        share(texts.subList(0, upper), lower, new ArrayList<>(), ways);
      }
    }
    return ways;
  }

  /** Gives the nodes of a lower row to the texts of the row above it, in their order. */
  private void share(List<Text> upper, List<Node> lower, List<Node> done, List<List<Node>> ways) {
    if (upper.isEmpty() || tries-- <= 0) {
      if (upper.isEmpty() && lower.isEmpty()) {
        ways.add(List.copyOf(done));
      }
      return;
    }
    Text group = upper.get(0);
    for (int under = 0; under <= lower.size(); under++) {
      if (under > 0 && !mayCover(group, lower.subList(0, under))) {
        break;
      }
      if (under == 0 || under >= FEWEST_UNDER && isWhole(lower.subList(0, under))) {
        done.add(new Node(group, lower.subList(0, under)));
        share(upper.subList(1, upper.size()), lower.subList(under, lower.size()), done, ways);
        done.remove(done.size() - 1);
      }
    }
  }

  /** A group of names has that of the indicator among them. */
  private boolean isWhole(List<Node> under) {
    List<Role> roles = new ArrayList<>();
    columns(under).forEach(text -> roles.add(role(text)));
    return roles.contains(Role.LEVEL3)
        || !roles.contains(Role.LEVEL1) && !roles.contains(Role.LEVEL2);
  }

  /** Whether the last of these nodes may stand below a group that covers the others. */
  private boolean mayCover(Text group, List<Node> under) {
    Node last = under.get(under.size() - 1);
    String word = Wording.key(last.text().text());
    return under.subList(0, under.size() - 1).stream()
            .noneMatch(node -> Wording.key(node.text().text()).equals(word))
        && columns(List.of(last)).stream().allMatch(text -> mayCover(group, text));
  }

  private boolean mayCover(Text group, Text lower) {
    return isGeneric(lower) || mayCover(role(group), role(lower));
  }

  /** The columns, each with what its group says if it says nothing of its own. */
  private List<Text> columns(List<Node> row) {
    List<Text> columns = new ArrayList<>();
    for (Node node : row) {
      if (!node.isGroup()) {
        columns.add(node.text());
      }
      for (Text text : columns(node.under())) {
        boolean says = !isGeneric(text) && !isLevel(node.text());
        columns.add(says ? text : text.behind(node.text()));
      }
    }
    return columns;
  }

  private static boolean isGeneric(Text text) {
    return ColumnGroups.GENERIC.contains(Wording.key(text.text()));
  }

  private static boolean mayCover(@Nullable Role group, @Nullable Role lower) {
    if (lower == null || lower == Role.REASON) {
      return false;
    }
    if (group == null) {
      return true;
    }
    return switch (group) {
      case LEVEL1, LEVEL2 -> lower == Role.WEIGHT;
      case LEVEL3 -> isName(lower) || isAim(lower) || lower == Role.ACTUAL || lower == Role.WEIGHT;
      case TARGET -> isAim(lower) || lower == Role.ACTUAL;
      case ACTUAL -> isAim(lower) || lower == Role.ACTUAL || isPoints(lower);
      case WEIGHT, SCORE -> isPoints(lower);
      default -> false;
    };
  }

  /** Whether names come first and nothing comes twice. */
  private boolean isPlausible(List<Text> texts) {
    Set<Role> seen = EnumSet.noneOf(Role.class);
    boolean values = false;
    boolean proof = false;
    for (int i = 0; i < texts.size(); i++) {
      Role role = role(texts.get(i));
      boolean name = isName(role);
      // The label of the block stands left of the names, and may be one of their words.
      boolean label = i == 0 && role == Role.LEVEL3 && texts.size() > 1 && isLevel(texts.get(1));
      if (label) {
        continue;
      }
      boolean late =
          name && (values || seen.stream().anyMatch(other -> isBelow(other, role)))
              || proof && (isAim(role) || role == Role.ACTUAL)
              || isAim(role) && seen.contains(Role.SCORE)
              || isGeneric(texts.get(i)) && seen.contains(Role.SCORE);
      if (late || role != null && ONCE.contains(role) && !seen.add(role)) {
        return false;
      }
      proof |= role == Role.OTHER && PROOF.matcher(texts.get(i).text()).find();
      values |= role != null && !name && BEHIND_NAMES.contains(role);
    }
    return true;
  }

  private static boolean isName(@Nullable Role role) {
    return role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.LEVEL3;
  }

  /** Whether a name of this level stands right of one of the other level. */
  private static boolean isBelow(Role level, @Nullable Role other) {
    return isName(level) && other != null && level.compareTo(other) > 0;
  }

  private static boolean isAim(@Nullable Role role) {
    return role == Role.OPERATOR || role == Role.TARGET || role == Role.UNIT;
  }

  private static boolean isPoints(Role role) {
    return switch (role) {
      case WEIGHT, SCORE, RAW_SCORE, SHARE, OTHER -> true;
      default -> false;
    };
  }

  private boolean isLevel(Text text) {
    Role role = role(text);
    return role == Role.LEVEL1 || role == Role.LEVEL2;
  }

  private @Nullable Role role(Text text) {
    return roles
        .computeIfAbsent(text.text(), word -> vocabulary.role(Place.INDICATOR, word))
        .orElse(null);
  }
}
