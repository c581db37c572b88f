package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. */
final class XlsxStrings {
  private final List<String> strings = new ArrayList<>();

  void read(XmlPull xml) throws ReadFailure {
    xml.children(
        root ->
            xml.children(
                name -> {
                  if (name.equals("si")) {
                    strings.add(text(xml));
                  }
                }));
  }

  /** The text of the item just entered, without the readings printed over it. */
  static String text(XmlPull xml) throws ReadFailure {
    StringBuilder text = new StringBuilder();
    xml.children(name -> piece(xml, name, text));
    return text.toString();
  }

  private static void piece(XmlPull xml, String name, StringBuilder text) throws ReadFailure {
    if (name.equals("t")) {
      text.append(xml.text());
    } else if (name.equals("r")) {
      xml.children(part -> piece(xml, part, text));
    }
  }

  /** The text of a number, empty where there is none. */
  String at(String number) {
    boolean isNumber = number.matches("\\d{1,9}");
    int place = isNumber ? Integer.parseInt(number) : -1;
    return place >= 0 && place < strings.size() ? strings.get(place) : "";
  }
}
