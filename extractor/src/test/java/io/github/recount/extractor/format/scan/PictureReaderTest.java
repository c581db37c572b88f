package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.pdf.Glyph;
import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.format.pdf.PageRecognizer;
import io.github.recount.extractor.format.pdf.Turn;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of pages are opened, within limits, and recognized page by page. */
class PictureReaderTest {
  private static final BufferedImage PAGE =
      Drawing.page(595, 842, 2, graphics -> graphics.drawLine(50, 50, 500, 50));

  private static final PageRecognizer RECOGNIZER =
      (page, pointsPerPixel) -> {
        Box box = new Box(100, 100, 110, 110);
        Glyph glyph = new Glyph("分", box, new Box(105, 105, 105, 105), 10, Turn.RIGHT, 0, 0.9);
        return new PageContent(
            page.getWidth() * pointsPerPixel, 842, List.of(glyph), List.of(), List.of(), List.of());
      };

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tiff"})
  void eachFormatIsRead(String format) throws Exception {
    Path file = folder.resolve("page." + format);
    assertThat(ImageIO.write(PAGE, format, file.toFile())).isTrue();
    Document document = read(file, RECOGNIZER);
    assertThat(document.text()).isEqualTo(TextSource.OCR);
    assertThat(document.pages()).isEqualTo(1);
    assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("分");
  }

  @Test
  void everyPageOfATiffIsRead() throws Exception {
    Path file = folder.resolve("pages.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < 3; page++) {
        writer.writeToSequence(new IIOImage(PAGE, null, null), null);
      }
      writer.endWriteSequence();
    }
    Document document = read(file, RECOGNIZER);
    assertThat(document.pages()).isEqualTo(3);
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).location().page())
        .containsExactly(1, 2, 3);
  }

  @Test
  void withoutARecognizerThereIsNoText() throws Exception {
    Path file = folder.resolve("page.png");
    ImageIO.write(PAGE, "png", file.toFile());
    assertThat(failure(file, null).code()).isEqualTo(ReadFailure.Code.NO_TEXT);
  }

  @Test
  void aPictureWithoutTextHasNoText() throws Exception {
    Path file = folder.resolve("page.png");
    ImageIO.write(PAGE, "png", file.toFile());
    PageRecognizer blind =
        (page, scale) -> new PageContent(595, 842, List.of(), List.of(), List.of(), List.of());
    assertThat(failure(file, blind).code()).isEqualTo(ReadFailure.Code.NO_TEXT);
  }

  @Test
  void moreThanASheetHoldsIsTooLarge() throws Exception {
    Path file = folder.resolve("bomb.png");
    Files.write(file, pngHeader(60_000, 60_000));
    assertThat(failure(file, RECOGNIZER).code()).isEqualTo(ReadFailure.Code.TOO_LARGE);
  }

  @Test
  void cutAnywhereItIsReadOrDamaged() throws Exception {
    for (String format : List.of("png", "jpg", "tiff")) {
      Path file = folder.resolve("page." + format);
      ImageIO.write(PAGE, format, file.toFile());
      byte[] whole = Files.readAllBytes(file);
      for (int part = 1; part < 10; part++) {
        Path cut = folder.resolve("cut." + format);
        Files.write(cut, Arrays.copyOf(whole, whole.length * part / 10));
        try {
          assertThat(read(cut, RECOGNIZER).blocks()).isNotEmpty();
        } catch (ReadFailure e) {
          assertThat(e.code()).isEqualTo(ReadFailure.Code.DAMAGED);
        }
      }
    }
  }

  private static Document read(Path file, PageRecognizer recognizer)
      throws ReadFailure, IOException {
    return new PictureReader(recognizer).read(new Detector().detect(file.toString(), file));
  }

  private static ReadFailure failure(
      Path file, @org.jspecify.annotations.Nullable PageRecognizer recognizer) {
    return catchThrowableOfType(
        ReadFailure.class,
        () -> new PictureReader(recognizer).read(new Detector().detect(file.toString(), file)));
  }

  /** A PNG that says how large it is and ends. */
  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(chunk);
    data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 0, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(chunk.toByteArray());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(png);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    out.writeInt(13);
    out.write(chunk.toByteArray());
    out.writeInt((int) crc.getValue());
    return png.toByteArray();
  }
}
