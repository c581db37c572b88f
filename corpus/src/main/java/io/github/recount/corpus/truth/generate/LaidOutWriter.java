package io.github.recount.corpus.truth.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code pdftotext -layout} makes of the PDF: columns held apart by blanks. */
record LaidOutWriter(PdfWriter pdf) implements SpecimenWriter {
  private static final String PROGRAM = "pdftotext";

  /** The writer, on a machine that has Poppler's program. */
  static Optional<SpecimenWriter> of(PdfWriter pdf) {
    try {
      Process version = start(List.of(PROGRAM, "-v"));
      return exit(version) == 0 ? Optional.of(new LaidOutWriter(pdf)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String ending() {
    return "layout.txt";
  }

  @Override
  public boolean losesRows() {
    return true;
  }

  @Override
  public byte[] write(Specimen specimen) throws IOException {
    Path page = Files.createTempFile("pages", ".pdf");
    Path text = Files.createTempFile("pages", ".txt");
    try {
      Files.write(page, pdf.write(specimen));
      Process process =
          start(List.of(PROGRAM, "-layout", "-enc", "UTF-8", page.toString(), text.toString()));
      if (exit(process) != 0) {
        throw new IOException(PROGRAM + " did not read " + specimen.name());
      }
      return Files.readAllBytes(text);
    } finally {
      Files.delete(page);
      Files.delete(text);
    }
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
