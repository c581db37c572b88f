package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/** The sheets of a workbook in order. */
final class XlsxWorkbook {
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean isFrom1904;

  /**
   * A sheet still to be read.
   *
   * @param relation names the part that holds it
   */
  record Sheet(SheetContent content, String relation) {}

  void read(XmlPull xml) throws ReadFailure {
    xml.children(
        root ->
            xml.children(
                name -> {
                  if (name.equals("workbookPr")) {
                    String date = xml.attribute("date1904");
                    isFrom1904 = "1".equals(date) || "true".equals(date);
                  } else if (name.equals("sheets")) {
                    xml.children(sheet -> sheet(xml));
                  }
                }));
  }

  private void sheet(XmlPull xml) {
    String name = xml.attribute("name");
    String relation = xml.attribute("id");
    String state = xml.attribute("state");
    if (relation == null) {
      return;
    }
    SheetContent content = new SheetContent(name == null ? "" : name);
    if (state != null && !state.equals("visible")) {
      content.hide();
    }
    sheets.add(new Sheet(content, relation));
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  boolean isFrom1904() {
    return isFrom1904;
  }
}
