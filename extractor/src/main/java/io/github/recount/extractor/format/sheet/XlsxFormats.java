package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class XlsxFormats {
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();

  void read(XmlPull xml) throws ReadFailure {
    xml.children(root -> xml.children(name -> section(xml, name)));
  }

  private void section(XmlPull xml, String section) throws ReadFailure {
    if (section.equals("numFmts")) {
      xml.children(
          name -> {
            String code = xml.attribute("formatCode");
            if (code != null) {
              codes.put(xml.number("numFmtId", -1), code);
            }
          });
    } else if (section.equals("cellXfs")) {
      xml.children(name -> formatOfStyle.add(xml.number("numFmtId", 0)));
    }
  }

  /** Number of the format of a style. */
  int format(int style) {
    return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
  }

  /** What the format is, null where the file does not say and everyone is to know. */
  @Nullable String code(int format) {
    String code = codes.get(format);
    return code != null ? code : BuiltinFormats.getBuiltinFormat(format);
  }
}
