package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet as they show, formulas by the values they had last. */
final class XlsxSheet {
  private final XlsxStrings strings;
  private final XlsxFormats formats;
  private final ShownNumber numbers;

  XlsxSheet(XlsxStrings strings, XlsxFormats formats, ShownNumber numbers) {
    this.strings = strings;
    this.formats = formats;
    this.numbers = numbers;
  }

  /** Where the reading is; both count from 0. */
  private static final class Place {
    int row = -1;
    int column = -1;
  }

  void read(XmlPull xml, SheetContent content) throws ReadFailure {
    Place place = new Place();
    xml.children(
        root ->
            xml.children(
                name -> {
                  switch (name) {
                    case "cols" -> xml.children(column -> hidden(xml, content));
                    case "sheetData" -> xml.children(row -> row(xml, content, place));
                    case "mergeCells" -> xml.children(merge -> merge(xml, content));
                    default -> {}
                  }
                }));
  }

  private static void hidden(XmlPull xml, SheetContent content) {
    String hidden = xml.attribute("hidden");
    if ("1".equals(hidden) || "true".equals(hidden)) {
      content.hidePart();
    }
  }

  private void row(XmlPull xml, SheetContent content, Place place) throws ReadFailure {
    place.row = xml.number("r", place.row + 2) - 1;
    place.column = -1;
    hidden(xml, content);
    xml.children(
        name -> {
          if (name.equals("c")) {
            cell(xml, content, place);
          }
        });
  }

  private void cell(XmlPull xml, SheetContent content, Place place) throws ReadFailure {
    int[] named = reference(xml.attribute("r"));
    place.column = named == null ? place.column + 1 : named[1];
    int format = formats.format(xml.number("s", 0));
    String type = String.valueOf(xml.attribute("t"));
    StringBuilder value = new StringBuilder();
    xml.children(
        name -> {
          if (name.equals("v")) {
            value.append(xml.text());
          } else if (name.equals("is")) {
            value.append(XlsxStrings.text(xml));
          }
        });
    content.cell(place.row, place.column, shown(value.toString(), type, format));
  }

  private String shown(String value, String type, int format) {
    return switch (type) {
      case "s" -> strings.at(value.strip());
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> number(value, format);
    };
  }

  private String number(String value, int format) {
    if (value.isBlank()) {
      return "";
    }
    try {
      return numbers.show(Double.parseDouble(value), format, formats.code(format));
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static void merge(XmlPull xml, SheetContent content) throws ReadFailure {
    String[] ends = String.valueOf(xml.attribute("ref")).split(":", -1);
    int[] first = reference(ends[0]);
    int[] last = reference(ends[ends.length - 1]);
    if (first != null && last != null) {
      content.merge(first[0], last[0], first[1], last[1]);
    }
  }

  /** Row and column of a reference such as {@code B7}, counted from 0. */
  private static int @Nullable [] reference(@Nullable String text) {
    if (text == null || !text.matches("\\$?[A-Z]{1,3}\\$?\\d{1,7}")) {
      return null;
    }
    CellReference reference = new CellReference(text);
    return new int[] {reference.getRow(), reference.getCol()};
  }
}
