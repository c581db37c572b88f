package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Tesseract writes is read with its confidences. */
class HocrTest {
  private static final String SIGN =
      "<span class='ocrx_cinfo' title='x_bboxes %d 0 %d 30; x_conf %s'>%s</span>\n";

  @Test
  void eachPictureHasItsReading() {
    String hocr =
        page(0)
            + SIGN.formatted(3, 9, "98.5", "其")
            + SIGN.formatted(10, 12, "91", ":")
            + page(2)
            + SIGN.formatted(1, 5, "99", "&lt;");
    List<Reading> readings = Hocr.parse(hocr, 3);
    assertThat(readings).extracting(Reading::text).containsExactly("其：", "", "<");
    assertThat(readings.get(0).confidence()).isEqualTo(0.91);
    assertThat(readings.get(0).signs().get(1).from()).isEqualTo(10);
  }

  @Test
  void aBraceWhoseOtherHalfIsRoundIsABracket() {
    String hocr =
        page(0)
            + SIGN.formatted(1, 5, "99", "(")
            + SIGN.formatted(7, 9, "99", "5")
            + SIGN.formatted(10, 15, "99", "}")
            + page(1)
            + SIGN.formatted(1, 5, "99", "{")
            + SIGN.formatted(10, 15, "99", "}");
    assertThat(Hocr.parse(hocr, 2)).extracting(Reading::text).containsExactly("(5)", "{}");
  }

  @Test
  void morePagesThanPicturesAreLeftOut() {
    assertThat(Hocr.parse(page(7) + SIGN.formatted(1, 2, "9", "x"), 1))
        .containsExactly(Reading.NOTHING);
  }

  private static String page(int number) {
    return "<div class='ocr_page' id='page_1' title='image \"a\"; bbox 0 0 9 9; ppageno "
        + number
        + "; scan_res 70 70'>\n";
  }
}
