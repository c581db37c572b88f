package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.source.ReadFailure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Opens a PDF and runs its pages, within limits. */
final class PdfFile {
  /** Deflate packs no more than this into a byte. */
  private static final int DEFLATE_RATIO = 1032;

  private PdfFile() {}

  /** A document that opens without a password, or with the empty one. */
  static PDDocument open(Path file, PdfLimits limits) throws ReadFailure {
    try {
      return Loader.loadPDF(
          file.toFile(), "", MemoryUsageSetting.setupMixed(limits.memoryBytes()).streamCache);
    } catch (InvalidPasswordException e) {
      throw new ReadFailure(ReadFailure.Code.ENCRYPTED, "opens with a password only", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A certificate instead of a password; PDFBox has no type for it.
      if (String.valueOf(e.getMessage()).contains("decryption material")) {
        throw new ReadFailure(ReadFailure.Code.ENCRYPTED, "opens with a certificate only", e);
      }
      // PDFBox meets malformed files with unchecked exceptions too.
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "is no whole PDF: " + e.getMessage(), e);
    }
  }

  /** What a page shows. */
  static PageContent content(PDDocument pdf, PDPage page, PdfLimits limits) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      checkSize(streams.next().getCOSObject(), limits.contentBytes());
    }
    PDRectangle crop = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    PageInk ink =
        new PageInk(
            sideways ? crop.getHeight() : crop.getWidth(),
            sideways ? crop.getWidth() : crop.getHeight(),
            limits);
    new PageStream(page, new Layers(pdf), ink, limits).run();
    return ink.content();
  }

  /** PDFBox unpacks a content stream into memory whole, so its size is counted before. */
  static void checkSize(COSStream stream, long limit) throws IOException {
    if (stream.getLength() <= limit / DEFLATE_RATIO
        || !COSName.FLATE_DECODE.equals(firstFilter(stream))) {
      return;
    }
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > limit) {
          throw new MonsterException("a content stream of more than " + limit + " bytes");
        }
      }
    } catch (ZipException | EOFException e) {
      // A damaged stream ends here for PDFBox as well, which repairs what it can.
      return;
    }
  }

  private static @Nullable Object firstFilter(COSStream stream) {
    Object filters = stream.getFilters();
    return filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
  }
}
