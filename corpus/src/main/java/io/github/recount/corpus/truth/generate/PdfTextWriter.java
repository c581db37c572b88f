package io.github.recount.corpus.truth.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What converters make of a PDF when they know of no tables: its lines as they come, cells parted
 * by a blank where they stand far enough apart, and a blank line where a paragraph seems to end.
 */
record PdfTextWriter(PdfWriter pdf) implements SpecimenWriter {

  @Override
  public String ending() {
    return "pdf.txt";
  }

  @Override
  public boolean losesRows() {
    return true;
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.write(specimen))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      return stripper.getText(document).getBytes(StandardCharsets.UTF_8);
    }
  }
}
