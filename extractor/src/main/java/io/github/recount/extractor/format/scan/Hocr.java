package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the hOCR that Tesseract writes with boxes of characters. */
final class Hocr {
  private static final Pattern ITEM =
      Pattern.compile(
          "class='ocr_(page)'[^>]*ppageno (\\d+)"
              + "|class='ocrx_cinfo' title='x_bboxes (\\d+) \\d+ (\\d+) \\d+; x_conf ([\\d.]+)'>([^<]*)<");

  private Hocr() {}

  /** A reading for each picture that was given. */
  static List<Reading> parse(String hocr, int pictures) {
    List<List<Reading.Sign>> signs = new ArrayList<>();
    for (int i = 0; i < pictures; i++) {
      signs.add(new ArrayList<>());
    }
    int page = 0;
    Matcher m = ITEM.matcher(hocr);
    while (m.find()) {
      if (m.group(1) != null) {
        page = Integer.parseInt(m.group(2));
      } else if (page < pictures) {
        signs
            .get(page)
            .add(
                new Reading.Sign(
                    plain(m.group(6)),
                    Double.parseDouble(m.group(3)),
                    Double.parseDouble(m.group(4)),
                    Double.parseDouble(m.group(5)) / 100));
      }
    }
    return signs.stream().map(s -> new Reading(s).inChinesePunctuation()).toList();
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
