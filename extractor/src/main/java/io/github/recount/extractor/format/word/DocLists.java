package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.numbering.ListLevel;
import io.github.recount.extractor.format.numbering.ListNumbers;
import io.github.recount.extractor.format.numbering.NumberFormat;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a binary document, and the labels they give. */
final class DocLists {
  private static final int NO_LIST = 0xF801;
  private static final int BULLET = 23;

  /** Formats by the code that the file gives them; others are written in plain digits. */
  private static final Map<Integer, NumberFormat> FORMATS =
      Map.ofEntries(
          Map.entry(1, NumberFormat.UPPER_ROMAN),
          Map.entry(2, NumberFormat.LOWER_ROMAN),
          Map.entry(3, NumberFormat.UPPER_LETTER),
          Map.entry(4, NumberFormat.LOWER_LETTER),
          Map.entry(10, NumberFormat.CHINESE_DIGITS),
          Map.entry(11, NumberFormat.CHINESE),
          Map.entry(14, NumberFormat.FULL_WIDTH),
          Map.entry(17, NumberFormat.CHINESE_DIGITS),
          Map.entry(18, NumberFormat.CIRCLED),
          Map.entry(19, NumberFormat.FULL_WIDTH),
          Map.entry(22, NumberFormat.DECIMAL_ZERO),
          Map.entry(26, NumberFormat.FULL_STOP),
          Map.entry(27, NumberFormat.PARENTHESIZED),
          Map.entry(28, NumberFormat.CIRCLED),
          Map.entry(29, NumberFormat.CIRCLED_CHINESE),
          Map.entry(30, NumberFormat.HEAVENLY_STEMS),
          Map.entry(31, NumberFormat.EARTHLY_BRANCHES),
          Map.entry(33, NumberFormat.CHINESE),
          Map.entry(34, NumberFormat.CHINESE_LEGAL),
          Map.entry(35, NumberFormat.CHINESE),
          Map.entry(36, NumberFormat.CHINESE_DIGITS),
          Map.entry(37, NumberFormat.CHINESE),
          Map.entry(38, NumberFormat.CHINESE_LEGAL),
          Map.entry(39, NumberFormat.CHINESE),
          Map.entry(255, NumberFormat.NONE));

  private final @Nullable ListTables tables;
  private final ListNumbers numbers = new ListNumbers();

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** The label of the next paragraph, empty where it is in no list or its list is unknown. */
  String label(Paragraph paragraph) {
    int use = paragraph.getIlfo();
    int depth = paragraph.getIlvl();
    if (tables == null || use <= 0 || use == NO_LIST || depth >= ListNumbers.LEVELS) {
      return "";
    }
    try {
      LFO list = tables.getLfo(use);
      ListData data = tables.getListData(list.getLsid());
      return data == null ? "" : label(use, data, depth);
    } catch (NoSuchElementException e) {
      return "";
    }
  }

  private String label(int use, ListData data, int depth) {
    @Nullable ListLevel[] levels = new @Nullable ListLevel[ListNumbers.LEVELS];
    for (int i = 0; i < Math.min(levels.length, data.numLevels()); i++) {
      levels[i] = level(data.getLevels()[i]);
    }
    String counter = Integer.toString(data.getLsid());
    if (tables != null) {
      override(tables.getLfoData(use).getRgLfoLvl(), levels, use, counter);
    }
    return numbers.next(counter, levels, depth);
  }

  private void override(
      ListFormatOverrideLevel @Nullable [] overrides,
      @Nullable ListLevel[] levels,
      int use,
      String counter) {
    if (overrides == null) {
      return;
    }
    for (ListFormatOverrideLevel override : overrides) {
      int i = override.getLevelNum();
      if (i < 0 || i >= levels.length) {
        continue;
      }
      ListLevel level = override.isFormatting() ? level(override.getLevel()) : levels[i];
      if (override.isStartAt() && level != null) {
        int start = override.isFormatting() ? level.start() : override.getIStartAt();
        level = new ListLevel(start, level.format(), level.text(), level.decimalOnly());
        numbers.restart(Integer.toString(use), counter, i);
      }
      levels[i] = level;
    }
  }

  private static @Nullable ListLevel level(org.apache.poi.hwpf.model.@Nullable ListLevel level) {
    if (level == null) {
      return null;
    }
    int format = level.getNumberFormat();
    return new ListLevel(
        level.getStartAt(),
        FORMATS.getOrDefault(format, NumberFormat.DECIMAL),
        // A bullet is decoration.
        format == BULLET ? "" : text(level.getNumberText()),
        level.isLegalNumbering());
  }

  /** The label with the numbers of the levels, 0 to 8 in the file, as {@code %1} to {@code %9}. */
  private static String text(@Nullable String label) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; label != null && i < label.length(); i++) {
      char c = label.charAt(i);
      if (c < ListNumbers.LEVELS) {
        text.append('%').append(c + 1);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
