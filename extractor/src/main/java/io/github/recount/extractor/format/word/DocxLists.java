package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.numbering.ListLevel;
import io.github.recount.extractor.format.numbering.ListNumbers;
import io.github.recount.extractor.format.numbering.NumberFormat;
import io.github.recount.extractor.source.ReadFailure;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list definitions of a document, and the labels they give. */
final class DocxLists {
  /** Formats by the name that the file gives them; others are written in plain digits. */
  private static final Map<String, NumberFormat> FORMATS =
      Map.ofEntries(
          Map.entry("none", NumberFormat.NONE),
          Map.entry("decimalZero", NumberFormat.DECIMAL_ZERO),
          Map.entry("decimalFullWidth", NumberFormat.FULL_WIDTH),
          Map.entry("decimalFullWidth2", NumberFormat.FULL_WIDTH),
          Map.entry("upperLetter", NumberFormat.UPPER_LETTER),
          Map.entry("lowerLetter", NumberFormat.LOWER_LETTER),
          Map.entry("upperRoman", NumberFormat.UPPER_ROMAN),
          Map.entry("lowerRoman", NumberFormat.LOWER_ROMAN),
          Map.entry("chineseCounting", NumberFormat.CHINESE),
          Map.entry("chineseCountingThousand", NumberFormat.CHINESE),
          Map.entry("japaneseCounting", NumberFormat.CHINESE),
          Map.entry("taiwaneseCounting", NumberFormat.CHINESE),
          Map.entry("taiwaneseCountingThousand", NumberFormat.CHINESE),
          Map.entry("ideographDigital", NumberFormat.CHINESE_DIGITS),
          Map.entry("taiwaneseDigital", NumberFormat.CHINESE_DIGITS),
          Map.entry("japaneseDigitalTenThousand", NumberFormat.CHINESE_DIGITS),
          Map.entry("chineseLegalSimplified", NumberFormat.CHINESE_LEGAL),
          Map.entry("ideographLegalTraditional", NumberFormat.CHINESE_LEGAL),
          Map.entry("ideographTraditional", NumberFormat.HEAVENLY_STEMS),
          Map.entry("ideographZodiac", NumberFormat.EARTHLY_BRANCHES),
          Map.entry("decimalEnclosedCircle", NumberFormat.CIRCLED),
          Map.entry("decimalEnclosedCircleChinese", NumberFormat.CIRCLED),
          Map.entry("decimalEnclosedParen", NumberFormat.PARENTHESIZED),
          Map.entry("decimalEnclosedFullstop", NumberFormat.FULL_STOP),
          Map.entry("ideographEnclosedCircle", NumberFormat.CIRCLED_CHINESE));

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();

  private static final class Definition {
    final @Nullable ListLevel[] levels = new @Nullable ListLevel[ListNumbers.LEVELS];
    final Map<String, Integer> levelOfStyle = new HashMap<>();
  }

  private static final class Use {
    String definition = "";
    final @Nullable ListLevel[] levels = new @Nullable ListLevel[ListNumbers.LEVELS];
    final Map<Integer, Integer> starts = new HashMap<>();
  }

  void read(XmlPull xml) throws ReadFailure {
    xml.children(root -> xml.children(name -> entry(xml, name)));
  }

  private void entry(XmlPull xml, String name) throws ReadFailure {
    if (name.equals("abstractNum")) {
      Definition definition = new Definition();
      definitions.put(String.valueOf(xml.attribute("abstractNumId")), definition);
      xml.children(part -> level(xml, part, definition.levels, definition.levelOfStyle));
    } else if (name.equals("num")) {
      Use use = new Use();
      uses.put(String.valueOf(xml.attribute("numId")), use);
      xml.children(part -> use(xml, part, use));
    }
  }

  private static void use(XmlPull xml, String name, Use use) throws ReadFailure {
    if (name.equals("abstractNumId")) {
      use.definition = String.valueOf(xml.attribute("val"));
    } else if (name.equals("lvlOverride")) {
      int level = xml.number("ilvl", -1);
      xml.children(
          part -> {
            if (part.equals("startOverride")) {
              use.starts.put(level, xml.number("val", 1));
            }
            level(xml, part, use.levels, new HashMap<>());
          });
    }
  }

  private static void level(
      XmlPull xml, String name, @Nullable ListLevel[] levels, Map<String, Integer> levelOfStyle)
      throws ReadFailure {
    int number = xml.number("ilvl", -1);
    if (!name.equals("lvl") || number < 0 || number >= ListNumbers.LEVELS) {
      return;
    }
    Map<String, String> values = new HashMap<>();
    boolean[] legal = {false};
    int[] start = {0};
    xml.children(
        part -> {
          String value = xml.attribute("val");
          switch (part) {
            case "start" -> start[0] = xml.number("val", 0);
            case "isLgl" -> legal[0] = xml.isOn();
            case "pStyle" -> levelOfStyle.put(String.valueOf(value), number);
            default -> values.put(part, value == null ? "" : value);
          }
        });
    String format = values.getOrDefault("numFmt", "decimal");
    // A bullet is decoration.
    String text = format.equals("bullet") ? "" : values.getOrDefault("lvlText", "");
    NumberFormat known = FORMATS.getOrDefault(format, NumberFormat.DECIMAL);
    levels[number] = new ListLevel(start[0], known, text, legal[0]);
  }

  /**
   * The label of the next paragraph of a list, empty where it shows none.
   *
   * @param list the list as paragraphs name it
   * @param level counted from 0; -1 to go by the paragraph's style
   */
  String next(String list, int level, @Nullable String style) {
    Use use = uses.get(list);
    Definition definition = use == null ? null : definitions.get(use.definition);
    if (use == null || definition == null) {
      return "";
    }
    int depth = level >= 0 ? level : definition.levelOfStyle.getOrDefault(String.valueOf(style), 0);
    if (depth >= ListNumbers.LEVELS) {
      return "";
    }
    @Nullable ListLevel[] levels = definition.levels.clone();
    for (int i = 0; i < levels.length; i++) {
      levels[i] = overridden(use, levels[i], i);
    }
    if (use.starts.containsKey(depth)) {
      numbers.restart(list, use.definition, depth);
    }
    return numbers.next(use.definition, levels, depth);
  }

  private static @Nullable ListLevel overridden(Use use, @Nullable ListLevel defined, int level) {
    ListLevel own = use.levels[level];
    ListLevel effective = own == null ? defined : own;
    Integer start = use.starts.get(level);
    return effective == null || start == null
        ? effective
        : new ListLevel(start, effective.format(), effective.text(), effective.decimalOnly());
  }
}
