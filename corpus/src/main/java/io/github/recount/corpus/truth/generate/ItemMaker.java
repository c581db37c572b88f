package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Targets.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Thinks up the rows of an indicator table. */
final class ItemMaker {
  private static final Map<String, String> LEVEL2 =
      Map.ofEntries(
          Map.entry("经济", "经济效益"),
          Map.entry("社会", "社会效益"),
          Map.entry("生态", "生态效益"),
          Map.entry("可持续", "可持续影响"),
          Map.entry("满意度", "服务对象满意度"));
  private static final List<String> OWN_WORDS = List.of("目标管理", "财务管理", "内部管理", "重点任务");

  private final Layout layout;
  private final Random random;
  private final Phrases phrases;
  private final Targets targets;
  private final Map<String, List<List<String>>> left = new HashMap<>();

  ItemMaker(Layout layout, Random random, Phrases phrases, int year) {
    this.layout = layout;
    this.random = random;
    this.phrases = phrases;
    this.targets = new Targets(layout, random, phrases, year);
  }

  static BigDecimal points(Layout layout) {
    return BigDecimal.valueOf(layout.parts().stream().mapToInt(Layout.Part::weight).sum());
  }

  /** The rows of one goal's block, or of the only one. */
  List<Item> make() {
    List<Item> items = new ArrayList<>();
    for (Layout.Part part : layout.parts()) {
      int counted = 0;
      String last = "";
      List<Integer> weights = shares(part.weight(), part.kinds().size());
      for (int i = 0; i < part.kinds().size(); i++) {
        String kind = part.kinds().get(i);
        counted = kind.equals(last) ? counted + 1 : 1;
        last = kind;
        items.add(item(part, kind, counted, weights.get(i)));
        if (layout.has(Trait.DETAIL_ROWS) && i == 1) {
          items.add(detail(items.get(items.size() - 1)));
        }
      }
    }
    return items;
  }

  /** Whole points that make the sum, the larger ones first. */
  private static List<Integer> shares(int sum, int count) {
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shares.add(sum / count + (i < sum % count ? 1 : 0));
    }
    return shares;
  }

  private Item item(Layout.Part part, String kind, int counted, int share) {
    List<String> words = name(kind);
    boolean reached = random.nextInt(5) > 0;
    Pair pair = targets.draw(words.get(1), reached);
    BigDecimal weight = BigDecimal.valueOf(share);
    String name = words.get(0);
    return new Item(
        part,
        level2(kind),
        name,
        prefix(counted) + name,
        pair.target(),
        Figures.wide(layout, pair.actual()),
        pair.achieved(),
        weight,
        layout.scoring().points(weight, pair.achieved()),
        reached || !layout.has(Column.REASON) ? null : phrases.draw("reason", random),
        phrases.draw("explanation", random),
        null,
        null);
  }

  private String prefix(int counted) {
    if (layout.has(Trait.NUMBERED_NAMES)) {
      return "指标" + counted + "：";
    }
    return layout.has(Trait.STARRED_NAMES) && random.nextBoolean() ? "★" : "";
  }

  private Item detail(Item above) {
    String name = "其中：新增部分";
    return new Item(
        above.part(),
        above.level2(),
        name,
        name,
        above.target(),
        above.actual(),
        above.achieved(),
        null,
        null,
        null,
        "",
        above.name(),
        null);
  }

  private String level2(String kind) {
    if (OWN_WORDS.contains(kind)) {
      return kind;
    }
    return LEVEL2.getOrDefault(kind, kind) + (layout.has(Trait.SHORT_LABELS) ? "" : "指标");
  }

  /** Names do not come twice in a form as long as there are others. */
  private List<String> name(String kind) {
    List<List<String>> names = left.computeIfAbsent(kind, k -> new ArrayList<>());
    if (names.isEmpty()) {
      names.addAll(phrases.all(kind));
      Collections.shuffle(names, random);
    }
    List<String> words = names.remove(names.size() - 1);
    return layout.has(Trait.LONG_NAMES)
        ? List.of("按照年度工作安排在辖区范围内统一组织实施的" + words.get(0), words.get(1))
        : words;
  }
}
