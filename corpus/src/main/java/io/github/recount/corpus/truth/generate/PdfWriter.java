package io.github.recount.corpus.truth.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Pages with tables, broken where the page ends, also inside a row. */
final class PdfWriter implements SpecimenWriter {
  /** Points. */
  private static final float SIZE = 8;

  private final EmbeddedFont font;
  private final EmbeddedFont figures;
  private final float size;
  private final Borders borders;

  PdfWriter(EmbeddedFont font, Borders borders) {
    this(font, font, SIZE, borders);
  }

  /**
   * @param figures of digits and Latin letters
   * @param size in points
   */
  PdfWriter(EmbeddedFont font, EmbeddedFont figures, float size, Borders borders) {
    this.font = font;
    this.figures = figures;
    this.size = size;
    this.borders = borders;
  }

  @Override
  public String ending() {
    return borders.ending();
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    Random random = new Random(specimen.name().hashCode());
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      boolean heading = random.nextBoolean();
      PDFont text = font.load(document);
      PDFont other = figures.equals(font) ? text : figures.load(document);
      PdfPages.Type type = new PdfPages.Type(text, other, size);
      draw(document, type, specimen.parts(), heading, random.nextBoolean(), borders);
      // A date of writing or a random id would make two files of the same seed differ.
      document.setDocumentId(0L);
      document.save(out);
      return out.toByteArray();
    }
  }

  /**
   * Draws all parts at the usual size.
   *
   * @param heading whether the indicator heading stands on each page
   * @param cut whether a row that does not fit on its page is cut
   */
  static void draw(
      PDDocument document,
      EmbeddedFont font,
      List<Part> parts,
      boolean heading,
      boolean cut,
      Borders borders)
      throws IOException {
    PDFont text = font.load(document);
    draw(document, new PdfPages.Type(text, text, SIZE), parts, heading, cut, borders);
  }

  /**
   * Draws all parts.
   *
   * @param heading whether the indicator heading stands on each page
   * @param cut whether a row that does not fit on its page is cut
   */
  private static void draw(
      PDDocument document,
      PdfPages.Type type,
      List<Part> parts,
      boolean heading,
      boolean cut,
      Borders borders)
      throws IOException {
    try (PdfPages pages = new PdfPages(document, type)) {
      PdfTable table = new PdfTable(pages, heading, cut, borders);
      for (Part part : parts) {
        if (part instanceof Part.Prose prose) {
          pages.paragraph(prose.text(), prose.title());
        } else if (part instanceof Part.Ruled ruled) {
          table.draw(ruled.grid());
        }
      }
    }
  }
}
