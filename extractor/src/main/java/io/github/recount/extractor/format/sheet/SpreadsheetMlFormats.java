package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook of 2003 show numbers and dates. */
final class SpreadsheetMlFormats {
  private static final int MAX_INHERITANCE = 20;

  /** No format that stands in files by number only. */
  private static final int OWN = 164;

  /** Formats that have a name in place of a code. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("Percent", "0.00%"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Currency", "#,##0.00"),
          Map.entry("Euro Currency", "#,##0.00"),
          Map.entry("Scientific", "0.00E+00"),
          Map.entry("General Number", "General"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Long Date", "yyyy年m月d日"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Medium Time", "h:mm AM/PM"),
          Map.entry("Long Time", "h:mm:ss"));

  private final ShownNumber numbers = new ShownNumber(false);
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /** Reads the element of the styles just entered. */
  void read(XmlPull xml) throws ReadFailure {
    xml.children(
        name -> {
          String id = xml.attribute("ID");
          String parent = xml.attribute("Parent");
          if (id == null) {
            return;
          }
          if (parent != null) {
            parents.put(id, parent);
          }
          xml.children(
              part -> {
                String code = part.equals("NumberFormat") ? xml.attribute("Format") : null;
                if (code != null) {
                  codes.put(id, NAMED.getOrDefault(code, code));
                }
              });
        });
  }

  /** What a cell shows; what is no number stays as it stands. */
  String shown(String value, String type, @Nullable String style) {
    try {
      return switch (type) {
        case "Number" -> numbers.show(Double.parseDouble(value.strip()), OWN, code(style));
        case "DateTime" ->
            numbers.show(
                DateUtil.getExcelDate(LocalDateTime.parse(value.strip())), OWN, code(style));
        case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
        default -> value;
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      return value;
    }
  }

  private @Nullable String code(@Nullable String style) {
    String id = style == null ? "Default" : style;
    for (int i = 0; id != null && i < MAX_INHERITANCE; i++) {
      String code = codes.get(id);
      if (code != null) {
        return code;
      }
      id = parents.get(id);
    }
    return null;
  }
}
