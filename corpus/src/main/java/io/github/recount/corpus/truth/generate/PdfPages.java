package io.github.recount.corpus.truth.generate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sheets of A4 across, filled from the top; lengths in points. */
final class PdfPages implements Closeable {
  private static final PDRectangle ACROSS = new PDRectangle(842, 595);

  static final float MARGIN = 40;

  private final PDDocument document;
  private final Type type;
  private PDPageContentStream page;
  private float y;

  /** What the pages are printed with: figures and Latin letters may have a font of their own. */
  record Type(PDFont text, PDFont figures, float size) {
    /** From one line of text to the next. */
    float leading() {
      return 1.375f * size;
    }

    PDFont font(char c) {
      return c > ' ' && c < 128 ? figures : text;
    }
  }

  PdfPages(PDDocument document, Type type) throws IOException {
    this.document = document;
    this.type = type;
    this.page = newPage();
  }

  float size() {
    return type.size();
  }

  float leading() {
    return type.leading();
  }

  static float width() {
    return ACROSS.getWidth() - 2 * MARGIN;
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(ACROSS);
    document.addPage(sheet);
    y = ACROSS.getHeight() - MARGIN;
    return new PDPageContentStream(document, sheet);
  }

  void breakPage() throws IOException {
    page.close();
    page = newPage();
  }

  /** Height that is left on this page. */
  float left() {
    return y - MARGIN;
  }

  float y() {
    return y;
  }

  void down(float by) {
    y -= by;
  }

  void paragraph(String text, boolean centred) throws IOException {
    for (String line : lines(text, width())) {
      if (left() < leading()) {
        breakPage();
      }
      write(line, centred ? centred(line, MARGIN, width()) : MARGIN, y - size());
      down(leading());
    }
    down(leading() / 2);
  }

  void write(String text, float x, float baseline) throws IOException {
    if (text.isBlank()) {
      return;
    }
    page.beginText();
    page.newLineAtOffset(x, baseline);
    for (int from = 0, to; from < text.length(); from = to) {
      PDFont font = type.font(text.charAt(from));
      to = from + 1;
      while (to < text.length() && type.font(text.charAt(to)).equals(font)) {
        to++;
      }
      page.setFont(font, size());
      page.showText(text.substring(from, to));
    }
    page.endText();
  }

  void frame(float x, float bottom, float width, float height, Borders borders) throws IOException {
    page.setLineWidth(0.5f);
    switch (borders) {
      case ALL -> page.addRect(x, bottom, width, height);
      case ROWS -> {
        line(x, bottom, width);
        line(x, bottom + height, width);
      }
      case NONE -> {
        return;
      }
    }
    page.stroke();
  }

  private void line(float x, float at, float width) throws IOException {
    page.moveTo(x, at);
    page.lineTo(x + width, at);
  }

  /** The text broken at its own line breaks and at the width. */
  List<String> lines(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        if (length(line.toString() + c) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(c);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private float length(String text) throws IOException {
    float length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += type.font(c).getStringWidth(String.valueOf(c)) / 1000 * size();
    }
    return length;
  }

  float centred(String line, float x, float width) throws IOException {
    return x + (width - length(line)) / 2;
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
