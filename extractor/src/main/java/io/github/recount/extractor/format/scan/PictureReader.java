package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.pdf.PageRecognizer;
import io.github.recount.extractor.format.pdf.RecognizedPages;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages: PNG, JPEG, and TIFF with any number of pages. */
public final class PictureReader implements FormatReader {
  private static final int MOST_PAGES = 500;

  /** A sheet of A3 at 600 dpi has 70 million. */
  private static final long MOST_PIXELS = 80_000_000;

  private final @Nullable PageRecognizer recognizer;

  /** Reads with a recognizer; without one every picture fails with NO_TEXT. */
  public PictureReader(@Nullable PageRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/png", "image/jpeg", "image/tiff");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    if (recognizer == null) {
      throw new ReadFailure(Code.NO_TEXT, "is a picture; OCR is needed and was off");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(source.file().toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new ReadFailure(Code.DAMAGED, "is no whole picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return read(reader, Orientation.of(source.file()), recognizer);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The decoders of the Java runtime meet damage with unchecked exceptions too.
      throw new ReadFailure(Code.DAMAGED, "cannot be decoded: " + e.getMessage(), e);
    }
  }

  private static Document read(ImageReader reader, int orientation, PageRecognizer recognizer)
      throws IOException, ReadFailure {
    int pages = reader.getNumImages(true);
    if (pages > MOST_PAGES) {
      throw new ReadFailure(Code.TOO_LARGE, "too large: more than " + MOST_PAGES + " pages");
    }
    RecognizedPages document = new RecognizedPages();
    for (int page = 0; page < pages; page++) {
      long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
      if (pixels > MOST_PIXELS) {
        throw new ReadFailure(
            Code.TOO_LARGE, "too large: page %d has %d pixels".formatted(page + 1, pixels));
      }
      BufferedImage image = Orientation.upright(reader.read(page), orientation);
      document.add(recognizer.recognize(image, PageSize.pointsPerPixel(image)));
    }
    Document read = document.document();
    if (read.blocks().isEmpty()) {
      throw new ReadFailure(Code.NO_TEXT, "is a picture in which OCR found no text");
    }
    return read;
  }
}
